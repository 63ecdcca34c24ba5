// What may stand before an API key.

/** Words of visible ASCII, one blank between two: what a header, a query and a cookie can all hold. */
export const CREDENTIAL_PREFIX = '^[!-~]+( [!-~]+)*$';
