import { firstDay, lastDay, type PartialDate } from '../ontology/partial-date.js';
import type { SortKey, SortValue } from './model.js';

/** Orders two keys part by part: numbers before texts, both ascending, null last. */
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

/** Dates by their first day, the longer period first: 2019, 2019-01, 2019-01-01. */
export const dateOrder = (date: PartialDate): number => firstDay(date) * 1e8 + (99_999_999 - lastDay(date));

/** A sorted copy, by a key that is made once for each item. What has cursors is sorted by Listed. */
export function sortedBy<T>(items: readonly T[], keyOf: (item: T) => SortKey): T[] {
  if (items.length < 2) return [...items];
  const keyed = items.map((item) => [keyOf(item), item] as const);
  return keyed.sort(([a], [b]) => compareKeys(a, b)).map(([, item]) => item);
}
