// Parameters of one value (no array, no object), which most are: in a path, a query or cookie, a header.

import type { Style } from "./operation.js";
export declare const pathText: Style;
export declare const queryText: Style;
export declare const headerText: Style;
