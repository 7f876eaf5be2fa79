/**
 * Things by what they have in common, in the order in which they come. Node has it itself from 21 on.
 *
 * @template T
 * @param {Iterable<T>} things
 * @param {(thing: T) => string} keyOf
 * @returns {Map<string, T[]>}
 */
export function grouped(things, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
