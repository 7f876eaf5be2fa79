import { conditionCost } from '../../src/graph/query/cost.js';
import type { Condition, Order } from '../../src/graph/query/index.js';
import type { Loaders } from '../../src/loaders/index.js';
import { ontology } from '../../src/ontology/index.js';
import { DEFAULT_PAGE_SIZE, type PagingArgs } from './paging.js';

/*
 * What fields cost. A field costs one; what is below a list counts as often as the list can have items, which is no more than
 * the page asked for and no more than there are. What a filter looks at is added.
 */

/** A page of a list that has at most `longest` items; `looked` is what filters and orders look at besides. */
export const pageCost = ({ first, last }: PagingArgs, longest: number, looked = 0) => ({
  field: 1 + looked,
  // At least one: what a list says of the whole of it does not depend on the page.
  multiplier: Math.max(1, Math.min(first ?? last ?? DEFAULT_PAGE_SIZE, longest)),
});

/** What the filter and the order of a root list look at. */
export function selectionCost({ bounds }: Loaders, type: string, { where, orderBy, moment }: Asked): number {
  const tried = where ? bounds.looksAt(type, where, moment) * conditionCost(ontology, bounds, type, where) : 0;
  return tried + (orderBy ? sortCost(bounds.entities(type)) : 0);
}

/** What the filter and the order of a relation look at, for one entity. */
export function linkSelectionCost({ bounds }: Loaders, from: string, relation: string, to: string, { where, orderBy }: Asked): number {
  const links = bounds.fanOut(from, relation);
  return (where ? links * conditionCost(ontology, bounds, to, where) : 0) + (orderBy ? sortCost(links) : 0);
}

interface Asked {
  readonly where?: Condition | undefined;
  readonly orderBy?: readonly Order[] | undefined;
  readonly moment?: number | undefined;
}

/** Sorted lists are remembered: one is made seldom and read often. */
const sortCost = (items: number) => Math.ceil(items / 50);
