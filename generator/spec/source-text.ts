// Bytes that were read, as text: UTF-8 of bounded size, with their hash. Where they came from does not matter here.

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Limits } from './limits';
import type { UnreadFile } from './loaded-spec';
import { quote } from './quote';

export interface Source {
  readonly text: string;
  /** Of the bytes, hex. */
  readonly sha256: string;
}

/** Why a file was not read. */
export type Refusal = UnreadFile;

const SAVE = 'Save it as UTF-8: OpenAPI documents are JSON or YAML, and JSON is UTF-8 (RFC 8259 §8.1).';
const ANY_OTHER = { is: 'not UTF-8', hint: SAVE };

/** What people give for a document that tells what it is by its first bytes. */
const KINDS: readonly { readonly mark: readonly number[]; readonly is: string; readonly hint: string }[] = [
  { mark: [0x1f, 0x8b], is: 'compressed by gzip', hint: 'Unpack it, and name the file that comes out.' },
  { mark: [0x50, 0x4b, 0x03, 0x04], is: 'a ZIP archive', hint: 'Unpack it, and name the document in it.' },
  { mark: [0xff, 0xfe], is: 'UTF-16, not UTF-8', hint: SAVE },
  { mark: [0xfe, 0xff], is: 'UTF-16, not UTF-8', hint: SAVE },
];

/** A byte order mark is no part of the text. */
export function decode(bytes: Uint8Array, label: string, limits: Limits): Source | Refusal {
  if (bytes.length > limits.bytes) return tooLarge(label, limits);
  if (!isUtf8(bytes)) {
    const { is, hint } = KINDS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte)) ?? ANY_OTHER;
    return { code: 'file-encoding', message: `${quote(label)} is ${is}`, hint };
  }
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return {
    text: Buffer.from(bytes.buffer, bytes.byteOffset + mark, bytes.byteLength - mark).toString('utf8'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

export function tooLarge(label: string, limits: Limits): Refusal {
  return { code: 'limit-bytes', message: `${quote(label)} is larger than ${limits.bytes} bytes` };
}
