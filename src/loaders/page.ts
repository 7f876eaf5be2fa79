import type { SortKey } from '../graph/index.js';
import type { SortedList } from '../graph/sorted-list.js';

/** A part of a list: at most `first` items from its beginning or `last` from its end, between two positions. */
export interface Window {
  readonly first?: number;
  readonly last?: number;
  readonly after?: SortKey;
  readonly before?: SortKey;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** The length of the whole list. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** The position of an item in the list, for its cursor. */
  readonly keyOf: (item: T) => SortKey;
}

/** A page of a list. It takes the time of the page and the logarithm of the list, wherever the page begins. */
export function pageOf<T>(list: SortedList<T>, window: Window): Page<T> {
  const { items, keyOf } = list;
  const begin = window.after === undefined ? 0 : list.countBefore(window.after, true);
  const end = window.before === undefined ? items.length : list.countBefore(window.before, false);
  const from = window.last === undefined ? begin : Math.max(begin, end - window.last);
  const to = window.first === undefined ? end : Math.min(end, begin + window.first);
  return {
    items: items.slice(from, Math.max(from, to)),
    totalCount: items.length,
    hasNextPage: to < items.length,
    hasPreviousPage: from > 0,
    keyOf,
  };
}
