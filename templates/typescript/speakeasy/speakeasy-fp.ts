// Results as values: what standalone functions return, and what makes and takes them apart.

export type Result<T, E = unknown> = { ok: true; value: T; error?: never } | { ok: false; value?: never; error: E };

export function OK<V>(value: V): Result<V, never> {
  return { ok: true, value };
}

export function ERR<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** The value; throws the error. */
export function unwrap<T>(result: Outcome<T>): T {
  if (!result.ok) throw result.error;
  return result.value;
}

export async function unwrapAsync<T>(result: Promise<Outcome<T>>): Promise<T> {
  return unwrap(await result);
}
