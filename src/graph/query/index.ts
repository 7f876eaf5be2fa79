/**
 * Lists of entities, claims and links, filtered and sorted. A condition is tested on the candidates that indexes find;
 * on everything only if no index applies.
 */
import { LruCache, memoizedByObject } from '../../ontology/cache.js';
import type { Graph } from '../graph.js';
import { digest } from '../hash.js';
import type { Claim, Day, Entity, EntityId, Link } from '../model.js';
import { SortedList } from '../sorted-list.js';
import { type Condition, matches } from './condition.js';
import { type FacetCount, facetsOf, type Grouping } from './facets.js';
import { candidates, type Effort, effortOf, type FanOut, isExact } from './plan.js';
import { comparing, type Order, sortKey } from './sort.js';
import { claimsOf, type LinkSelection, linksFrom, linksOf, linkTest, type StatementSelection } from './statements.js';
import { ValueIndex, View } from './view.js';

export type { Condition, Quantifier } from './condition.js';
export type { FacetCount, Grouping } from './facets.js';
export { type OperatorName, operators, type Test } from './operators.js';
export type { Effort } from './plan.js';
export type { Order } from './sort.js';
export type { LinkSelection, StatementSelection } from './statements.js';

/** Which items of a list, and in which order. */
export interface Selection {
  readonly where?: Condition;
  readonly orderBy?: readonly Order[];
  readonly moment?: Day;
}

/**
 * The memory for cached lists, in bytes: enough for 900 lists of a thousand entities, and less than 1 % of what a graph
 * of a million entities takes.
 */
const CACHED_LISTS = 8_000_000;
/** The size of a list: a reference for each item; its key, its order and its entries in maps. */
const sizeOf = ({ items }: SortedList<Entity>) => 8 * items.length + 1_000;

export class Queries {
  /** How often a condition was tested on an entity. */
  tried = 0;
  readonly #index: ValueIndex;
  readonly #lists = new LruCache<SortedList<Entity>>(CACHED_LISTS, sizeOf);
  /** A selection is asked for once per facet; its key is made once. */
  readonly #keyOf = memoizedByObject(({ where, orderBy, moment }: Selection) => digest([where, orderBy, moment]));
  /** One test for all entities whose links a selection is asked of. */
  readonly #testOf = memoizedByObject((selection: LinkSelection) => linkTest(this.graph, selection));

  constructor(private readonly graph: Graph) {
    this.#index = new ValueIndex(graph);
  }

  /** The entities of a type that meet a condition. */
  entities(type: string, selection: Selection): SortedList<Entity> {
    const { where, orderBy, moment } = selection;
    const all = this.graph.everyEntity(type);
    if (!where && !orderBy) return all;
    return this.#lists.getOrMake(`${type} ${this.#keyOf(selection)}`, () => {
      const view = new View(this.graph, moment);
      const found = where ? this.#filtered(view, type, where) : all;
      return orderBy
        ? SortedList.of(found.items, (entity) => sortKey(view, orderBy, entity), comparing(orderBy))
        : found;
    });
  }

  /** How many entities of a selection share each value. */
  facets(type: string, selection: Selection, grouping: Grouping): readonly FacetCount[] {
    return facetsOf(new View(this.graph, selection.moment), this.entities(type, selection).items, grouping);
  }

  /** Claims of the whole graph. */
  claims(selection: StatementSelection): SortedList<Claim> {
    return claimsOf(this.graph, selection);
  }

  /** Links of the whole graph, each once in its stored direction. */
  links(selection: StatementSelection): SortedList<Link> {
    return linksOf(this.graph, selection);
  }

  /** Links of one entity. */
  linksFrom(id: EntityId, selection: LinkSelection): SortedList<Link> {
    const { where, orderBy, moment } = selection;
    const view = new View(this.graph, moment);
    const end = (link: Link) => this.graph.existing(link.to);
    const found = linksFrom(this.graph, id, selection)
      .filter(this.#testOf(selection))
      .filter(where && ((link) => this.#tries(view, where, end(link), link)));
    if (!orderBy) return found;
    return SortedList.of(found.items, (link) => [...sortKey(view, orderBy, end(link)), link.id], comparing(orderBy));
  }

  /** The most that finding the candidates of a condition takes. */
  effort(type: string, where: Condition, moment: Day | undefined, fanOut: FanOut): Effort {
    return effortOf(new View(this.graph, moment), this.#index, fanOut, type, where);
  }

  #filtered(view: View, type: string, where: Condition): SortedList<Entity> {
    const all = this.graph.everyEntity(type);
    const meets = (entity: Entity) => this.#tries(view, where, entity);
    const among = candidates(view, this.#index, type, where);
    if (!among) return all.filter(meets);
    return all.inThisOrder(isExact(where) ? among : among.filter(meets));
  }

  #tries(view: View, where: Condition, entity: Entity, link?: Link): boolean {
    this.tried++;
    return matches(view, where, entity, link);
  }
}
