import type { SortKey } from '../graph/index.js';
import type { Listed } from '../graph/query/index.js';
import type { Page, Window } from './store.js';

/** Cuts a page out of a list. Costs the page and the logarithm of the list, wherever the page begins. */
export function pageOf<T>(list: Listed<T>, window: Window): Page<T> {
  const { items, keyOf } = list;
  const begin = window.after === undefined ? 0 : firstBeyond(list, window.after, 0);
  const end = window.before === undefined ? items.length : firstBeyond(list, window.before, -1);
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

/** The index of the first item whose key is beyond the given one: greater, or (`edge` -1) not less. */
function firstBeyond<T>({ items, keyOf, compare }: Listed<T>, key: SortKey, edge: 0 | -1): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(keyOf(items[middle] as T), key) > edge) high = middle;
    else low = middle + 1;
  }
  return low;
}
