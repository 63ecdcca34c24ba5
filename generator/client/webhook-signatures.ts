// How services sign the webhooks that they send, as data: what is signed, by which key, and where the signature stands.
// Runtimes verify by these rows; nothing is computed here.

import type { Json } from '../support/json';

/** HMAC with SHA-256 in all of them. */
export interface SignatureRow {
  /** The header that holds the signature, in small letters, as all headers here. */
  readonly header: string;
  /** What stands between several entries of that header; nothing where it holds one. */
  readonly separator?: string;
  /** What stands before a signature. Entries that begin otherwise are no signatures. */
  readonly prefix: string;
  readonly encoding: 'hex' | 'base64';
  /** What is signed: `{id}`, `{timestamp}` and `{body}` are filled in. */
  readonly content: string;
  /** `sorted-json`: the keys of all objects in order, without blanks. The bytes as they came are tried too. */
  readonly body: 'raw' | 'sorted-json';
  /** `base64`: the key is base64, behind `whsec_` or not. */
  readonly secret: 'text' | 'base64';
  readonly idHeader?: string;
  /** Seconds since 1970, in a header of its own or behind a prefix in the header of the signature. */
  readonly timestampHeader?: string;
  readonly timestampPrefix?: string;
}

const PLAIN = { prefix: '', encoding: 'hex', content: '{body}', body: 'raw', secret: 'text' } as const;

/** Of the name in specsmith.yaml. */
export const PRESETS: { readonly [name: string]: SignatureRow } = {
  // Standard Webhooks 1.0, "Verifying webhook authenticity": `v1,` entries with blanks between; v1a is asymmetric.
  standard: {
    header: 'webhook-signature',
    separator: ' ',
    prefix: 'v1,',
    encoding: 'base64',
    content: '{id}.{timestamp}.{body}',
    body: 'raw',
    secret: 'base64',
    idHeader: 'webhook-id',
    timestampHeader: 'webhook-timestamp',
  },
  // Apideck, guide "Webhook Signature Verification": the API key signs the body with its keys in order.
  apideck: { ...PLAIN, header: 'x-apideck-signature', body: 'sorted-json' },
  // GitHub, "Validating webhook deliveries".
  github: { ...PLAIN, header: 'x-hub-signature-256', prefix: 'sha256=' },
  // Stripe, "Verify webhook signatures manually": `t=…,v1=…`; v0 is not for real events.
  stripe: {
    ...PLAIN,
    header: 'stripe-signature',
    separator: ',',
    prefix: 'v1=',
    timestampPrefix: 't=',
    content: '{timestamp}.{body}',
  },
  // Slack, "Verifying requests from Slack".
  slack: {
    ...PLAIN,
    header: 'x-slack-signature',
    prefix: 'v0=',
    timestampHeader: 'x-slack-request-timestamp',
    content: 'v0:{timestamp}:{body}',
  },
};

/** What `webhooks.signature` of a configuration says, else what the headers that the document declares say, else Standard Webhooks. */
export function signatureRow(given: Json | undefined, declaredHeaders: ReadonlySet<string>): SignatureRow {
  if (typeof given === 'string') return PRESETS[given] ?? PRESETS.standard!;
  if (given !== undefined) return ownRow(given as unknown as GivenRow);
  return Object.values(PRESETS).find(({ header }) => declaredHeaders.has(header)) ?? PRESETS.standard!;
}

/** As the schema of specsmith.yaml has it. */
type GivenRow = Partial<SignatureRow> & Pick<SignatureRow, 'header'>;

function ownRow({ header, separator, idHeader, timestampHeader, timestampPrefix, ...rest }: GivenRow): SignatureRow {
  const { prefix, encoding, content, body, secret } = { ...PLAIN, ...rest };
  return {
    header: header.toLowerCase(),
    ...(separator === undefined ? {} : { separator }),
    prefix,
    encoding,
    content,
    body,
    secret,
    ...(idHeader === undefined ? {} : { idHeader: idHeader.toLowerCase() }),
    ...(timestampHeader === undefined ? {} : { timestampHeader: timestampHeader.toLowerCase() }),
    ...(timestampPrefix === undefined ? {} : { timestampPrefix }),
  };
}
