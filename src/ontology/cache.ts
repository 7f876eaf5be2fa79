/**
 * A function that makes a value once for each key.
 *
 * @param complete finishes a value after it is stored, so that one that refers to itself finds it.
 */
export const memoized = <K, V>(make: (key: K) => V, complete?: (value: V, key: K) => void): ((key: K) => V) =>
  memoizedIn(new Map<K, V>(), make, complete);

/** The same for objects, each value only as long as its key. */
export const memoizedByObject = <K extends object, V>(make: (key: K) => V): ((key: K) => V) =>
  memoizedIn(new WeakMap<K, V>(), make);

function memoizedIn<K, V>(
  made: { get(key: K): V | undefined; has(key: K): boolean; set(key: K, value: V): unknown },
  make: (key: K) => V,
  complete?: (value: V, key: K) => void,
): (key: K) => V {
  return (key) => {
    if (made.has(key)) return made.get(key) as V;
    const value = make(key);
    made.set(key, value);
    complete?.(value, key);
    return value;
  };
}

/** A cache of the most recently used values, bounded in bytes. */
export class LruCache<Value> {
  /** The size of the cached values. */
  bytes = 0;
  readonly #capacity: number;
  readonly #sizeOf: (value: Value) => number;
  /** From the least to the most recently used. */
  readonly #values = new Map<string, Value>();

  constructor(capacity: number, sizeOf: (value: Value) => number) {
    this.#capacity = capacity;
    this.#sizeOf = sizeOf;
  }

  get size(): number {
    return this.#values.size;
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  /** Caches a value, unless it is larger than the whole cache. */
  set(key: string, value: Value): void {
    this.#delete(key);
    if (this.#sizeOf(value) > this.#capacity) return;
    this.#values.set(key, value);
    this.bytes += this.#sizeOf(value);
    for (const oldKey of this.#values.keys()) {
      if (this.bytes <= this.#capacity) break;
      this.#delete(oldKey);
    }
  }

  /** The cached value, else a new one. */
  getOrMake(key: string, make: () => Value): Value {
    const cached = this.get(key);
    if (cached !== undefined) return cached;
    const made = make();
    this.set(key, made);
    return made;
  }

  clear(): void {
    this.#values.clear();
    this.bytes = 0;
  }

  #delete(key: string): void {
    const value = this.#values.get(key);
    if (value === undefined) return;
    this.#values.delete(key);
    this.bytes -= this.#sizeOf(value);
  }
}
