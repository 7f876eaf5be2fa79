import type { Facts } from '../fixtures/facts.js';
import { entityId, INVERSE_MARK } from '../fixtures/id.js';
import { ontology as everything, type Ontology } from '../ontology/index.js';
import { sameUri } from '../ontology/same-uri.js';
import { claimsByEntity, entitiesOf, linksFromBothEnds, sourceMoments } from './build.js';
import { disputesOf } from './disputes.js';
import { groups } from './groups.js';
import type { Claim, ClaimsByProperty, Dispute, Entity, EntityId, Link, SortKey, SortValue, Statement } from './model.js';
import { sortedBy } from './order.js';
import { fieldValue } from './value.js';
import { versionOf } from './version.js';

/** An entity with more links than this is one that many things link to. */
const HUB = 100;
const NOTHING: readonly never[] = Object.freeze([]);
const NO_CLAIMS: ClaimsByProperty = Object.freeze(Object.create(null));

/** Makes the graph of checked facts. Time and memory grow with the number of statements. */
export const buildGraph = (facts: Facts, ontology: Ontology = everything): Graph => new Graph(facts, ontology);

/**
 * The facts as an immutable graph: entities, claims and links, indexed from both ends and by what they rest on.
 * Everything that it hands out is frozen; nothing in it changes after it is made.
 */
export class Graph {
  /** Hash of the canonical content: 16 hexadecimal digits. */
  readonly version: string;
  /** Every dispute, by subject. */
  readonly disputes: readonly Dispute[];
  /** Every claim, by id. */
  readonly claims: readonly Claim[];
  /** Every link in its stored direction, by id. */
  readonly links: readonly Link[];

  readonly #entities = new Map<EntityId, Entity>();
  readonly #byType: ReadonlyMap<string, readonly Entity[]>;
  readonly #formerIds = new Map<EntityId, Entity>();
  readonly #byUri = new Map<string, Entity>();
  readonly #claims: ReadonlyMap<EntityId, ClaimsByProperty>;
  readonly #links = new Map<EntityId, Readonly<Record<string, readonly Link[]>>>();
  readonly #allLinks = new Map<EntityId, readonly Link[]>();
  readonly #derived = new Map<EntityId, Readonly<Record<string, readonly Link[]>>>();
  readonly #disputes: ReadonlyMap<EntityId, readonly Dispute[]>;
  readonly #claimsBySource: ReadonlyMap<string, readonly Claim[]>;
  readonly #linksBySource: ReadonlyMap<string, readonly Link[]>;
  readonly #claimsByProperty: ReadonlyMap<string, readonly Claim[]>;
  readonly #linksByRelation: ReadonlyMap<string, readonly Link[]>;

  constructor(
    facts: Facts,
    readonly ontology: Ontology,
  ) {
    const described = sourceMoments(facts);
    this.version = versionOf(facts);
    this.#claims = claimsByEntity(facts, ontology, described);
    const claimsOf = (id: EntityId) => this.claimsOf(id);

    const entities = sortedBy(entitiesOf(facts, ontology, claimsOf), ({ type, order, id }) => [type, order, id]);
    for (const entity of entities) {
      this.#entities.set(entity.id, entity);
      this.#byUri.set(sameUri(entity.uri), entity);
    }
    this.#byType = groups(entities, ({ type }) => [type]);
    this.#indexOtherNames(facts);

    const { stored, both } = linksFromBothEnds(facts, ontology, described, claimsOf);
    this.#indexLinks(both);
    this.#deriveLinks(entities);

    this.claims = Object.freeze(
      sortedBy(
        entities.flatMap(({ id }) => Object.values(this.claimsOf(id)).flat()),
        ({ id }) => [id],
      ),
    );
    this.links = Object.freeze(sortedBy(stored, ({ id }) => [id]));
    this.#claimsBySource = bySource(this.claims);
    this.#linksBySource = bySource(this.links);
    this.#claimsByProperty = groups(this.claims, ({ property }) => [property]);
    this.#linksByRelation = groups(this.links, ({ relation, inverse }) => [...new Set([relation, inverse])]);

    const byId = sortedBy(entities, ({ id }) => [id]);
    const disputes = byId.flatMap((entity) =>
      disputesOf(ontology, entity, this.claimsOf(entity.id), (name) => this.linksOf(entity.id, name)),
    );
    this.disputes = Object.freeze(disputes.map((dispute) => Object.freeze(dispute)));
    this.#disputes = groups(this.disputes, ({ subject }) => [subject]);
  }

  get entityCount(): number {
    return this.#entities.size;
  }

  get claimCount(): number {
    return this.claims.length;
  }

  get linkCount(): number {
    return this.links.length;
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
    return this.#byUri.get(sameUri(uri));
  }

  /** The entities of a type, by its order, then by id. */
  entitiesOf(type: string): readonly Entity[] {
    return this.#byType.get(type) ?? NOTHING;
  }

  /** What is claimed of an entity, by property. */
  claimsOf(id: EntityId): ClaimsByProperty {
    return this.#claims.get(id) ?? NO_CLAIMS;
  }

  claim(id: string): Claim | undefined {
    const subject = /^Claim:([^/]+)\//.exec(id)?.[1];
    if (subject === undefined) return undefined;
    return Object.values(this.claimsOf(subject))
      .flat()
      .find((claim) => claim.id === id);
  }

  link(id: string): Link | undefined {
    const [, from, relation, to] = /^Link:([^/]+)\/([^/]+)\/([^/]+)\//.exec(id) ?? [];
    if (from === undefined || relation === undefined || to === undefined) return undefined;
    const [subject, name] = id.endsWith(INVERSE_MARK) ? [to, this.#inverseOf(from, relation)] : [from, relation];
    return this.linksOf(subject, name).find((link) => link.id === id);
  }

  dispute(id: string): Dispute | undefined {
    const subject = /^Dispute:([^/]+)\//.exec(id)?.[1];
    return subject === undefined ? undefined : this.disputesOf(subject).find((dispute) => dispute.id === id);
  }

  /** The links of one relation, one that leads through others, or the candidates of a reading; in the order of their ends. */
  linksOf(id: EntityId, name: string): readonly Link[] {
    return this.#links.get(id)?.[name] ?? this.#derived.get(id)?.[name] ?? NOTHING;
  }

  /** Every link of an entity, by the relation's name. */
  allLinksOf(id: EntityId): readonly Link[] {
    const known = this.#allLinks.get(id);
    if (known) return known;
    const own = this.#links.get(id);
    const all = own ? Object.values(own).flat() : NOTHING;
    // What many things link to is asked for again and again; of the others a copy is made faster than it is found.
    if (all.length > HUB) this.#allLinks.set(id, Object.freeze(all));
    return all;
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
    return sortedBy([...resting], ([slug, count]) => [-count, slug]).map(([slug]) => entityId('Source', slug));
  }

  claimsFrom(source: string): readonly Claim[] {
    return this.#claimsBySource.get(source) ?? NOTHING;
  }

  linksFrom(source: string): readonly Link[] {
    return this.#linksBySource.get(source) ?? NOTHING;
  }

  claimsAbout(property: string): readonly Claim[] {
    return this.#claimsByProperty.get(property) ?? NOTHING;
  }

  /** The links whose relation has this name from either end, in their stored direction. */
  linksNamed(relation: string): readonly Link[] {
    return this.#linksByRelation.get(relation) ?? NOTHING;
  }

  /** What a list of links is ordered by: where it leads through several entities first by those, then by the entities at the other end. */
  linkOrder({ from, to, id }: Link): SortKey {
    return [this.#orderOf(from), from, this.#orderOf(to), to, id];
  }

  #orderOf(id: EntityId): SortValue {
    return this.#entities.get(id)?.order ?? null;
  }

  #inverseOf(from: EntityId, relation: string): string {
    return this.linksOf(from, relation)[0]?.inverse ?? relation;
  }

  #indexOtherNames(facts: Facts): void {
    for (const { id, type, formerSlugs } of facts.entities) {
      const entity = this.#entities.get(id);
      if (!entity) continue;
      const { plural } = this.ontology.type(type);
      for (const slug of formerSlugs) this.#formerIds.set(entityId(type, slug), entity);
      const former = formerSlugs.map((slug) => `${facts.base}${plural}/${slug}`);
      const same = (this.claimsOf(id).sameAs ?? []).map(({ value }) => String(value));
      for (const uri of [...former, ...same].map(sameUri)) if (!this.#byUri.has(uri)) this.#byUri.set(uri, entity);
    }
  }

  #indexLinks(both: readonly Link[]): void {
    for (const [id, links] of groups(both, ({ from }) => [from])) {
      const own: Record<string, readonly Link[]> = Object.create(null);
      const byRelation = [...groups(links, ({ relation }) => [relation])].sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [relation, list] of byRelation) own[relation] = Object.freeze(sortedBy(list, (link) => this.linkOrder(link)));
      this.#links.set(id, Object.freeze(own));
    }
  }

  /** Relations that lead through others, and the candidates of readings, are laid out once. */
  #deriveLinks(entities: readonly Entity[]): void {
    for (const { id, type: name } of entities) {
      const type = this.ontology.type(name);
      const derived: Record<string, readonly Link[]> = Object.create(null);
      for (const [field, { via, relation }] of Object.entries(type.through)) {
        derived[field] = Object.freeze(this.linksOf(id, via).flatMap(({ to }) => this.linksOf(to, relation)));
      }
      for (const [field, { of, roles, where }] of Object.entries(type.readings)) {
        const fits = ({ to, role }: Link) =>
          (roles === undefined || (role !== undefined && roles.includes(role))) && (where === undefined || this.#currently(to, ...where));
        derived[field] = Object.freeze(this.linksOf(id, of).filter(fits));
      }
      if (Object.keys(derived).length > 0) this.#derived.set(id, Object.freeze(derived));
    }
  }

  #currently(id: EntityId, property: string, value: string): boolean {
    const entity = this.#entities.get(id);
    if (!entity) return false;
    return fieldValue(this.ontology.property(entity.type, property), this.claimsOf(id)[property] ?? [], undefined) === value;
  }
}

const bySource = <S extends Claim | Link>(statements: readonly S[]) =>
  groups(statements, ({ evidence }) => [...new Set(evidence.map(({ source }) => source))]);
