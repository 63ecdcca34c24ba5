// A credential that the module of tokens of a TypeScript or JavaScript client makes, from what a call says of it.

export function tokenProvider(module, { grant, path, cached, ...options }, { baseUrl, scheme }) {
  let kept = cached;
  const cache = cached && { get: () => kept, set: (tokens) => (kept = tokens) };
  return module[grant]({ ...options, tokenURL: `${baseUrl}${path}`, ...(cache && { cache }), scheme });
}
