/** Keeps values by their keys: those asked for last, as many as fit in so many bytes. */
export class Recent<Value> {
  /** How many bytes the kept values take. */
  bytes = 0;
  readonly #capacity: number;
  readonly #sizeOf: (value: Value) => number;
  /** From that which was asked for longest ago to the latest. */
  readonly #kept = new Map<string, Value>();

  constructor(capacity: number, sizeOf: (value: Value) => number) {
    this.#capacity = capacity;
    this.#sizeOf = sizeOf;
  }

  get size(): number {
    return this.#kept.size;
  }

  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, value);
    }
    return value;
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  /** Keeps a value; not one that has no room even alone. */
  set(key: string, value: Value): void {
    this.#delete(key);
    if (this.#sizeOf(value) > this.#capacity) return;
    this.#kept.set(key, value);
    this.bytes += this.#sizeOf(value);
    for (const oldKey of this.#kept.keys()) {
      if (this.bytes <= this.#capacity) break;
      this.#delete(oldKey);
    }
  }

  clear(): void {
    this.#kept.clear();
    this.bytes = 0;
  }

  #delete(key: string): void {
    const value = this.#kept.get(key);
    if (value === undefined) return;
    this.#kept.delete(key);
    this.bytes -= this.#sizeOf(value);
  }
}
