// Redirects of GET and HEAD: followed to another origin without the client's credentials, and never from https to http;
// what is not followed is the answer. In browsers the browser follows.

import { hide } from "./redact.js";
import { urlOf } from "./url.js";

const MOST = 10;

export const redirects = async (request, send, allowed, shown, secrets) => {
  let sent = request;
  for (let hops = 0; ; hops += 1) {
    const response = await send(sent);
    const location = /^30[12378]$/.test(`${response.status}`) && response.headers.get("location");
    const from = new URL(sent.url);
    const target = location ? urlOf(location, from) : undefined;
    const crosses = target?.origin !== from.origin;
    if (
      !target ||
      hops === MOST ||
      allowed === "none" ||
      target.username ||
      (crosses &&
        (allowed === "same-origin" || !["https:", from.protocol].includes(target.protocol)))
    ) {
      return response;
    }
    await response.body?.cancel?.();
    sent = new Request(crosses ? hide(target.href, secrets) : target, sent);
    // Only what may be shown leaves the origin.
    for (const [name, value] of crosses ? [...sent.headers] : []) {
      if (shown.headers[name] !== value) sent.headers.delete(name);
    }
  }
};
