// The runtime sends again as `speakeasy-retry.ts` says.

export { retriesOf, type Retries } from './speakeasy-retry.js';
