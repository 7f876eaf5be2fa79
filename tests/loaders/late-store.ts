import { setImmediate } from 'node:timers/promises';
import type { GraphStore, MemoryStore } from '../../src/loaders/index.js';

/** A store that answers later, as one behind a network does, and counts how often it is asked for what. */
export class LateStore implements GraphStore {
  readonly resident = false;
  get bounds() {
    return this.store.bounds;
  }

  readonly batches: { readonly method: string; readonly keys: number }[] = [];

  constructor(private readonly store: MemoryStore) {}

  readonly summary = () => this.later('summary', [], () => this.store.summary());
  readonly entities = (ids: readonly string[]) => this.later('entities', ids, () => this.store.entities(ids));
  readonly entitiesByUri = (uris: readonly string[]) =>
    this.later('entitiesByUri', uris, () => this.store.entitiesByUri(uris));
  readonly claimsById = (ids: readonly string[]) => this.later('claimsById', ids, () => this.store.claimsById(ids));
  readonly linksById = (ids: readonly string[]) => this.later('linksById', ids, () => this.store.linksById(ids));
  readonly disputesById = (ids: readonly string[]) =>
    this.later('disputesById', ids, () => this.store.disputesById(ids));
  readonly claims = (ids: readonly string[]) => this.later('claims', ids, () => this.store.claims(ids));
  readonly links = (name: string, ids: readonly string[]) =>
    this.later(`links ${name}`, ids, () => this.store.links(name, ids));
  readonly disputes = (ids: readonly string[]) => this.later('disputes', ids, () => this.store.disputes(ids));
  readonly sources = (ids: readonly string[]) => this.later('sources', ids, () => this.store.sources(ids));
  readonly linkPages: GraphStore['linkPages'] = (listing, ids) =>
    this.later(`linkPages ${listing.field ?? listing.relation}`, ids, () => this.store.linkPages(listing, ids));
  readonly entityPage: GraphStore['entityPage'] = (listing) =>
    this.later('entityPage', [], () => this.store.entityPage(listing));
  readonly facets: GraphStore['facets'] = (listing, grouping) =>
    this.later('facets', [], () => this.store.facets(listing, grouping));
  readonly searchPage: GraphStore['searchPage'] = (listing) =>
    this.later('searchPage', [], () => this.store.searchPage(listing));
  readonly paths: GraphStore['paths'] = (query) => this.later('paths', [], () => this.store.paths(query));
  readonly neighbourhood: GraphStore['neighbourhood'] = (query) =>
    this.later('neighbourhood', [], () => this.store.neighbourhood(query));
  readonly report: GraphStore['report'] = (moment) => this.later('report', [], () => this.store.report(moment));
  readonly slugs: GraphStore['slugs'] = (type) => this.later('slugs', [], () => this.store.slugs(type));
  readonly claimPage: GraphStore['claimPage'] = (listing) =>
    this.later('claimPage', [], () => this.store.claimPage(listing));
  readonly linkPage: GraphStore['linkPage'] = (listing) =>
    this.later('linkPage', [], () => this.store.linkPage(listing));
  readonly disputePage: GraphStore['disputePage'] = (window) =>
    this.later('disputePage', [], () => this.store.disputePage(window));

  private async later<T>(method: string, keys: readonly unknown[], answer: () => T): Promise<T> {
    this.batches.push({ method, keys: keys.length });
    await setImmediate();
    return answer();
  }
}
