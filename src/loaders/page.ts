import type { Listed } from '../graph/listed.js';
import type { Page, Window } from './store.js';

/** Cuts a page out of a list. Costs the page and the logarithm of the list, wherever the page begins. */
export function pageOf<T>(list: Listed<T>, window: Window): Page<T> {
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
