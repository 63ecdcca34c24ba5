// Credentials for a request that a program makes itself. Calls of this client do not come here.

import { keyOf } from "./auth.js";
import { credentialOf } from "./credentials.js";

/** Credentials that are functions are left out: they are asked for by calls. */
export function applyTo(request, names, authentications) {
  for (const name of names) {
    const auth = Object.hasOwn(authentications, name) ? authentications[name] : undefined;
    if (auth === undefined) continue;
    if (!TYPES.includes(auth.type)) throw new Error(`Unknown authentication type: ${auth.type}`);
    const credential = credentialOf(auth);
    if (credential === undefined || typeof credential === "function") continue;
    if (auth.type === "basic") {
      const { username, password } = credential;
      request.auth(username, password);
      continue;
    }
    const isKey = auth.type === "apiKey";
    const key = keyOf({ secrets: [] }, credential, isKey ? "" : (auth.name ?? "Bearer"));
    const option = isKey ? (auth.name ?? name) : "Authorization";
    if (isKey && auth.in === "query") request.query({ [option]: key });
    else if (isKey && auth.in === "cookie")
      request.set({ Cookie: `${option}=${encodeURIComponent(key)}` });
    else request.set({ [option]: key });
  }
}

const TYPES = ["basic", "bearer", "oauth2", "http", "apiKey"];
