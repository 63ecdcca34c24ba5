// What may be shown of a request: in errors, logs and results. Values of secret headers and query parameters are
// replaced, and wherever they stand in other text. Which names are secret is data: standard ones here, those of the
// document's security schemes in `names`.

const STANDARD = /auth|cookie|api.?key|token|secret|password/i;
const HIDDEN = "[redacted]";

export function base64Of(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** Bare, in JSON, percent-encoded, in base64; also as a part of what was encoded whole. */
function textsOf(value) {
  // One or two bytes after a group of three. Characters that hold bits of its neighbours are left out.
  const parts = ["-", "--"].map((before) =>
    base64Of(before + value)
      .slice(before.length + 1)
      .replace(/.=+$/, ""),
  );
  return [
    value,
    inJSON(value),
    encodeURIComponent(value),
    base64Of(value).replace(/=+$/, ""),
    ...parts,
  ];
}

/**
 * Takes the values out of a text, also where it is JSON that escapes more than it must (`\/`, `\u002f`). Values of up to
 * three characters stand in too much that is none.
 */
export function hide(text, secrets) {
  const plain = text.replace(/(\\u[\dA-Fa-f]{4})+|\\[\\/"]/g, (escapes) =>
    inJSON(JSON.parse(`"${escapes}"`)),
  );
  const texts = secrets.flatMap(
    (secret, at) => (secrets[at] = typeof secret === "string" ? textsOf(secret) : secret),
  );
  const shown = texts.reduce(
    (rest, secret) => (secret[3] ? rest.replaceAll(secret, HIDDEN) : rest),
    plain,
  );
  return shown === plain ? text : shown;
}

/** Whether a value of a credential stands in anything that can be reached from a value. */
export function holds(value, secrets, seen = []) {
  if (typeof value === "string") return value !== hide(value, secrets);
  return (
    value === Object(value) &&
    !seen.includes(value) &&
    seen.push(value) < 999 &&
    Reflect.ownKeys(value).some((name) => holds(value[name], secrets, seen))
  );
}

function inJSON(text) {
  return JSON.stringify(text).slice(1, -1);
}

export function redact(method, url, headers, names, secrets) {
  const show = (name, value) => {
    if (!STANDARD.test(name) && !names.includes(name.toLowerCase())) return value;
    secrets.push(value.replace(/.* /, ""));
    return HIDDEN;
  };
  return {
    method,
    url: url.replace(/([^?&=]*)=([^&]*)/g, (_pair, name, value) => `${name}=${show(name, value)}`),
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, show(name, value)])),
  };
}
