// How the document of an API is read and judged: as its configuration says, and what the caller says besides.

import type { ApiConfig } from '../config/config';
import type { ReadingOptions } from './document';
import { Findings, type HowSevere } from './findings';

/** `overlays` and what may be referred to: those of the configuration, then those of the caller. */
export function readingOf(api: ApiConfig, options: ReadingOptions): ReadingOptions {
  return {
    ...options,
    overlays: [...api.overlays, ...(options.overlays ?? [])],
    allowRefOrigins: [...api.allowRefOrigins, ...(options.allowRefOrigins ?? [])],
    allowRefOutside: api.allowRefOutside || options.allowRefOutside === true,
    headers: { ...api.headers, ...options.headers },
    lenient: options.lenient === true || api.findings.lenient === true,
  };
}

export function severityOf(api: ApiConfig, { lenient }: Pick<ReadingOptions, 'lenient'>): HowSevere {
  return lenient === true ? { ...api.findings, lenient } : api.findings;
}

export function findingsOf(api: ApiConfig, options: Pick<ReadingOptions, 'lenient'>, cwd: string): Findings {
  return new Findings(api.spec, cwd, api.name === '' ? undefined : api.name, severityOf(api, options));
}
