// What a configuration may say of a credential: what stands before an API key, and where the environment holds one.

/** Words of visible ASCII, one blank between two: what a header, a query and a cookie can all hold. */
export const CREDENTIAL_PREFIX = '^[!-~]+( [!-~]+)*$';

/** The name of a variable of the environment, as every shell can set one. */
export const CREDENTIAL_VARIABLE = '^[A-Za-z_][A-Za-z0-9_]*$';
