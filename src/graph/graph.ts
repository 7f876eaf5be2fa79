import type { Facts } from '../fixtures/facts.js';
import { entityId, INVERSE_MARK, renamed, typeOf } from '../fixtures/id.js';
import { ontology as everything, type Ontology, type Through } from '../ontology/index.js';
import { holdsAt } from '../ontology/period.js';
import { uriKey } from '../ontology/values.js';
import { claimsByEntity, entitiesOf, linksFromBothEnds, sourceMoments } from './build.js';
import { disputesOf } from './disputes.js';
import { groups } from './groups.js';
import { byId, Listed } from './listed.js';
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
import { sortedBy } from './order.js';
import { select } from './time.js';
import { fieldValue } from './value.js';
import { versionOf } from './version.js';

/** An entity with more links than this is one that many things link to. */
const HUB = 100;
const NOTHING: readonly never[] = Object.freeze([]);
const NO_ENTITIES = byId<Entity>([]);
const NO_CLAIM = byId<Claim>([]);
const NO_CLAIMS: ClaimsByProperty = Object.freeze(Object.create(null));

type LinkLists = Readonly<Record<string, Listed<Link>>>;

/** Makes the graph of checked facts. Time and memory grow with the number of statements. */
export const buildGraph = (facts: Facts, ontology: Ontology = everything): Graph => new Graph(facts, ontology);

/**
 * The facts as an immutable graph: entities, claims and links, indexed from both ends and by what they rest on.
 * Everything that it hands out is frozen; nothing in it changes after it is made.
 */
export class Graph {
  /** Hash of the canonical content: 16 hexadecimal digits. */
  readonly version: string;
  /** Every dispute, by id and so by subject. */
  readonly everyDispute: Listed<Dispute>;
  /** Every claim, by id and so by subject. */
  readonly everyClaim: Listed<Claim>;
  /** Every link in its stored direction, by id. */
  readonly everyLink: Listed<Link>;

  /** The list of nothing, in the order of the links of a relation. */
  readonly noLinks: Listed<Link> = this.#byEnds(NOTHING);

  readonly #entities = new Map<EntityId, Entity>();
  readonly #byType: ReadonlyMap<string, Listed<Entity>>;
  readonly #formerIds = new Map<EntityId, Entity>();
  readonly #byUri = new Map<string, Entity>();
  readonly #claims: ReadonlyMap<EntityId, ClaimsByProperty>;
  readonly #links = new Map<EntityId, LinkLists>();
  /**
   * Every link of what many things link to, which is asked for again and again; of the others a copy is made faster
   * than it is found.
   */
  readonly #hubs = new Map<EntityId, Listed<Link>>();
  readonly #derived = new Map<EntityId, LinkLists>();
  readonly #disputes: ReadonlyMap<EntityId, readonly Dispute[]>;
  readonly #claimsBySource: ReadonlyMap<string, Listed<Claim>>;
  readonly #linksBySource: ReadonlyMap<string, Listed<Link>>;
  readonly #claimsByProperty: ReadonlyMap<string, Listed<Claim>>;
  readonly #linksByRelation: ReadonlyMap<string, Listed<Link>>;

  constructor(
    facts: Facts,
    readonly ontology: Ontology,
  ) {
    const described = sourceMoments(facts, ontology);
    this.version = versionOf(facts);
    this.#claims = claimsByEntity(facts, ontology, described);
    const claimsOf = (id: EntityId) => this.claimsOf(id);

    const entities = entitiesOf(facts, ontology, claimsOf);
    for (const entity of entities) {
      this.#entities.set(entity.id, entity);
      this.#byUri.set(uriKey(entity.uri), entity);
    }
    this.#byType = Listed.sorted(entities, ({ order, id }) => [order, id]).groups(({ type }) => [type]);
    this.#indexOtherNames(facts);

    const { stored, both } = linksFromBothEnds(facts, ontology, described, claimsOf);
    this.#indexLinks(both);
    this.#deriveLinks(entities);

    this.everyClaim = byId(entities.flatMap(({ id }) => Object.values(this.claimsOf(id)).flat()));
    this.everyLink = byId(stored);
    this.#claimsBySource = this.everyClaim.groups(sourcesOf);
    this.#linksBySource = this.everyLink.groups(sourcesOf);
    this.#claimsByProperty = this.everyClaim.groups(({ property }) => [property]);
    this.#linksByRelation = this.everyLink.groups(({ relation, inverse }) => [...new Set([relation, inverse])]);

    const disputes = entities.flatMap((entity) =>
      disputesOf(ontology, entity, this.claimsOf(entity.id), (name) => this.linksOf(entity.id, name)).map((dispute) =>
        Object.freeze(dispute),
      ),
    );
    this.#disputes = groups(disputes, ({ subject }) => [subject]);
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

  /** The entity of an id; ids made of a former slug lead to it too. */
  entity(id: EntityId): Entity | undefined {
    return this.#entities.get(id) ?? this.#formerIds.get(id);
  }

  /** The entity of an id that a statement names: such a one is always there. */
  existing(id: EntityId): Entity {
    const entity = this.#entities.get(id);
    if (!entity) throw new Error(`the graph lost ${id}`);
    return entity;
  }

  /** The entity of a URI, its own or one that it is the same as. */
  entityByUri(uri: string): Entity | undefined {
    return this.#byUri.get(uriKey(uri));
  }

  /** The entities of a type, by its order, then by id. */
  entitiesOf(type: string): readonly Entity[] {
    return this.everyEntity(type).items;
  }

  everyEntity(type: string): Listed<Entity> {
    return this.#byType.get(type) ?? NO_ENTITIES;
  }

  /** What is claimed of an entity, by property. */
  claimsOf(id: EntityId): ClaimsByProperty {
    return this.#claims.get(id) ?? NO_CLAIMS;
  }

  /** By id; one that was made with a former slug leads to the same claim, as it does to the same link or dispute. */
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

  /**
   * The links of one relation, one that leads through others, or the candidates of a reading; in the order of their
   * ends.
   */
  linksOf(id: EntityId, name: string, moment?: Day): readonly Link[] {
    return this.listOf(id, name, moment).items;
  }

  /**
   * The same as a list. At a moment: those that hold then; of a relation that leads through others, where the way there
   * holds then too.
   */
  listOf(id: EntityId, name: string, moment?: Day): Listed<Link> {
    const list = this.#links.get(id)?.[name] ?? this.#derived.get(id)?.[name] ?? this.noLinks;
    if (moment === undefined) return list;
    const through = this.leadsThrough(id, name);
    const ways = through && new Set(this.linksOf(id, through.via, moment).map(({ to }) => to));
    return list.kept((link) => holdsAt(link, moment) && (!ways || ways.has(link.from)));
  }

  /** How a relation of an entity leads through others; undefined where it does not. */
  leadsThrough(id: EntityId, name: string): Through | undefined {
    return this.ontology.type(typeOf(id)).through[name];
  }

  /** Every link of an entity, by the relation's name. */
  allLinksOf(id: EntityId): readonly Link[] {
    return this.#hubs.get(id)?.items ?? Object.values(this.#links.get(id) ?? {}).flatMap(({ items }) => items);
  }

  /** The same as a list. */
  everyLinkOf(id: EntityId): Listed<Link> {
    return this.#hubs.get(id) ?? this.#byRelation(this.allLinksOf(id));
  }

  disputesOf(id: EntityId): readonly Dispute[] {
    return this.#disputes.get(id) ?? NOTHING;
  }

  /** The sources that anything said about an entity rests on, those first on which most does. */
  sourcesOf(id: EntityId): readonly EntityId[] {
    const resting = new Map<string, number>();
    const note = ({ evidence }: Statement) => {
      for (const { source } of evidence) resting.set(source, (resting.get(source) ?? 0) + 1);
    };
    for (const claims of Object.values(this.claimsOf(id))) claims.forEach(note);
    this.allLinksOf(id).forEach(note);
    return sortedBy([...resting], ([slug, count]) => [-count, slug]).map(([slug]) =>
      entityId(this.ontology.source, slug),
    );
  }

  claimsFrom(source: string): Listed<Claim> {
    return this.#claimsBySource.get(source) ?? NO_CLAIM;
  }

  linksFrom(source: string): Listed<Link> {
    return this.#linksBySource.get(source) ?? this.noLinks;
  }

  claimsAbout(property: string): Listed<Claim> {
    return this.#claimsByProperty.get(property) ?? NO_CLAIM;
  }

  /** The links whose relation has this name from either end, in their stored direction. */
  linksNamed(relation: string): Listed<Link> {
    return this.#linksByRelation.get(relation) ?? this.noLinks;
  }

  /** By the entities that the links lead from, where those are several, then by those at the other end. */
  #byEnds(links: readonly Link[]): Listed<Link> {
    return Listed.sorted(links, (link) => this.#keyOf(link));
  }

  #byRelation(links: readonly Link[]): Listed<Link> {
    return Listed.sorted(links, (link) => [link.relation, ...this.#keyOf(link)]);
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

  /** The id of a statement as it is today, of one that was made when things had other slugs. */
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
    for (const [id, links] of groups(both, ({ from }) => [from])) {
      const own: Record<string, Listed<Link>> = Object.create(null);
      const byRelation = [...groups(links, ({ relation }) => [relation])].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [relation, list] of byRelation) own[relation] = this.#byEnds(list);
      this.#links.set(id, Object.freeze(own));
      if (links.length > HUB) this.#hubs.set(id, this.#byRelation(links));
    }
  }

  /** Relations that lead through others, and the candidates of readings, are laid out once. */
  #deriveLinks(entities: readonly Entity[]): void {
    for (const { id, type: name } of entities) {
      const type = this.ontology.type(name);
      const derived: Record<string, Listed<Link>> = Object.create(null);
      for (const [field, { via, relation }] of Object.entries(type.through)) {
        const ways = this.linksOf(id, via);
        // Over a relation to one entity only the way that its field gives.
        const way = type.relations[via]?.many === false && select(ways, undefined, true);
        derived[field] = this.#byEnds((way ? [way] : ways).flatMap(({ to }) => this.linksOf(to, relation)));
      }
      for (const [field, { of, roles, where }] of Object.entries(type.readings)) {
        const fits = ({ to, role }: Link) =>
          (roles === undefined || (role !== undefined && roles.includes(role))) &&
          (where === undefined || this.#currently(to, ...where));
        derived[field] = this.listOf(id, of).kept(fits);
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
