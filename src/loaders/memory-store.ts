import { type Bounds, boundsOf } from '../graph/bounds.js';
import type { Claim, ClaimsByProperty, Day, Dispute, Entity, EntityId, Graph, Link } from '../graph/index.js';
import { type Neighbourhood, type NeighbourhoodQuery, neighbourhoodOf } from '../graph/neighbourhood.js';
import { type Path, type PathQuery, pathsBetween } from '../graph/paths.js';
import { type FacetCount, type Grouping, Queries } from '../graph/query/index.js';
import { type Report, reportOn } from '../graph/report.js';
import { type Hit, TextIndex } from '../graph/search.js';
import { memoized } from '../ontology/cache.js';
import { type Page, pageOf, type Window } from './page.js';
import type { EntityListing, GraphStore, GraphSummary, LinkListing, SearchListing, StatementListing } from './store.js';

/** The store of a graph in memory. It answers at once. */
export class MemoryStore implements GraphStore {
  readonly resident = true;
  readonly summary = memoized<void, GraphSummary>(() => summarize(this.graph));

  readonly #queries: Queries;
  readonly #bounds = memoized<void, Bounds>(() => boundsOf(this.graph, this.#queries));
  readonly #textIndex = memoized<void, TextIndex>(() => new TextIndex(this.graph));

  constructor(private readonly graph: Graph) {
    this.#queries = new Queries(graph);
  }

  /** Builds the one-time indexes, so that no request waits for them. */
  prepare(): void {
    this.summary();
    this.#bounds();
    this.#textIndex();
  }

  get bounds(): Bounds {
    return this.#bounds();
  }

  /** How often a filter has been tested on an entity. */
  get tried(): number {
    return this.#queries.tried;
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
    return ids.map((id) => pageOf(this.#queries.linksFrom(id, listing), listing.window));
  }

  entityPage(listing: EntityListing): Page<Entity> {
    return pageOf(this.#queries.entities(listing.type, listing), listing.window);
  }

  facets(listing: EntityListing, grouping: Grouping): readonly FacetCount[] {
    return this.#queries.facets(listing.type, listing, grouping);
  }

  searchPage({ query, types, window }: SearchListing): Page<Hit> {
    return pageOf(this.#textIndex().search(query, types), window);
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
    return pageOf(this.#queries.claims(listing), listing.window);
  }

  linkPage(listing: StatementListing): Page<Link> {
    return pageOf(this.#queries.links(listing), listing.window);
  }

  disputePage(window: Window): Page<Dispute> {
    return pageOf(this.graph.everyDispute, window);
  }
}

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
