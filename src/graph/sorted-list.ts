import { firstDay, lastDay, type PartialDate } from '../ontology/partial-date.js';
import type { SortKey, SortValue } from './model.js';

type Compare = (a: SortKey, b: SortKey) => number;

/**
 * A whole list in the order of its keys, without duplicate keys. It is made by sorting, or is part of a list that was:
 * so a page that starts at a cursor continues where the page before it ended.
 */
export class SortedList<T> {
  private constructor(
    readonly items: readonly T[],
    /** The position of an item in the list; its cursor is made of it. */
    readonly keyOf: (item: T) => SortKey,
    private readonly compare: Compare,
  ) {
    Object.freeze(items);
    Object.freeze(this);
  }

  /** Sorts items by their keys. Of items with the same key, which are the same thing, one remains. */
  static of<T>(items: readonly T[], keyOf: (item: T) => SortKey, compare: Compare = compareKeys): SortedList<T> {
    if (items.length < 2) return new SortedList([...items], keyOf, compare);
    const keyed = items.map((item) => ({ key: keyOf(item), item })).sort((a, b) => compare(a.key, b.key));
    const once = keyed.filter(({ key }, index) => {
      const before = keyed[index - 1];
      return before === undefined || compare(before.key, key) !== 0;
    });
    return new SortedList(
      once.map(({ item }) => item),
      keyOf,
      compare,
    );
  }

  /** Other items in the order of this list. */
  inThisOrder(items: readonly T[]): SortedList<T> {
    return SortedList.of(items, this.keyOf, this.compare);
  }

  /** The items that pass a test; the list itself without one. */
  filter(test: ((item: T) => boolean) | undefined): SortedList<T> {
    return test ? new SortedList(this.items.filter(test), this.keyOf, this.compare) : this;
  }

  /** A list for each key. An item may have several keys, or none. */
  groupBy(keysOf: (item: T) => readonly string[]): ReadonlyMap<string, SortedList<T>> {
    const grouped = groupBy(this.items, keysOf);
    return new Map([...grouped].map(([key, items]) => [key, new SortedList(items, this.keyOf, this.compare)]));
  }

  /** How many items come before a position, whether or not it still has an item; `included` counts that item, too. */
  countBefore(position: SortKey, included: boolean): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(this.keyOf(this.items[middle] as T), position) >= (included ? 1 : 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Statements or disputes in the order of their ids. */
export const byId = <T extends { readonly id: string }>(items: readonly T[]): SortedList<T> =>
  SortedList.of(items, ({ id }) => [id]);

/** Compares two keys part by part: numbers before texts, both ascending, null last. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (let part = 0; part < a.length && part < b.length; part++) {
    const order = compareValues(a[part] ?? null, b[part] ?? null);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

export function compareValues(a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}

/** The sort value of a date: by first day, the longer period first, as in 2019, 2019-01, 2019-01-01. */
export const dateOrder = (date: PartialDate): number => firstDay(date) * 1e8 + (99_999_999 - lastDay(date));

/** A sorted copy; each key is made once. A list that is paged is a `SortedList` instead. */
export function sortedBy<T>(items: readonly T[], keyOf: (item: T) => SortKey): T[] {
  if (items.length < 2) return [...items];
  const keyed = items.map((item) => [keyOf(item), item] as const);
  return keyed.sort(([a], [b]) => compareKeys(a, b)).map(([, item]) => item);
}

/** Items by key, in frozen groups. An item may have several keys, or none. (`Map.groupBy` is not in Node 20.) */
export function groupBy<T>(
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
