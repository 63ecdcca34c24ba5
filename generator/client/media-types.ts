// What a media type of the document is to a client: its essence, whether it is a range, and what is sent for a range, which
// is no Content-Type (RFC 9110 §8.3.1; ranges are for Accept, §12.5.1).

import type { MediaFormat } from '../model';

/** The media type alone, in lower case, without parameters. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** `*` in any place: a range such as `image/*` or `application/*+json`. */
export function isRange(mediaType: string): boolean {
  return essenceOf(mediaType).includes('*');
}

/** Clients write text as UTF-8: a charset that a media type names, and that is another, is not sent. */
export function inUtf8(mediaType: string): string {
  return mediaType.replace(/(;\s*charset=)(?!"?utf-?8\b)(?:"[^"]*"|[^;\s]*)/i, '$1utf-8');
}

/** The Content-Type where neither the value nor the caller names one. */
export function sentFor(mediaType: string, format: MediaFormat): string {
  if (!isRange(mediaType)) return mediaType;
  switch (format) {
    case 'json':
      return 'application/json';
    case 'form':
      return 'application/x-www-form-urlencoded';
    case 'multipart':
      return 'multipart/form-data';
    case 'text':
      return 'text/plain';
    case 'xml':
      return 'application/xml';
    case 'event-stream':
      return 'text/event-stream';
    case 'json-lines':
      return 'application/jsonl';
    case 'binary':
      return 'application/octet-stream';
  }
}
