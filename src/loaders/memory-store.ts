import { typeOf } from '../fixtures/id.js';
import { type Bounds, boundsOf } from '../graph/bounds.js';
import { reversed } from '../graph/build.js';
import { relationTest, statementTest } from '../graph/filter.js';
import type { Claim, ClaimsByProperty, Day, Dispute, Entity, EntityId, Graph, Link } from '../graph/index.js';
import type { Listed } from '../graph/listed.js';
import { type Neighbourhood, type NeighbourhoodQuery, neighbourhoodOf } from '../graph/neighbourhood.js';
import { type Path, type PathQuery, pathsBetween } from '../graph/paths.js';
import { type FacetCount, type Grouping, Queries } from '../graph/query/index.js';
import { type Report, reportOn } from '../graph/report.js';
import { type Hit, TextIndex } from '../graph/search.js';
import { fieldValue } from '../graph/value.js';
import { pageOf } from './page.js';
import type {
  EntityListing,
  GraphStore,
  GraphSummary,
  LinkListing,
  Page,
  SearchListing,
  StatementListing,
  Window,
} from './store.js';

/** The store of a graph in memory: answers at once. */
export class MemoryStore implements GraphStore {
  readonly resident = true;
  #summary: GraphSummary | undefined;

  readonly #queries: Queries;
  readonly #readings: ReadonlySet<string>;
  readonly #tests = new WeakMap<LinkListing, Test<Link> | undefined>();
  #texts: TextIndex | undefined;
  #bounds: Bounds | undefined;

  constructor(private readonly graph: Graph) {
    this.#queries = new Queries(graph);
    this.#readings = new Set(graph.ontology.types.flatMap(({ readings }) => Object.keys(readings)));
  }

  /** Makes all that a question may need and that is made but once, so that no request waits for it. */
  prepare(): void {
    this.summary();
    void this.bounds;
    void this.#textIndex;
  }

  get bounds(): Bounds {
    this.#bounds ??= boundsOf(this.graph, this.#queries);
    return this.#bounds;
  }

  get #textIndex(): TextIndex {
    this.#texts ??= new TextIndex(this.graph);
    return this.#texts;
  }

  /** On how many entities filters were tried since this was made. */
  get tried(): number {
    return this.#queries.tried;
  }

  summary(): GraphSummary {
    this.#summary ??= summarize(this.graph);
    return this.#summary;
  }

  entities(ids: readonly EntityId[]): (Entity | undefined)[] {
    return ids.map((id) => this.graph.entity(id));
  }

  entitiesByUri(uris: readonly string[]): (Entity | undefined)[] {
    return uris.map((uri) => this.graph.entityByUri(uri));
  }

  claimsById(ids: readonly string[]): (Claim | undefined)[] {
    return ids.map((id) => this.graph.claim(id));
  }

  linksById(ids: readonly string[]): (Link | undefined)[] {
    return ids.map((id) => this.graph.link(id));
  }

  disputesById(ids: readonly string[]): (Dispute | undefined)[] {
    return ids.map((id) => this.graph.dispute(id));
  }

  claims(ids: readonly EntityId[]): ClaimsByProperty[] {
    return ids.map((id) => this.graph.claimsOf(id));
  }

  links(name: string, ids: readonly EntityId[]): (readonly Link[])[] {
    return ids.map((id) => this.graph.linksOf(id, name));
  }

  disputes(ids: readonly EntityId[]): (readonly Dispute[])[] {
    return ids.map((id) => this.graph.disputesOf(id));
  }

  sources(ids: readonly EntityId[]): (readonly EntityId[])[] {
    return ids.map((id) => this.graph.sourcesOf(id));
  }

  linkPages(listing: LinkListing, ids: readonly EntityId[]): Page<Link>[] {
    const fits = this.#fits(listing);
    return ids.map((id) => pageOf(this.#queries.links(this.#linksOf(id, listing).kept(fits), listing), listing.window));
  }

  entityPage(listing: EntityListing): Page<Entity> {
    return pageOf(this.#queries.entities(listing.type, listing), listing.window);
  }

  facets(listing: EntityListing, grouping: Grouping): readonly FacetCount[] {
    return this.#queries.facets(listing.type, listing, grouping);
  }

  searchPage({ query, types, window }: SearchListing): Page<Hit> {
    return pageOf(this.#textIndex.search(query, types), window);
  }

  paths(query: PathQuery): readonly Path[] {
    return pathsBetween(this.graph, query);
  }

  neighbourhood(query: NeighbourhoodQuery): Neighbourhood {
    return neighbourhoodOf(this.graph, query);
  }

  report(moment: Day | undefined): Report {
    return reportOn(this.graph, moment);
  }

  slugs(type: string): readonly string[] {
    return this.graph.entitiesOf(type).map(({ slug }) => slug);
  }

  claimPage(listing: StatementListing): Page<Claim> {
    const { graph } = this;
    const { property, source, ...rest } = listing;
    if (property === undefined && source !== undefined)
      return pageOf(graph.claimsFrom(source).kept(statementTest(rest)), listing.window);
    const list = property === undefined ? graph.everyClaim : graph.claimsAbout(property);
    return pageOf(list.kept(statementTest(listing)), listing.window);
  }

  linkPage(listing: StatementListing): Page<Link> {
    const { graph } = this;
    const { relation, source, ...rest } = listing;
    if (relation === undefined && source !== undefined)
      return pageOf(graph.linksFrom(source).kept(statementTest(rest)), listing.window);
    const list = relation === undefined ? graph.everyLink : this.#linksNamed(relation);
    return pageOf(list.kept(statementTest(listing)), listing.window);
  }

  disputePage(window: Window): Page<Dispute> {
    return pageOf(this.graph.everyDispute, window);
  }

  /** Of the whole graph; the type before a name narrows it. */
  #linksNamed(name: string): Listed<Link> {
    const [relation, type] = name.split('.').reverse() as [string, string?];
    if (this.#readings.has(relation)) return this.#readBy(relation, type);
    return this.graph.linksNamed(relation).kept(type === undefined ? undefined : relationTest([name]));
  }

  /** The candidates of a reading, of every entity that has it. */
  #readBy(reading: string, ofType: string | undefined): Listed<Link> {
    const { graph } = this;
    const types = graph.ontology.types.filter(
      ({ name, readings }) => reading in readings && (ofType === undefined || ofType === name),
    );
    const links = types.flatMap(({ name }) => graph.entitiesOf(name).flatMap(({ id }) => graph.linksOf(id, reading)));
    const read = new Set(links.map((link) => (link.forward ? link : reversed(link)).id));
    return graph.everyLink.kept(({ id }) => read.has(id));
  }

  /**
   * The links at the listing's moment. One of `links` leads from the entity: never one that a field gives by leading
   * through others.
   */
  #linksOf(id: EntityId, { field, relation, moment }: LinkListing): Listed<Link> {
    const { graph } = this;
    if (field !== undefined) return graph.listOf(id, field, moment);
    if (relation === undefined)
      return graph.everyLinkOf(id).kept(statementTest(moment === undefined ? {} : { moment }));
    const [name, type] = relation.split('.').reverse() as [string, string?];
    const leadsFromHere = (type === undefined || type === typeOf(id)) && !graph.leadsThrough(id, name);
    return leadsFromHere ? graph.listOf(id, name, moment) : graph.noLinks;
  }

  /** Made once for all entities whose links are listed so. */
  #fits(listing: LinkListing): Test<Link> | undefined {
    if (!this.#tests.has(listing)) this.#tests.set(listing, this.#testOf(listing));
    return this.#tests.get(listing);
  }

  #testOf(listing: LinkListing): Test<Link> | undefined {
    const { moment: _, role, qualifiers, end, through, ...listed } = listing;
    const tests = [
      statementTest(listed),
      role === undefined ? undefined : (link: Link) => link.role === role,
      qualifiers === undefined
        ? undefined
        : (link: Link) => Object.entries(qualifiers).every(([name, value]) => link.qualifiers[name] === value),
      end === undefined ? undefined : (link: Link) => this.#valueOf(link.to, end[0]) === end[1],
      through === undefined ? undefined : (link: Link) => link.from === through,
    ].filter((test) => test !== undefined);
    return tests.length === 0 ? undefined : (link) => tests.every((test) => test(link));
  }

  #valueOf(id: EntityId, property: string): unknown {
    const entity = this.graph.entity(id);
    return (
      entity &&
      fieldValue(
        this.graph.ontology.property(entity.type, property),
        this.graph.claimsOf(id)[property] ?? [],
        undefined,
      )
    );
  }
}

type Test<T> = (item: T) => boolean;

function summarize(graph: Graph): GraphSummary {
  const { ontology } = graph;
  const count = <T>(names: Iterable<T>, of: (name: T) => number, key: (name: T) => string = String) =>
    new Map([...names].map((name) => [key(name), of(name)]));
  const sources = graph.entitiesOf(ontology.source).map(({ slug }) => slug);
  return {
    version: graph.version,
    entityCount: graph.entityCount,
    claimCount: graph.claimCount,
    linkCount: graph.linkCount,
    entitiesByType: count(
      ontology.types,
      ({ name }) => graph.entitiesOf(name).length,
      ({ name }) => name,
    ),
    claimsByProperty: count(ontology.propertyNames, (name) => graph.claimsAbout(name).items.length),
    linksByRelation: new Map(
      ontology.stored.map(({ from, name }) => [
        `${from}.${name}`,
        graph.linksNamed(name).items.filter((link) => link.relation === name && link.from.startsWith(`${from}:`))
          .length,
      ]),
    ),
    claimsBySource: count(sources, (slug) => graph.claimsFrom(slug).items.length),
    linksBySource: count(sources, (slug) => graph.linksFrom(slug).items.length),
  };
}
