/**
 * A function that makes a value once for each key.
 *
 * @param complete goes on with a value that is known by then: what refers to itself in a circle finds it.
 */
export function memoized<K, V>(make: (key: K) => V, complete?: (value: V, key: K) => void): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (made.has(key)) return made.get(key) as V;
    const value = make(key);
    made.set(key, value);
    complete?.(value, key);
    return value;
  };
}
