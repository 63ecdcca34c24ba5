// Items by what they have in common, each group in the order in which its items came.

/** Puts an item into its group, which is made for the first one. */
export function addToGroup<K, V>(groups: Map<K, V[]>, key: K, item: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
