// Whether, and after which delay, a failed attempt is made again.

import type { RetryConfig } from "./client.js";
import { type Retries } from "./retry-rules.js";
export declare function retriesOf(config: RetryConfig | undefined): Retries;
