// The items of a stream or of all pages, read as a program reads them: all, or so many, after which the loop is left.

export const isStream = (value) =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value && typeof value.close === 'function';

/** `error`: what ended it, where that was not its end. */
export async function itemsOf(stream, take = Infinity) {
  const items = [];
  try {
    for await (const item of stream) {
      items.push(item);
      if (items.length >= take) break;
    }
  } catch (error) {
    return { items, error };
  }
  return { items };
}
