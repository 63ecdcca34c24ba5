// The variables of a path template, and which parameter each stands for.

/** The names in braces, in order, as they are written. */
export function variablesOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/**
 * Frameworks put marks into the braces that are no part of the name, and declare the parameter without them: `{proxy+}` of API
 * Gateway, `{path*}` and `{size?}` of hapi, `{*path}` and `{id:int}` of ASP.NET, `{name=shelves/*}` of gRPC, `{path...}` of Go. ASP.NET
 * and others bind names whatever their case, and so documents write `{petId}` and declare `PetId`. `declared` are the path parameters
 * that there are.
 */
export function parameterOf(variable: string, path: string, declared: ReadonlySet<string>): string {
  if (declared.has(variable)) return variable;
  const bare = variable.replace(/^[*+]+/, '').replace(/[:=].*$|(?:[*+?]|\.{3})\d*$/s, '');
  const variables = variablesOf(path);
  if (variable !== bare && declared.has(bare)) return variables.includes(bare) ? variable : bare;
  const alike = (name: string): boolean => folded(name) === folded(bare);
  const [meant, ...others] = [...declared].filter(alike);
  const isOnly = !variables.some((other) => other !== variable && alike(other));
  return meant !== undefined && others.length === 0 && isOnly ? meant : variable;
}

/**
 * Whether the marks of a variable let it stand for several segments of the path, whose slashes are no part of the value: `{proxy+}`,
 * `{path*}`, `{**path}`, `{path...}`, `{name=shelves/*}`, `{+path}` of RFC 6570, and `{path:path}` or `{path:.*}` of routers.
 */
export function spansSegments(variable: string): boolean {
  return /^[*+]|^[^:=]*(?:[*+]|\.{3})\d*$|=.*(?:\/|\*\*)|:(?:path|\.[*+])$/s.test(variable);
}

/** Without case, and without what stands between words. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
