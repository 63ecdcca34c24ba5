// Path parameters (RFC 6570): simple, label and matrix, exploded and not. What is empty is no text in any style. Headers take the
// plain ones: simple, but not encoded.

export declare function simple(_name: string, value: unknown): string;
export declare function simpleExploded(_name: string, value: unknown): string;
/** Of a variable that stands for several segments of the path: the slashes stay. */
export declare function segments(_name: string, value: unknown): string;
export declare function plain(_name: string, value: unknown): string;
export declare function plainExploded(_name: string, value: unknown): string;
export declare function label(_name: string, value: unknown): string;
export declare function labelExploded(_name: string, value: unknown): string;
export declare function matrix(name: string, value: unknown): string;
export declare function matrixExploded(name: string, value: unknown): string;
