// What may be shown of a request: in errors, logs and results. Values of secret headers and query parameters are
// replaced; which names are secret is data: standard ones here, those of the document's security schemes in `secrets`.

const STANDARD = /auth|cookie|api.?key|token|secret|password/i;
const HIDDEN = "[redacted]";

export function redact(method, url, headers, secrets) {
  const show = (name, value) =>
    STANDARD.test(name) || secrets.includes(name.toLowerCase()) ? HIDDEN : value;
  return {
    method,
    url: url.replace(/([?&])([^=&]*)=([^&]*)/g, (_pair, mark, name, value) => {
      return `${mark}${name}=${show(name, value)}`;
    }),
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, show(name, value)])),
  };
}
