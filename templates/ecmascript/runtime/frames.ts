// Cuts the text of a stream into events, lines or records, however it arrives. What they mean is decided elsewhere.

import type { Cut, Cutter } from './operation.js';

export type { ServerSentEvent } from './operation.js';

/** Server-sent events, as the HTML Standard reads them (§9.2.6). One that no empty line ends is discarded. */
export const eventFrames: Cutter = (mediaType, progress = {}) => {
  if (/^application\/(.*\+)?json\b/i.test(mediaType)) throw new TypeError('it is JSON, where events were asked for');
  let rest = '';
  let afterCR = false;
  let data: string[] = [];
  let event = '';
  let id = progress.id ?? '';
  let retry: number | undefined;
  return function* (piece) {
    if (piece === '') return;
    // The LF of a CRLF that was cut in two. Only what is new is searched, so a long line costs its length.
    const lines = piece.slice(afterCR && piece.startsWith('\n') ? 1 : 0).split(/\r\n|\r|\n/);
    afterCR = piece.endsWith('\r');
    lines[0] = rest + lines[0];
    rest = lines.pop()!;
    for (const line of lines) {
      const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line)!;
      if (name === 'data') data.push(value);
      if (name === 'event') event = value;
      if (name === 'id' && !value.includes('\0')) id = value;
      if (name === 'retry' && /^\d{1,15}$/.test(value)) progress.retry = retry = Number(value);
      if (line !== '') continue;
      // An id counts when its event is whole; one without text takes back what was there.
      progress.id = id;
      if (data.length > 0) {
        yield {
          data: data.join('\n'),
          ...(event && { event }),
          ...(id && { id }),
          ...(retry !== undefined && { retry }),
        };
      }
      [data, event, retry] = [[], '', undefined];
    }
  };
};

/** JSON in lines. */
export const lineFrames: Cutter = () => recordsBy('\n');

/** JSON text sequences (RFC 7464). */
export const recordFrames: Cutter = () => recordsBy('\u001e');

function recordsBy(mark: string): Cut {
  let rest = '';
  return function* (piece, last) {
    const texts = piece.split(mark);
    texts[0] = rest + texts[0];
    rest = last ? '' : texts.pop()!;
    for (const text of texts) {
      const data = text.trim();
      if (data) yield { data };
    }
  };
}
