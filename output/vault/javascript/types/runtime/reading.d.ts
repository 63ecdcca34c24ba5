// Readers that remember the text of a response, for the `response` of callbacks.

import type { Reader, Source } from "./operation.js";
export declare function textOfResponse(response: Response): string | undefined;
/** As json.ts reads it, the text once. */
export declare const readJson: Reader;
export declare const readText: (source: Source) => Promise<string>;
export declare const readBareText: Reader;
export declare const readOpenText: Reader;
