// How a media type is read and written (RFC 6838 names; suffixes of RFC 6839).

import type { MediaFormat } from '../operation';

export function mediaFormat(mediaType: string): MediaFormat {
  if (mediaType === 'application/json') return 'json';
  const essence = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  const [type = '', subtype = ''] = essence.split('/');
  if (subtype === 'json' || subtype.endsWith('+json')) return 'json';
  if (essence === 'application/x-www-form-urlencoded') return 'form';
  if (type === 'multipart') return 'multipart';
  if (essence === 'text/event-stream') return 'event-stream';
  if (/^(?:x-)?(?:ndjson|jsonl|jsonlines|json-seq|json-lines)$/.test(subtype) || /^stream\+json$/.test(subtype))
    return 'json-lines';
  if (subtype === 'xml' || subtype.endsWith('+xml')) return 'xml';
  if (type === 'text' || /^(?:x-)?(?:yaml|javascript|graphql|jwt|csv)$|\+yaml$/.test(subtype)) return 'text';
  return 'binary';
}

/** `*` + `/*` or `application/*`: what it holds is said by its schema. */
export function isOpenRange(mediaType: string): boolean {
  const essence = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  return essence === '*/*' || essence === 'application/*' || essence === '*';
}
