// Bytes as base64 (RFC 4648 §4) or base64url without padding (§5). Text that would not come back the same stays text.

import type { Codec } from './codec.js';

export const base64: Codec = {
  type: (value, _codec, side) => (side ? write : read)(value, toBase64),
};

export const base64url: Codec = {
  type: (value, _codec, side) => (side ? write : read)(value, toBase64url),
};

function read(value: unknown, text: (bytes: Uint8Array) => string): unknown {
  if (typeof value !== 'string') return value;
  try {
    const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return text(bytes) === value ? bytes : value;
  } catch {
    return value;
  }
}

function write(value: unknown, text: (bytes: Uint8Array) => string): unknown {
  if (value instanceof ArrayBuffer) return text(new Uint8Array(value));
  return value instanceof Uint8Array ? text(value) : value;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function toBase64url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
