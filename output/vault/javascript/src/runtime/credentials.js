// The credentials of a security scheme as programs set them, and as the shared core wants them. They are kept privately,
// so that a dump of a client shows none.

import { basic, cookieKey, headerKey, queryKey, token } from "./auth.js";

class Credentials {
  type;
  #secrets = {};

  constructor(scheme) {
    this.type = scheme.type;
    if (scheme.in !== undefined) this.in = scheme.in;
    if (scheme.name !== undefined) this.name = scheme.name;
    if (scheme.env !== undefined) Object.defineProperty(this, "env", { value: scheme.env });
    if (scheme.prefix !== undefined) this.apiKeyPrefix = scheme.prefix;
  }

  get apiKey() {
    return this.#secrets.apiKey;
  }

  set apiKey(value) {
    this.#secrets.apiKey = value;
  }

  get username() {
    return this.#secrets.username;
  }

  set username(value) {
    this.#secrets.username = value;
  }

  get password() {
    return this.#secrets.password;
  }

  set password(value) {
    this.#secrets.password = value;
  }

  get accessToken() {
    return this.#secrets.accessToken;
  }

  set accessToken(value) {
    this.#secrets.accessToken = value;
  }
}

/** Of each scheme. Those that the clients which programs were written for do not have are there, but not listed. */
export function authenticationsOf(schemes) {
  const result = {};
  for (const [name, scheme] of Object.entries(schemes)) {
    const enumerable = scheme.type !== "http" && scheme.unlisted !== true;
    Object.defineProperty(result, name, {
      value: new Credentials(scheme),
      configurable: true,
      enumerable,
      writable: true,
    });
  }
  return result;
}

/** Of all schemes, those that are not listed included. */
export function entriesOf(authentications) {
  return Object.getOwnPropertyNames(authentications).map((name) => [name, authentications[name]]);
}

export function schemeOf(authentication, option) {
  return { option, apply: applied(authentication), name: authentication.name ?? "Bearer" };
}

function applied(scheme) {
  if (scheme.type === "basic") return basic;
  if (scheme.type !== "apiKey") return token;
  return scheme.in === "query" ? queryKey : scheme.in === "cookie" ? cookieKey : headerKey;
}

export function credentialOf(scheme) {
  switch (scheme.type) {
    case "basic": {
      const { username, password } = scheme;
      const given = (username ?? "") !== "" || (password ?? "") !== "";
      return given ? { username: username ?? "", password: password ?? "" } : scheme.env?.();
    }
    case "apiKey": {
      const prefix = scheme.apiKeyPrefix ?? undefined;
      const apiKey = scheme.apiKey || scheme.env?.();
      if (typeof apiKey !== "function") return apiKey ? { key: apiKey, prefix } : undefined;
      const ask = async (context, last) => ({
        key: await apiKey(context, last?.key),
        prefix,
      });
      return Object.assign(ask, apiKey.renews && { renews: true });
    }
    default:
      return scheme.accessToken || scheme.env?.();
  }
}
