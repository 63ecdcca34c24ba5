import { circlesOf, reach, reversed } from '../../../generator/support/graph';

const ids = ['a', 'b', 'c', 'd'];

/** Every graph of four nodes would be 65,536; every third one covers all shapes of circles and bridges. */
function forGraphs(check: (next: (node: string) => readonly string[], name: string) => void): void {
  for (let bits = 0; bits < 65536; bits += 3)
    check(
      (from) => ids.filter((_, index) => (bits >> (ids.indexOf(from) * 4 + index)) & 1),
      `graph ${bits.toString(2).padStart(16, '0')}`,
    );
}

/** Warshall's: which node leads to which, by one edge or more. */
function closure(next: (node: string) => readonly string[]): (from: string, to: string) => boolean {
  const leads = new Set(ids.flatMap((from) => next(from).map((to) => from + to)));
  for (const via of ids)
    for (const from of ids)
      for (const to of ids) if (leads.has(from + via) && leads.has(via + to)) leads.add(from + to);
  return (from, to) => leads.has(from + to);
}

test('circles are what they are defined as: nodes that lead to each other', () => {
  forGraphs((next, name) => {
    const leads = closure(next);
    const circles = circlesOf(ids, next);
    for (const one of ids) {
      if (circles.has(one) !== leads(one, one)) throw new Error(`${name}: ${one}`);
      for (const other of ids.filter((id) => id !== one)) {
        const same = circles.has(one) && circles.get(one) === circles.get(other);
        if (same !== (leads(one, other) && leads(other, one))) throw new Error(`${name}: ${one} and ${other}`);
      }
    }
  });
});

test('reach is the start and all that it leads to, with the edges and against them', () => {
  forGraphs((next, name) => {
    const leads = closure(next);
    for (const start of ids) {
      const forth = [...reach([start], next)].sort().join('');
      const back = [...reach([start], reversed(ids, next))].sort().join('');
      const expected = (test: (id: string) => boolean): string => ids.filter((id) => id === start || test(id)).join('');
      if (forth !== expected((id) => leads(start, id))) throw new Error(`${name}: ${start} reaches ${forth}`);
      if (back !== expected((id) => leads(id, start))) throw new Error(`${name}: ${start} is reached by ${back}`);
    }
  });
});

test('a chain of 200,000 and its ring overflow no stack', () => {
  const size = 200_000;
  const nodes = Array.from({ length: size }, (_, index) => index);
  expect(circlesOf(nodes, (node) => (node + 1 < size ? [node + 1] : [])).size).toBe(0);
  const ring = circlesOf(nodes, (node) => [(node + 1) % size]);
  expect([ring.size, new Set(ring.values()).size]).toEqual([size, 1]);
  expect(reach([0], (node) => [(node + 1) % size]).size).toBe(size);
});
