// application/x-www-form-urlencoded bodies. A property is written in its style where the document gives one; else
// arrays repeat the name and objects are JSON. A space is `+`.

import type { Writer } from "./operation.js";
export declare const formBody: Writer;
