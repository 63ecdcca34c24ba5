// What has a place in a list of arguments, in the order of these places.

interface Placed {
  readonly name: string;
  readonly position?: number;
}

export function namesInOrder(all: Iterable<Placed>): readonly string[] {
  return [...all]
    .filter(({ position }) => position !== undefined)
    .sort((left, right) => (left.position ?? 0) - (right.position ?? 0))
    .map(({ name }) => name);
}
