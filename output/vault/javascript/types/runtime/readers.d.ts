// What reads the body of a success, apart from JSON and streams: text, bytes, and the choice by media type.

import type { Reader, Source } from "./operation.js";
/** Text in the charset that the response names; UTF-8 where there is none or an unknown one. */
export declare const text: (source: Source) => Promise<string>;
/** Text of a media type that the document leaves open. */
export declare const openText: Reader;
/** JSON of a string, which a response that says that it is text may hold without its quotes. */
export declare const bareText: Reader;
export declare function saysText({ response }: Source): boolean;
/** The string that a JSON text is, where the response says that it is JSON; else the text. */
export declare function stringIn({ response }: Source, body: string): string;
/** The string that a JSON text is; else the text. */
export declare function stringOf(body: string): string;
/** Bytes, in memory. */
export declare const blob: Reader;
/** The content of the response's media type, then of its range, else the first. */
export declare const byMediaType: Reader;
