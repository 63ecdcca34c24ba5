// Server URLs with variables (OAS 3.1 §4.8.5). A listed variable takes listed values only; a free one in the host takes
// characters of host names only, so that no value can lead elsewhere. A slash is written once where the URL and a value both
// have it: exports of gateways say `https://host/{basePath}` with the default `/prod`.

import type { ServerTemplate } from './operation.js';

export function expandServer(server: ServerTemplate, values: { readonly [name: string]: string | undefined }): string {
  const path = server.url.replace(/^[^/]*\/\/[^/]*/, '').length;
  const hostEnd = server.url.length - path;
  return server.url.replace(/\{([^{}]*)\}(\/?)/g, (whole, name: string, slash: string, at: number) => {
    const variable = Object.hasOwn(server.variables, name) ? server.variables[name] : undefined;
    const value = (Object.hasOwn(values, name) ? values[name] : undefined) ?? variable?.[0];
    if (value === undefined) return whole;
    const [, allowed] = variable ?? [];
    if (allowed !== undefined && !allowed.includes(value)) {
      throw new TypeError(`server variable ${name} takes ${allowed.join(', ')}`);
    }
    if (allowed === undefined && at < hostEnd && !/^[A-Za-z0-9.-]*$/.test(value)) {
      throw new TypeError(`server variable ${name} takes letters, digits, dots and hyphens`);
    }
    const rooted = at >= hostEnd && server.url[at - 1] === '/';
    const written = rooted ? value.replace(/^\/+/, '') : value;
    return rooted && !written ? '' : (written + slash).replace(/\/+$/, '/');
  });
}
