import { groups } from './groups.js';
import type { SortKey } from './model.js';
import { compareKeys } from './order.js';

type Compare = (a: SortKey, b: SortKey) => number;

/**
 * A whole list in the order of its keys, each key once. It is made by sorting, or is a part of one that was, and in no
 * other way: so a page that begins at a cursor goes on where the page before it ended.
 */
export class Listed<T> {
  private constructor(
    readonly items: readonly T[],
    /** The place of an item in the list, of which its cursor is made. */
    readonly keyOf: (item: T) => SortKey,
    private readonly compare: Compare,
  ) {
    Object.freeze(items);
  }

  /** The items by their keys, each made once. What has the same key is the same thing, and is there once. */
  static sorted<T>(items: readonly T[], keyOf: (item: T) => SortKey, compare: Compare = compareKeys): Listed<T> {
    if (items.length < 2) return new Listed([...items], keyOf, compare);
    const keyed = items.map((item) => ({ key: keyOf(item), item })).sort((a, b) => compare(a.key, b.key));
    const once = keyed.filter(({ key }, index) => {
      const before = keyed[index - 1];
      return before === undefined || compare(before.key, key) !== 0;
    });
    return new Listed(
      once.map(({ item }) => item),
      keyOf,
      compare,
    );
  }

  /** Other items in the order of this list. */
  inThisOrder(items: readonly T[]): Listed<T> {
    return Listed.sorted(items, this.keyOf, this.compare);
  }

  /** Those that pass; the list itself where nothing is asked. */
  kept(test: ((item: T) => boolean) | undefined): Listed<T> {
    return test ? new Listed(this.items.filter(test), this.keyOf, this.compare) : this;
  }

  /** A list for each key of an item; an item may have several keys, or none. */
  groups(keysOf: (item: T) => readonly string[]): ReadonlyMap<string, Listed<T>> {
    return new Map(
      [...groups(this.items, keysOf)].map(([key, items]) => [key, new Listed(items, this.keyOf, this.compare)]),
    );
  }

  /**
   * How many items come before a place, also one at which nothing stands any more; with what stands there, where that
   * is `included`.
   */
  countBefore(place: SortKey, included: boolean): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(this.keyOf(this.items[middle] as T), place) >= (included ? 1 : 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** By id, as statements and disputes are listed. */
export const byId = <T extends { readonly id: string }>(items: readonly T[]): Listed<T> =>
  Listed.sorted(items, ({ id }) => [id]);
