// Where a parameter goes. Each place is a function of its own, so that a bundler keeps only those in use.

import type { Draft, Place } from "./operation.js";
export declare const path: Place;
export declare const query: Place;
export declare const header: Place;
/** Of what may be a list or an object: one of nothing is not sent, an empty text is. */
export declare const headerOfMany: Place;
/** What is `&` between the pairs of a query is `; ` between cookies (RFC 6265 §4.2.1). No value has a control character but tabs. */
export declare const cookie: Place;
/** Those of an argument. A second cookie of a credential's name would be the first to some servers. */
export declare function addCookies(
  draft: Draft,
  name: string,
  text: string,
  argument: string,
): void;
/** Before the credentials, or in the place of a cookie of the same name: an argument wins over a credential. */
export declare function addCookie(
  { header: put, headers, cookies }: Draft,
  name: string,
  text: string,
): void;
