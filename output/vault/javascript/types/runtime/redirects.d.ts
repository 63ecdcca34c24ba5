// Redirects of GET and HEAD: followed to another origin without the client's credentials, and never from https to http;
// what is not followed, as the eleventh, is the answer, and an error where no body is declared for it. In browsers the
// browser follows.

import type { Follow } from "./operation.js";
export declare const redirects: Follow;
