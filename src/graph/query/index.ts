/**
 * Lists of entities and links, filtered and ordered: conditions are tried on what indexes find, on everything only where none serves.
 */
import { canonical } from '../canonical.js';
import type { Graph } from '../graph.js';
import type { Day, Entity, Link, SortKey } from '../model.js';
import { compareKeys, sortedBy } from '../order.js';
import type { Condition } from './condition.js';
import { type FacetCount, facetsOf, type Grouping } from './facets.js';
import { matches } from './match.js';
import { candidates, isExact } from './plan.js';
import { comparing, type Order, sortKey } from './sort.js';
import { ValueIndex } from './value-index.js';
import { View } from './view.js';

export type { Condition, Quantifier } from './condition.js';
export type { FacetCount, Grouping } from './facets.js';
export { type OperatorName, operators, type Test } from './operators.js';
export type { Order } from './sort.js';

/** Which items of a list, and in which order. */
export interface Selection {
  readonly where?: Condition;
  readonly orderBy?: readonly Order[];
  readonly moment?: Day;
}

/** A whole list, in order. */
export interface Listed<T> {
  readonly items: readonly T[];
  /** The place of an item in the list. */
  readonly keyOf: (item: T) => SortKey;
  readonly compare: (a: SortKey, b: SortKey) => number;
}

/** How many items the remembered lists may have together: eight megabytes of references. A list itself counts as this many. */
const REMEMBERED_ITEMS = 1_000_000;
const LIST_AS_ITEMS = 100;

export class Queries {
  /** On how many entities conditions were tried since this was made. */
  tried = 0;
  readonly #index: ValueIndex;
  readonly #remembered = new Map<string, readonly Entity[]>();
  #rememberedItems = 0;

  constructor(private readonly graph: Graph) {
    this.#index = new ValueIndex(graph);
  }

  /** The entities of a type that fulfil a condition. */
  entities(type: string, { where, orderBy, moment }: Selection): Listed<Entity> {
    const view = new View(this.graph, moment);
    const keyOf = orderBy ? (entity: Entity) => sortKey(view, orderBy, entity) : defaultKey;
    const compare = orderBy ? comparing(orderBy) : compareKeys;
    if (!where && !orderBy) return { items: this.graph.entitiesOf(type), keyOf, compare };
    const items = this.#remember(canonical([type, where, orderBy, moment]), () => {
      const found = where ? this.#filtered(view, type, where) : this.graph.entitiesOf(type);
      return sortedBy(found, keyOf, compare);
    });
    return { items, keyOf, compare };
  }

  /** How many entities of a selection share each value. */
  facets(type: string, selection: Selection, grouping: Grouping): readonly FacetCount[] {
    return facetsOf(new View(this.graph, selection.moment), this.entities(type, selection).items, grouping);
  }

  /** Those of an entity's links that fulfil a condition. */
  links(links: readonly Link[], { where, orderBy, moment }: Selection): Listed<Link> {
    const view = new View(this.graph, moment);
    const ends = (link: Link) => this.graph.entity(link.to) as Entity;
    const found = where ? links.filter((link) => this.#tries(view, where, ends(link), link)) : links;
    if (!orderBy) return { items: found, keyOf: (link) => this.graph.linkOrder(link), compare: compareKeys };
    const keyOf = (link: Link) => [...sortKey(view, orderBy, ends(link)), link.id];
    const compare = comparing(orderBy);
    return { items: sortedBy(found, keyOf, compare), keyOf, compare };
  }

  /** How many entities a condition would be tried on. */
  looksAt(type: string, where: Condition, moment: Day | undefined): number {
    const found = candidates(new View(this.graph, moment), this.#index, type, where);
    return (found ?? this.graph.entitiesOf(type)).length;
  }

  #filtered(view: View, type: string, where: Condition): readonly Entity[] {
    const among = candidates(view, this.#index, type, where);
    if (among && isExact(where)) return among;
    const found = (among ?? this.graph.entitiesOf(type)).filter((entity) => this.#tries(view, where, entity));
    return among ? sortedBy(found, defaultKey, compareKeys) : found;
  }

  #tries(view: View, where: Condition, entity: Entity, link?: Link): boolean {
    this.tried++;
    return matches(view, where, entity, link);
  }

  #remember(key: string, make: () => readonly Entity[]): readonly Entity[] {
    const known = this.#remembered.get(key);
    if (known) return known;
    const made = make();
    if (this.#rememberedItems + made.length > REMEMBERED_ITEMS) {
      this.#remembered.clear();
      this.#rememberedItems = 0;
    }
    this.#remembered.set(key, made);
    this.#rememberedItems += made.length + LIST_AS_ITEMS;
    return made;
  }
}

const defaultKey = ({ order, id }: Entity): SortKey => [order, id];
