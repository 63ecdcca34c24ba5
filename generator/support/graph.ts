// Directed graphs of anything: what can be reached, and what lies on a circle. Without recursion, since documents nest
// deeply. The callers say what the nodes are and where their edges lead: this file knows no document and no model.

import { addToGroup } from './groups';

/** Everything that edges lead to from the start, the start included. */
export function reach<T>(start: Iterable<T>, edges: (node: T) => Iterable<T>): ReadonlySet<T> {
  const reached = new Set<T>();
  const waiting = [...start];
  while (waiting.length > 0) {
    const node = waiting.pop() as T;
    if (reached.has(node)) continue;
    reached.add(node);
    for (const next of edges(node)) if (!reached.has(next)) waiting.push(next);
  }
  return reached;
}

/** The edges turned round: for each node that is named, those that name it. */
export function reversed<T>(nodes: Iterable<T>, edges: (node: T) => Iterable<T>): (node: T) => readonly T[] {
  const users = new Map<T, T[]>();
  for (const node of nodes) {
    for (const next of edges(node)) addToGroup(users, next, node);
  }
  return (node) => users.get(node) ?? [];
}

/**
 * The nodes that lie on a circle, each with the number of its component: two nodes reach each other if they have the same
 * number (Tarjan's strongly connected components). A node alone counts only if it names itself.
 */
export function circlesOf<T>(nodes: Iterable<T>, edges: (node: T) => readonly T[]): ReadonlyMap<T, number> {
  interface State {
    readonly index: number;
    low: number;
    open: boolean;
  }
  interface Frame {
    readonly node: T;
    readonly state: State;
    readonly targets: readonly T[];
    next: number;
  }
  const states = new Map<T, State>();
  const stack: T[] = [];
  const circles = new Map<T, number>();
  let components = 0;
  const enter = (node: T): Frame => {
    const state = { index: states.size, low: states.size, open: true };
    states.set(node, state);
    stack.push(node);
    return { node, state, targets: edges(node), next: 0 };
  };
  for (const start of nodes) {
    if (states.has(start)) continue;
    const work = [enter(start)];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { node, state, targets } = frame;
      if (frame.next < targets.length) {
        const target = targets[frame.next] as T;
        frame.next += 1;
        const known = states.get(target);
        if (known === undefined) work.push(enter(target));
        else if (known.open) state.low = Math.min(state.low, known.index);
        continue;
      }
      work.pop();
      const above = work.at(-1)?.state;
      if (above !== undefined) above.low = Math.min(above.low, state.low);
      if (state.low === state.index) leave(node, targets);
    }
  }
  return circles;

  function leave(root: T, targets: readonly T[]): void {
    const isCircle = stack.at(-1) !== root || targets.includes(root);
    for (let left = false; !left;) {
      const node = stack.pop() as T;
      (states.get(node) as State).open = false;
      if (isCircle) circles.set(node, components);
      left = node === root;
    }
    components += 1;
  }
}
