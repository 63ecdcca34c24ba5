// Redirects of GET and HEAD: followed to another origin without the client's credentials, and never from https to http;
// what is not followed, as the eleventh, is the answer, and an error where no body is declared for it. In browsers the
// browser follows.

import { hide } from "./redact.js";
import { urlOf } from "./url.js";

export const redirects = async (request, send, allowed, shown, secrets) => {
  let sent = request;
  let followed;
  for (let hops = 0; ; hops += 1) {
    const response = await send(sent);
    // A number is made a text there.
    if (!/30[12378]/.test(response.status)) return Object.assign(response, { followed });
    const location = response.headers.get("location");
    const from = new URL(sent.url);
    const target = location ? urlOf(location, from) : undefined;
    const crosses = target?.origin !== from.origin;
    if (
      !target ||
      hops > 9 ||
      allowed === "none" ||
      (crosses &&
        (allowed === "same-origin" || !["https:", from.protocol].includes(target.protocol)))
    ) {
      // A caller who limits redirects wants those that are left as answers.
      const unfollowed = `the redirect ${location ? "is not followed" : "has no Location"}`;
      return Object.assign(response, !allowed || allowed === "all" ? { unfollowed } : { followed });
    }
    await response.body?.cancel?.();
    // No Request has them.
    target.username = target.password = "";
    followed ??= response.status;
    sent = new Request(crosses ? hide(target.href, secrets) : target, sent);
    // Only what may be shown leaves the origin.
    for (const [name, value] of crosses ? [...sent.headers] : []) {
      if (shown.headers[name] !== value) sent.headers.delete(name);
    }
  }
};
