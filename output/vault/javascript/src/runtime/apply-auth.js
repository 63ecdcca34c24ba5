// Credentials for a request that a program makes itself. Calls of this client do not come here.

/** Credentials that are functions are left out: they are asked for by calls. */
export function applyTo(request, names, authentications) {
  for (const name of names) {
    const auth = Object.hasOwn(authentications, name) ? authentications[name] : undefined;
    if (auth === undefined) continue;
    switch (auth.type) {
      case "basic":
        if (auth.username || auth.password) request.auth(auth.username ?? "", auth.password ?? "");
        break;
      case "bearer":
      case "oauth2":
      case "http":
        if (typeof auth.accessToken === "string" && auth.accessToken !== "") {
          request.set({ Authorization: `${auth.name ?? "Bearer"} ${auth.accessToken}` });
        }
        break;
      case "apiKey": {
        if (typeof auth.apiKey !== "string" || auth.apiKey === "") break;
        const key = auth.apiKeyPrefix ? `${auth.apiKeyPrefix} ${auth.apiKey}` : auth.apiKey;
        if (auth.in === "query") request.query({ [auth.name ?? name]: key });
        else if (auth.in === "cookie")
          request.set({ Cookie: `${auth.name ?? name}=${encodeURIComponent(key)}` });
        else request.set({ [auth.name ?? name]: key });
        break;
      }
      default:
        throw new Error(`Unknown authentication type: ${String(auth.type)}`);
    }
  }
}
