// The variables of a path template, and which parameter each stands for.

/** The names in braces, in order, as they are written. */
export function variablesOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/**
 * Frameworks put marks into the braces that are no part of the name, and declare the parameter without them: `{proxy+}` of API
 * Gateway, `{path*}` and `{size?}` of hapi, `{*path}` and `{id:int}` of ASP.NET, `{name=shelves/*}` of gRPC, `{path...}` of Go. `declared`
 * says which path parameters there are.
 */
export function parameterOf(variable: string, path: string, declared: (name: string) => boolean): string {
  const bare = variable.replace(/^[*+]+/, '').replace(/[:=].*$|(?:[*+?]|\.{3})\d*$/s, '');
  const marked = !declared(variable) && declared(bare) && !variablesOf(path).includes(bare);
  return marked ? bare : variable;
}
