// Query and cookie parameters: form, spaceDelimited, tabDelimited, pipeDelimited and deepObject (OAS 3.1 §4.8.12). Names are encoded
// as values are. Empty arrays and objects send nothing. The `…Reserved` ones are those of `allowReserved: true`.

type Encode = (text: string) => string;
/** `a=1&a=2`; the properties of an object become parameters, also those that are arrays. What is deeper has brackets: `a[b]=1`. */
export declare function formExploded(name: string, value: unknown, encode?: Encode): string;
/** `a=1,2` */
export declare function form(name: string, value: unknown, encode?: Encode): string;
/** `a=1%202` */
export declare function spaceDelimited(name: string, value: unknown, encode?: Encode): string;
/** `a=1%092`: `collectionFormat: tsv` of Swagger 2.0. */
export declare function tabDelimited(name: string, value: unknown, encode?: Encode): string;
/** `a=1%7C2` */
export declare function pipeDelimited(name: string, value: unknown, encode?: Encode): string;
/** `a[b]=1&a[c][d]=2`; items of an array have brackets too: `a[]=1&a[]=2`, and numbered ones where they are no texts, `a[0][b]=1`. */
export declare function deepObject(name: string, value: unknown, encode?: Encode): string;
export declare function formExplodedReserved(name: string, value: unknown): string;
export declare function formReserved(name: string, value: unknown): string;
export declare function spaceDelimitedReserved(name: string, value: unknown): string;
export declare function tabDelimitedReserved(name: string, value: unknown): string;
export declare function pipeDelimitedReserved(name: string, value: unknown): string;
export declare function deepObjectReserved(name: string, value: unknown): string;
export {};
