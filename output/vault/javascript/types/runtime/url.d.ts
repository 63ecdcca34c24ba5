// URLs from text that may be none.

export declare function urlOf(text: string, base?: string | URL): URL | undefined;
