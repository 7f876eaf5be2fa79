import type { SortKey } from '../graph/index.js';
import { compareKeys } from '../graph/order.js';
import type { Page, Window } from './store.js';

/** Cuts a page out of a sorted list. Costs the page and the logarithm of the list, wherever the page begins. */
export function pageOf<T>(list: readonly T[], window: Window, keyOf: (item: T) => SortKey): Page<T> {
  const begin = window.after === undefined ? 0 : firstBeyond(list, window.after, keyOf, 0);
  const end = window.before === undefined ? list.length : firstBeyond(list, window.before, keyOf, -1);
  const from = window.last === undefined ? begin : Math.max(begin, end - window.last);
  const to = window.first === undefined ? end : Math.min(end, begin + window.first);
  return {
    items: list.slice(from, Math.max(from, to)),
    totalCount: list.length,
    hasNextPage: to < list.length,
    hasPreviousPage: from > 0,
    keyOf,
  };
}

/** The index of the first item whose key is beyond the given one: greater, or (`edge` -1) not less. */
function firstBeyond<T>(list: readonly T[], key: SortKey, keyOf: (item: T) => SortKey, edge: 0 | -1): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle] as T;
    if (compareKeys(keyOf(item), key) > edge) high = middle;
    else low = middle + 1;
  }
  return low;
}
