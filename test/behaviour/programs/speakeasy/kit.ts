// What the programs of this folder have of the test: a server that answers as they say and tells what it got, and how
// they say what they expect. They are written as users of a Speakeasy SDK write theirs, and see the package alone.

export interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
}

export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly hangs?: true;
}

export interface World {
  readonly origin: string;
  /** Sets what is answered, one after the other; the last one again and again. */
  readonly answer: (...answers: readonly Answer[]) => void;
  readonly sent: () => readonly Sent[];
}

export type Program = (world: World) => Promise<void>;

export function same(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`got ${left}, not ${right}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

export async function thrown(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

export const keys = { apiKey: 'key-1', consumerId: 'consumer-1', appId: 'app-1' };

export const created: Answer = {
  json: { status_code: 200, status: 'OK', data: { session_uri: 'https://vault.test/s/1', session_token: 'token-1' } },
};

export const refused: Answer = {
  status: 400,
  json: {
    status_code: 400,
    error: 'Bad Request',
    type_name: 'RequestValidationError',
    message: 'Invalid Params',
    detail: 'consumer_id is missing',
    ref: 'https://api.test/errors',
  },
};

export const consumers: Answer = {
  json: {
    status_code: 200,
    status: 'OK',
    data: [{ consumer_id: 'c-1', application_id: 'a-1', future_field: 7 }],
    meta: { items_on_page: 1 },
  },
};
