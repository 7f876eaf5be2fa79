import { typeOf } from '../fixtures/id.js';
import { type Bounds, boundsOf } from '../graph/bounds.js';
import { relationTest, statementTest } from '../graph/filter.js';
import type { Claim, ClaimsByProperty, Day, Dispute, Entity, EntityId, Graph, Link } from '../graph/index.js';
import { type Neighbourhood, type NeighbourhoodQuery, neighbourhoodOf } from '../graph/neighbourhood.js';
import { compareKeys, sortedBy } from '../graph/order.js';
import { type Path, type PathQuery, pathsBetween } from '../graph/paths.js';
import { type FacetCount, type Grouping, type Listed, Queries } from '../graph/query/index.js';
import { type Report, reportOn } from '../graph/report.js';
import { type Hit, TextIndex } from '../graph/search.js';
import { fieldValue } from '../graph/value.js';
import { pageOf } from './page.js';
import type { EntityListing, GraphStore, GraphSummary, LinkListing, Page, SearchListing, StatementListing, Window } from './store.js';

/** The store of a graph in memory: answers at once. */
export class MemoryStore implements GraphStore {
  readonly resident = true;
  #summary: GraphSummary | undefined;

  readonly #queries: Queries;
  readonly #readings: ReadonlySet<string>;
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
    return ids.map((id) => pageOf(this.#linksOf(id, listing, fits), listing.window));
  }

  entityPage(listing: EntityListing): Page<Entity> {
    return pageOf(this.#queries.entities(listing.type, listing), listing.window);
  }

  facets({ type, ...selection }: EntityListing, grouping: Grouping): readonly FacetCount[] {
    return this.#queries.facets(type, selection, grouping);
  }

  searchPage({ query, types, window }: SearchListing): Page<Hit> {
    return pageOf({ items: this.#textIndex.search(query, types), keyOf: ({ score, id }) => [-score, id], compare: compareKeys }, window);
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
    const { property, source } = listing;
    const list = property !== undefined ? graph.claimsAbout(property) : source !== undefined ? graph.claimsFrom(source) : graph.claims;
    return pageOf(byId(kept(list, statementTest(listing))), listing.window);
  }

  linkPage(listing: StatementListing): Page<Link> {
    const { graph } = this;
    const { relation, source } = listing;
    const list = relation !== undefined ? this.#linksNamed(relation) : source !== undefined ? graph.linksFrom(source) : graph.links;
    return pageOf(byId(kept(list, statementTest(listing))), listing.window);
  }

  disputePage(window: Window): Page<Dispute> {
    return pageOf(byId(this.graph.disputes), window);
  }

  /** Of the whole graph; the type before a name narrows it. */
  #linksNamed(name: string): readonly Link[] {
    const [relation, type] = name.split('.').reverse() as [string, string?];
    if (this.#readings.has(relation)) return this.#readBy(relation, type);
    const links = this.graph.linksNamed(relation);
    return type === undefined ? links : links.filter(relationTest([name]));
  }

  /** The candidates of a reading, of every entity that has it. */
  #readBy(reading: string, ofType: string | undefined): readonly Link[] {
    const { graph } = this;
    const types = graph.ontology.types.filter(({ name, readings }) => reading in readings && (ofType === undefined || ofType === name));
    const links = types.flatMap(({ name }) => graph.entitiesOf(name).flatMap(({ id }) => graph.linksOf(id, reading)));
    return sortedBy(links, ({ id }) => [id]);
  }

  #linksOf(id: EntityId, listing: LinkListing, fits: Test<Link> | undefined): Listed<Link> {
    const { graph } = this;
    const [relation, type] = (listing.relation?.split('.') ?? []).reverse();
    if (relation !== undefined) {
      const links = type === undefined || type === typeOf(id) ? graph.linksOf(id, relation) : [];
      return this.#queries.links(kept(links, fits), listing);
    }
    return { items: kept(graph.allLinksOf(id), fits), keyOf: (link) => [link.relation, ...graph.linkOrder(link)], compare: compareKeys };
  }

  #fits(listing: LinkListing): Test<Link> | undefined {
    const { role, facts, kind, through } = listing;
    const tests = [
      statementTest(listing),
      role === undefined ? undefined : (link: Link) => link.role === role,
      facts === undefined ? undefined : (link: Link) => Object.entries(facts).every(([name, value]) => link.facts[name] === value),
      kind === undefined ? undefined : (link: Link) => this.#kindOf(link.to) === kind,
      through === undefined ? undefined : (link: Link) => link.from === through,
    ].filter((test) => test !== undefined);
    return tests.length === 0 ? undefined : (link) => tests.every((test) => test(link));
  }

  #kindOf(id: EntityId): unknown {
    const entity = this.graph.entity(id);
    return entity && fieldValue(this.graph.ontology.property(entity.type, 'kind'), this.graph.claimsOf(id).kind ?? [], undefined);
  }
}

type Test<T> = (item: T) => boolean;

const byId = <T extends { readonly id: string }>(items: readonly T[]): Listed<T> => ({
  items,
  keyOf: ({ id }) => [id],
  compare: compareKeys,
});

/** The whole list, uncopied, where nothing is asked of it. */
const kept = <T>(list: readonly T[], test: Test<T> | undefined): readonly T[] => (test ? list.filter(test) : list);

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
    claimsByProperty: count(ontology.propertyNames, (name) => graph.claimsAbout(name).length),
    linksByRelation: new Map(
      ontology.stored.map(({ from, name }) => [
        `${from}.${name}`,
        graph.linksNamed(name).filter((link) => link.relation === name && link.from.startsWith(`${from}:`)).length,
      ]),
    ),
    claimsBySource: count(sources, (slug) => graph.claimsFrom(slug).length),
    linksBySource: count(sources, (slug) => graph.linksFrom(slug).length),
  };
}
