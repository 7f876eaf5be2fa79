import { conditionCost } from '../../src/graph/query/cost.js';
import type { Condition, Order } from '../../src/graph/query/index.js';
import type { Loaders } from '../../src/loaders/index.js';
import { ontology } from '../../src/ontology/index.js';
import type { Context } from '../builder.js';
import { DEFAULT_PAGE_SIZE, type PagingArgs } from './paging.js';

/*
 * What fields cost: never less than the fields that they answer. A field costs one; what is below a list counts as
 * often as the list can have items, which is no more than the page asked for and no more than the graph has. What has
 * to be looked at is added.
 */

/** A list of at most so many objects. */
export const listOf = (length: number) => ({ field: 1, multiplier: length });

/** A list of at most so many texts or other values, which are fields too. */
export const valuesOf = (length: number) => ({ field: 1 + length });

/** A cursor is made of its keys, in JSON and again in Base64. */
export const CURSOR = { field: 2 };

/** A page is cut and laid out even where nothing of it is asked, which takes as long as two fields. */
const PAGE = 2;

/** A page of a list that has at most `longest` items; `looked` is what filters and orders look at besides. */
export function pageCost({ first, last }: PagingArgs, longest: number, looked = 0) {
  const size = Math.min(first ?? last ?? DEFAULT_PAGE_SIZE, longest);
  return { field: PAGE + looked, lists: { nodes: size, edges: size } };
}

/** The type on which a field is asked, though an interface declares it: Pothos keeps it with each field. */
export const typeAsked = ({ extensions }: { readonly extensions: object }): string =>
  (extensions as { readonly pothosConfig: { readonly parentType: string } }).pothosConfig.parentType;

/** What the filter and the order of a root list look at. A filter is read once, whatever it is tried on. */
export function selectionCost({ bounds }: Loaders, type: string, { where, orderBy, moment }: Asked): number {
  return (where ? filterCost(bounds, type, where, moment) : 0) + sortCost(bounds.entities(type), orderBy);
}

/** The way to what a filter is tried on, and the trying. */
function filterCost(bounds: Loaders['bounds'], type: string, where: Condition, moment: number | undefined): number {
  const { found = bounds.entities(type), followed } = bounds.effort(type, where, moment);
  return lookCost(followed) + found * conditionCost(ontology, bounds, type, where);
}

/** The same of a relation, for one entity. */
export function linkSelectionCost(
  { bounds }: Loaders,
  from: string,
  relation: string,
  to: string,
  { where, orderBy }: Asked,
): number {
  const links = bounds.fanOut(from, relation);
  return (where ? (1 + links) * conditionCost(ontology, bounds, to, where) : 0) + sortCost(links, orderBy);
}

/** What going through the whole graph costs: an item is looked at in a small part of the time that a field takes. */
const ITEMS_A_FIELD = 5;
export const lookCost = (items: number) => Math.ceil(items / ITEMS_A_FIELD);

/** What going along links costs: most of them are only passed over. */
const LINKS_A_FIELD = 25;
export const passCost = (links: number) => Math.ceil(links / LINKS_A_FIELD);

interface Asked {
  readonly where?: Condition | undefined;
  readonly orderBy?: readonly Order[] | undefined;
  readonly moment?: number | undefined;
}

/** Each key is read, made for each item to sort it, and made once more for its cursor. */
const sortCost = (items: number, { length: keys }: readonly Order[] = []) => 3 * keys + lookCost(2 * keys * items);

const PAGING: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before']);

/** What a list costs of which arguments, beside those of paging, want only a part: each item is looked at. */
export const partCost = (args: object, items: number): number =>
  Object.keys(args).every((name) => PAGING.has(name)) ? 0 : lookCost(items);

/** For what is asked of any entity: as many as the type on which it is asked has. */
export const around =
  (cost: (bounds: Loaders['bounds'], type: string) => object) =>
  (_args: unknown, { loaders }: Context, field: { readonly extensions: object }) =>
    cost(loaders.bounds, typeAsked(field));
