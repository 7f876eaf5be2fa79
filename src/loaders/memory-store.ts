import { statementTest } from '../graph/filter.js';
import type { Claim, ClaimsByProperty, Dispute, Entity, EntityId, Graph, Link } from '../graph/index.js';
import { fieldValue } from '../graph/value.js';
import { pageOf } from './page.js';
import type { EntityListing, GraphStore, GraphSummary, LinkListing, Page, StatementListing, Window } from './store.js';

/** The store of a graph in memory: answers at once. */
export class MemoryStore implements GraphStore {
  readonly resident = true;
  #summary: GraphSummary | undefined;

  constructor(private readonly graph: Graph) {}

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
    const { graph } = this;
    const { relation, window } = listing;
    const fits = this.#fits(listing);
    return ids.map((id) =>
      relation === undefined
        ? pageOf(kept(graph.allLinksOf(id), fits), window, (link) => [link.relation, ...graph.linkOrder(link)])
        : pageOf(kept(graph.linksOf(id, relation), fits), window, (link) => graph.linkOrder(link)),
    );
  }

  entityPage({ type, window }: EntityListing): Page<Entity> {
    return pageOf(this.graph.entitiesOf(type), window, ({ order, id }) => [order, id]);
  }

  claimPage(listing: StatementListing): Page<Claim> {
    const { graph } = this;
    const { property, source } = listing;
    const list = property !== undefined ? graph.claimsAbout(property) : source !== undefined ? graph.claimsFrom(source) : graph.claims;
    return pageOf(kept(list, statementTest(listing)), listing.window, ({ id }) => [id]);
  }

  linkPage(listing: StatementListing): Page<Link> {
    const { graph } = this;
    const { relation, source } = listing;
    const list = relation !== undefined ? graph.linksNamed(relation) : source !== undefined ? graph.linksFrom(source) : graph.links;
    return pageOf(kept(list, statementTest(listing)), listing.window, ({ id }) => [id]);
  }

  disputePage(window: Window): Page<Dispute> {
    return pageOf(this.graph.disputes, window, ({ id }) => [id]);
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

/** The whole list, uncopied, where nothing is asked of it. */
const kept = <T>(list: readonly T[], test: Test<T> | undefined): readonly T[] => (test ? list.filter(test) : list);

function summarize(graph: Graph): GraphSummary {
  const { ontology } = graph;
  const count = <T>(names: Iterable<T>, of: (name: T) => number, key: (name: T) => string = String) =>
    new Map([...names].map((name) => [key(name), of(name)]));
  const sources = graph.entitiesOf('Source').map(({ slug }) => slug);
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
