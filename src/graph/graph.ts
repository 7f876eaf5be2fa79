import type { Facts } from '../fixtures/facts.js';
import { entityId, INVERSE_MARK, renamed, typeOf } from '../fixtures/id.js';
import { ontology as everything, type Ontology, type Through } from '../ontology/index.js';
import { holdsAt } from '../ontology/period.js';
import { uriKey } from '../ontology/values.js';
import { claimsByEntity, entitiesOf, frozen, linksFromBothEnds, sourceDays } from './build.js';
import { disputesOf } from './disputes.js';
import { versionOf } from './hash.js';
import type {
  Claim,
  ClaimsByProperty,
  Day,
  Dispute,
  Entity,
  EntityId,
  Link,
  SortKey,
  SortValue,
  Statement,
} from './model.js';
import { byId, groupBy, SortedList, sortedBy } from './sorted-list.js';
import { fieldValue, select } from './time.js';

/**
 * Links of an entity with more than this are sorted once, those of others on demand. Sorting takes 0.3 µs per link, so
 * that 100 take less than a small query (45 µs).
 */
const HUB = 100;
const NOTHING: readonly never[] = Object.freeze([]);
const NO_ENTITIES = byId<Entity>([]);
const NO_CLAIM = byId<Claim>([]);
const NO_CLAIMS: ClaimsByProperty = Object.freeze(Object.create(null));

type LinkLists = Readonly<Record<string, SortedList<Link>>>;

/** Builds the graph of checked facts, in time and memory proportional to the number of statements. */
export const buildGraph = (facts: Facts, ontology: Ontology = everything): Graph => new Graph(facts, ontology);

/**
 * The facts as an immutable graph: entities, claims and links, indexed from both ends and by source. Entities,
 * statements and disputes are frozen, and so are the lists that it keeps; other arrays are made for each call.
 */
export class Graph {
  /** Hash of the canonical content: 16 hexadecimal digits. */
  readonly version: string;
  /** Every dispute, by id and therefore by subject. */
  readonly everyDispute: SortedList<Dispute>;
  /** Every claim, by id and therefore by subject. */
  readonly everyClaim: SortedList<Claim>;
  /** Every link in its stored direction, by id. */
  readonly everyLink: SortedList<Link>;

  /** The empty list, in the order of the links of a relation. */
  readonly noLinks: SortedList<Link> = this.#byEnds(NOTHING);

  readonly #entities = new Map<EntityId, Entity>();
  readonly #byType: ReadonlyMap<string, SortedList<Entity>>;
  readonly #formerIds = new Map<EntityId, Entity>();
  readonly #byUri = new Map<string, Entity>();
  readonly #claims: ReadonlyMap<EntityId, ClaimsByProperty>;
  readonly #links = new Map<EntityId, LinkLists>();
  /** All links of an entity with many. */
  readonly #hubs = new Map<EntityId, SortedList<Link>>();
  readonly #derived = new Map<EntityId, LinkLists>();
  readonly #disputes: ReadonlyMap<EntityId, readonly Dispute[]>;
  readonly #claimsBySource: ReadonlyMap<string, SortedList<Claim>>;
  readonly #linksBySource: ReadonlyMap<string, SortedList<Link>>;
  readonly #claimsByProperty: ReadonlyMap<string, SortedList<Claim>>;
  readonly #linksByRelation: ReadonlyMap<string, SortedList<Link>>;

  constructor(
    facts: Facts,
    readonly ontology: Ontology,
  ) {
    const sourceDay = sourceDays(facts, ontology);
    this.version = versionOf(facts);
    this.#claims = claimsByEntity(facts, ontology, sourceDay);
    const claimsOf = (id: EntityId) => this.claimsOf(id);

    const entities = entitiesOf(facts, ontology, claimsOf);
    for (const entity of entities) {
      this.#entities.set(entity.id, entity);
      this.#byUri.set(uriKey(entity.uri), entity);
    }
    this.#byType = SortedList.of(entities, ({ order, id }) => [order, id]).groupBy(({ type }) => [type]);
    this.#indexOtherNames(facts);

    const { stored, both } = linksFromBothEnds(facts, ontology, sourceDay, claimsOf);
    this.#indexLinks(both);
    this.#deriveLinks(entities);

    this.everyClaim = byId(entities.flatMap(({ id }) => Object.values(this.claimsOf(id)).flat()));
    this.everyLink = byId(stored);
    this.#claimsBySource = this.everyClaim.groupBy(sourcesOf);
    this.#linksBySource = this.everyLink.groupBy(sourcesOf);
    this.#claimsByProperty = this.everyClaim.groupBy(({ property }) => [property]);
    this.#linksByRelation = this.everyLink.groupBy(({ relation, inverse }) => [...new Set([relation, inverse])]);

    const disputes = entities.flatMap((entity) =>
      disputesOf(ontology, entity, this.claimsOf(entity.id), (name) => this.linksOf(entity.id, name)).map(frozen),
    );
    this.#disputes = groupBy(disputes, ({ subject }) => [subject]);
    this.everyDispute = byId(disputes);
  }

  get entityCount(): number {
    return this.#entities.size;
  }

  get claims(): readonly Claim[] {
    return this.everyClaim.items;
  }

  get claimCount(): number {
    return this.claims.length;
  }

  get links(): readonly Link[] {
    return this.everyLink.items;
  }

  get linkCount(): number {
    return this.links.length;
  }

  get disputes(): readonly Dispute[] {
    return this.everyDispute.items;
  }

  /** The entity with an id, also one made of a former slug. */
  entity(id: EntityId): Entity | undefined {
    return this.#entities.get(id) ?? this.#formerIds.get(id);
  }

  /** The entity that a statement refers to, which therefore exists. */
  existing(id: EntityId): Entity {
    const entity = this.#entities.get(id);
    if (!entity) throw new Error(`the graph has no ${id}, although a statement refers to it`);
    return entity;
  }

  /** The entity with a URI, its own or one of its `sameAs`. */
  entityByUri(uri: string): Entity | undefined {
    return this.#byUri.get(uriKey(uri));
  }

  /** The entities of a type, by the type's order, then by id. */
  entitiesOf(type: string): readonly Entity[] {
    return this.everyEntity(type).items;
  }

  everyEntity(type: string): SortedList<Entity> {
    return this.#byType.get(type) ?? NO_ENTITIES;
  }

  /** The claims about an entity, by property. */
  claimsOf(id: EntityId): ClaimsByProperty {
    return this.#claims.get(id) ?? NO_CLAIMS;
  }

  /** By id, also one made of a former slug, as for links and disputes. */
  claim(id: string): Claim | undefined {
    const now = this.#idNow(id);
    const [, subject, property] = /^Claim:([^/]+)\/([^/]+)\//.exec(now) ?? [];
    if (subject === undefined || property === undefined) return undefined;
    return this.claimsOf(subject)[property]?.find((claim) => claim.id === now);
  }

  link(id: string): Link | undefined {
    const now = this.#idNow(id);
    const [, from, relation, to] = /^Link:([^/]+)\/([^/]+)\/([^/]+)\//.exec(now) ?? [];
    if (from === undefined || relation === undefined || to === undefined) return undefined;
    const [subject, name] = now.endsWith(INVERSE_MARK) ? [to, this.#inverseOf(from, relation)] : [from, relation];
    return this.linksOf(subject, name).find((link) => link.id === now);
  }

  dispute(id: string): Dispute | undefined {
    const now = this.#idNow(id);
    const subject = /^Dispute:([^/]+)\//.exec(now)?.[1];
    return subject === undefined ? undefined : this.disputesOf(subject).find((dispute) => dispute.id === now);
  }

  /** The links of a relation, also one that leads through others, or the candidates of a reading, by their ends. */
  linksOf(id: EntityId, name: string, moment?: Day): readonly Link[] {
    return this.listOf(id, name, moment).items;
  }

  /**
   * The same as a sorted list. At a moment: the links that hold then; of a relation that leads through others, only if
   * the link to the entity between holds then, too.
   */
  listOf(id: EntityId, name: string, moment?: Day): SortedList<Link> {
    const list = this.#links.get(id)?.[name] ?? this.#derived.get(id)?.[name] ?? this.noLinks;
    if (moment === undefined) return list;
    const through = this.leadsThrough(id, name);
    const ways = through && new Set(this.linksOf(id, through.via, moment).map(({ to }) => to));
    return list.filter((link) => holdsAt(link, moment) && (!ways || ways.has(link.from)));
  }

  /** How a relation of an entity leads through others; undefined if it does not. */
  leadsThrough(id: EntityId, name: string): Through | undefined {
    return this.ontology.type(typeOf(id)).through[name];
  }

  /** All links of an entity, by the relation's name. */
  allLinksOf(id: EntityId): readonly Link[] {
    return this.#hubs.get(id)?.items ?? Object.values(this.#links.get(id) ?? {}).flatMap(({ items }) => items);
  }

  /** The same as a sorted list. */
  everyLinkOf(id: EntityId): SortedList<Link> {
    return this.#hubs.get(id) ?? this.#byRelation(this.allLinksOf(id));
  }

  disputesOf(id: EntityId): readonly Dispute[] {
    return this.#disputes.get(id) ?? NOTHING;
  }

  /** The sources of an entity's statements, the most cited first. */
  sourcesOf(id: EntityId): readonly EntityId[] {
    const citations = new Map<string, number>();
    const count = ({ evidence }: Statement) => {
      for (const { source } of evidence) citations.set(source, (citations.get(source) ?? 0) + 1);
    };
    for (const claims of Object.values(this.claimsOf(id))) claims.forEach(count);
    this.allLinksOf(id).forEach(count);
    return sortedBy([...citations], ([slug, times]) => [-times, slug]).map(([slug]) =>
      entityId(this.ontology.source, slug),
    );
  }

  claimsFrom(source: string): SortedList<Claim> {
    return this.#claimsBySource.get(source) ?? NO_CLAIM;
  }

  linksFrom(source: string): SortedList<Link> {
    return this.#linksBySource.get(source) ?? this.noLinks;
  }

  claimsAbout(property: string): SortedList<Claim> {
    return this.#claimsByProperty.get(property) ?? NO_CLAIM;
  }

  /** The links of relations with this name from either end, in their stored direction. */
  linksNamed(relation: string): SortedList<Link> {
    return this.#linksByRelation.get(relation) ?? this.noLinks;
  }

  /** Sorts links by the entity that they lead from, then by the one at the other end. */
  #byEnds(links: readonly Link[]): SortedList<Link> {
    return SortedList.of(links, (link) => this.#keyOf(link));
  }

  #byRelation(links: readonly Link[]): SortedList<Link> {
    return SortedList.of(links, (link) => [link.relation, ...this.#keyOf(link)]);
  }

  #keyOf({ from, to, id }: Link): SortKey {
    return [this.#orderOf(from), from, this.#orderOf(to), to, id];
  }

  #orderOf(id: EntityId): SortValue {
    return this.#entities.get(id)?.order ?? null;
  }

  #inverseOf(from: EntityId, relation: string): string {
    return this.linksOf(from, relation)[0]?.inverse ?? relation;
  }

  /** The current id of a statement whose id was made of former slugs. */
  #idNow(id: string): string {
    return renamed(id, (end) => this.entity(end)?.id ?? end);
  }

  #indexOtherNames(facts: Facts): void {
    for (const { id, type, formerSlugs } of facts.entities) {
      const entity = this.#entities.get(id);
      if (!entity) continue;
      const { plural } = this.ontology.type(type);
      for (const slug of formerSlugs) this.#formerIds.set(entityId(type, slug), entity);
      const former = formerSlugs.map((slug) => `${facts.base}${plural}/${slug}`);
      const same = (this.claimsOf(id).sameAs ?? []).map(({ value }) => String(value));
      for (const uri of [...former, ...same].map(uriKey)) if (!this.#byUri.has(uri)) this.#byUri.set(uri, entity);
    }
  }

  #indexLinks(both: readonly Link[]): void {
    for (const [id, links] of groupBy(both, ({ from }) => [from])) {
      const own: Record<string, SortedList<Link>> = Object.create(null);
      const byRelation = [...groupBy(links, ({ relation }) => [relation])].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [relation, list] of byRelation) own[relation] = this.#byEnds(list);
      this.#links.set(id, Object.freeze(own));
      if (links.length > HUB) this.#hubs.set(id, this.#byRelation(links));
    }
  }

  /** Indexes the links of relations that lead through others, and the candidates of readings. */
  #deriveLinks(entities: readonly Entity[]): void {
    for (const { id, type: name } of entities) {
      const type = this.ontology.type(name);
      const derived: Record<string, SortedList<Link>> = Object.create(null);
      for (const [field, { via, relation }] of Object.entries(type.through)) {
        const ways = this.linksOf(id, via);
        // Through a to-one relation, only the link that its field gives.
        const way = type.relations[via]?.many === false && select(ways, undefined, true);
        derived[field] = this.#byEnds((way ? [way] : ways).flatMap(({ to }) => this.linksOf(to, relation)));
      }
      for (const [field, { of, roles, where }] of Object.entries(type.readings)) {
        const fits = ({ to, role }: Link) =>
          (roles === undefined || (role !== undefined && roles.includes(role))) &&
          (where === undefined || this.#currently(to, ...where));
        derived[field] = this.listOf(id, of).filter(fits);
      }
      if (Object.keys(derived).length > 0) this.#derived.set(id, Object.freeze(derived));
    }
  }

  #currently(id: EntityId, property: string, value: string): boolean {
    const entity = this.#entities.get(id);
    if (!entity) return false;
    return (
      fieldValue(this.ontology.property(entity.type, property), this.claimsOf(id)[property] ?? [], undefined) === value
    );
  }
}

const sourcesOf = ({ evidence }: Statement) => [...new Set(evidence.map(({ source }) => source))];
