import type { Entity, SortKey, SortValue } from '../model.js';
import { compareValues, dateOrder } from '../sorted-list.js';
import { folded } from '../text.js';
import type { View } from './view.js';

/** One key to sort by. */
export type Order = (
  | { readonly property: string }
  /** The name of the entity at the end of a to-one relation. */
  | { readonly one: string }
  /** The number of links of a to-many relation. */
  | { readonly count: string }
  /** The number of claims or links that cite a source. */
  | { readonly supported: 'claims' | 'links' }
) & { readonly descending: boolean };

/** The sort key of an entity: the value of each order, then its id. */
export const sortKey = (view: View, orders: readonly Order[], entity: Entity): SortKey => [
  ...orders.map((order) => sortValue(view, order, entity)),
  entity.id,
];

/** Compares such sort keys: null last in both directions, the id ascending. */
export const comparing =
  (orders: readonly Order[]) =>
  (a: SortKey, b: SortKey): number => {
    for (let part = 0; part < Math.max(a.length, b.length); part++) {
      const [x, y] = [a[part] ?? null, b[part] ?? null];
      const order = compareValues(x, y);
      if (order !== 0) return orders[part]?.descending && x !== null && y !== null ? -order : order;
    }
    return 0;
  };

function sortValue(view: View, order: Order, entity: Entity): SortValue {
  if ('count' in order) return view.manyOf(entity, order.count).length;
  if ('supported' in order)
    return view.graph[order.supported === 'claims' ? 'claimsFrom' : 'linksFrom'](entity.slug).items.length;
  if ('one' in order) {
    const end = view.oneOf(entity, order.one);
    return end ? textOrder(view.valueOf(end, 'name')) : null;
  }
  const value = view.valueOf(entity, order.property);
  if (order.property === 'slug') return value as string;
  const kind = view.graph.ontology.type(entity.type).properties[order.property]?.kind;
  if (kind === 'date' && value !== null) return dateOrder(String(value));
  return typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : textOrder(value);
}

/** Texts are ordered by so many characters at their beginning: cursors hold them. */
const LONGEST_KEY = 200;

const textOrder = (value: unknown): SortValue => (value === null ? null : folded(String(value)).slice(0, LONGEST_KEY));
