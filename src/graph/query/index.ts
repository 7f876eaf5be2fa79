/**
 * Lists of entities and links, filtered and ordered: conditions are tried on what indexes find, on everything only
 * where none serves.
 */
import { digest } from '../canonical.js';
import type { Graph } from '../graph.js';
import { Listed } from '../listed.js';
import type { Day, Entity, Link } from '../model.js';
import { Recent } from '../recent.js';
import type { Condition } from './condition.js';
import { type FacetCount, facetsOf, type Grouping } from './facets.js';
import { matches } from './match.js';
import { candidates, type Effort, effortOf, type FanOut, isExact } from './plan.js';
import { comparing, type Order, sortKey } from './sort.js';
import { ValueIndex } from './value-index.js';
import { View } from './view.js';

export type { Condition, Quantifier } from './condition.js';
export type { FacetCount, Grouping } from './facets.js';
export { type OperatorName, operators, type Test } from './operators.js';
export type { Effort } from './plan.js';
export type { Order } from './sort.js';

/** Which items of a list, and in which order. */
export interface Selection {
  readonly where?: Condition;
  readonly orderBy?: readonly Order[];
  readonly moment?: Day;
}

/** How much memory the remembered lists may take together, in bytes. */
const REMEMBERED = 8_000_000;
/** What a list takes: a reference for each item; its key, its order and its place in maps. */
const sizeOf = ({ items }: Listed<Entity>) => 8 * items.length + 1_000;

export class Queries {
  /** On how many entities conditions were tried since this was made. */
  tried = 0;
  readonly #index: ValueIndex;
  readonly #names = new WeakMap<Selection, string>();
  readonly #remembered = new Recent<Listed<Entity>>(REMEMBERED, sizeOf);

  constructor(private readonly graph: Graph) {
    this.#index = new ValueIndex(graph);
  }

  /** The entities of a type that fulfil a condition. */
  entities(type: string, selection: Selection): Listed<Entity> {
    const { where, orderBy, moment } = selection;
    const all = this.graph.everyEntity(type);
    if (!where && !orderBy) return all;
    return this.#remember(this.#nameOf(type, selection), () => {
      const view = new View(this.graph, moment);
      const found = where ? this.#filtered(view, type, where) : all;
      return orderBy
        ? Listed.sorted(found.items, (entity) => sortKey(view, orderBy, entity), comparing(orderBy))
        : found;
    });
  }

  /** How many entities of a selection share each value. */
  facets(type: string, selection: Selection, grouping: Grouping): readonly FacetCount[] {
    return facetsOf(new View(this.graph, selection.moment), this.entities(type, selection).items, grouping);
  }

  /** Those of an entity's links that fulfil a condition. */
  links(links: Listed<Link>, { where, orderBy, moment }: Selection): Listed<Link> {
    const view = new View(this.graph, moment);
    const end = (link: Link) => this.graph.existing(link.to);
    const found = links.kept(where && ((link) => this.#tries(view, where, end(link), link)));
    if (!orderBy) return found;
    return Listed.sorted(found.items, (link) => [...sortKey(view, orderBy, end(link)), link.id], comparing(orderBy));
  }

  /** How much it takes at most to find what a condition is tried on. */
  effort(type: string, where: Condition, moment: Day | undefined, fanOut: FanOut): Effort {
    return effortOf(new View(this.graph, moment), this.#index, fanOut, type, where);
  }

  /** A list is asked for again for each of its facets. */
  #nameOf(type: string, selection: Selection): string {
    const { where, orderBy, moment } = selection;
    const name = this.#names.get(selection) ?? digest([type, where, orderBy, moment]);
    this.#names.set(selection, name);
    return name;
  }

  #filtered(view: View, type: string, where: Condition): Listed<Entity> {
    const all = this.graph.everyEntity(type);
    const fulfils = (entity: Entity) => this.#tries(view, where, entity);
    const among = candidates(view, this.#index, type, where);
    if (!among) return all.kept(fulfils);
    return all.inThisOrder(isExact(where) ? among : among.filter(fulfils));
  }

  #tries(view: View, where: Condition, entity: Entity, link?: Link): boolean {
    this.tried++;
    return matches(view, where, entity, link);
  }

  #remember(key: string, make: () => Listed<Entity>): Listed<Entity> {
    const known = this.#remembered.get(key);
    if (known) return known;
    const made = make();
    this.#remembered.set(key, made);
    return made;
  }
}
