// The runtime sends again as `speakeasy-retry.ts` says.

export { retriesOf } from './speakeasy-retry.js';
