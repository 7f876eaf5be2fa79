/** Items by key; an item may have several keys, or none. (`Map.groupBy` is not in Node 20.) The groups are frozen. */
export function groups<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = found.get(key);
      if (group) group.push(item);
      else found.set(key, [item]);
    }
  }
  for (const group of found.values()) Object.freeze(group);
  return found;
}
