/**
 * The only way to the graph: DataLoaders over a store. Resolvers ask loaders, loaders ask the store.
 * May import src/ontology, src/fixtures and src/graph.
 */
import type { Bounds } from '../graph/bounds.js';
import { canonical, digest } from '../graph/canonical.js';
import type { Claim, ClaimsByProperty, Dispute, Entity, EntityId, Link } from '../graph/index.js';
import { Recent } from '../graph/recent.js';
import { GraphLoader } from './graph-loader.js';
import { type MaybePromise, whenReady } from './maybe-promise.js';
import type { GraphStore, GraphSummary, LinkListing, Page } from './store.js';

export { allReady, type MaybePromise, whenReady } from './maybe-promise.js';
export { MemoryStore } from './memory-store.js';
export { pageOf } from './page.js';
export type * from './store.js';

/**
 * How much memory the loaders with arguments may take together, in bytes; a query that is asked again finds its own.
 */
const KEPT_LOADERS = 8_000_000;
/** What a loader takes: twice its listing, as what was asked and as what it became; itself and its places in maps. */
const sizeOf = ({ length }: string) => 4 * length + 2_000;

/** Loaders over one store: for a version's life where it is resident, for one request where it is not. */
export class Loaders {
  readonly entity: GraphLoader<EntityId, Entity | undefined>;
  readonly entityByUri: GraphLoader<string, Entity | undefined>;
  readonly claim: GraphLoader<string, Claim | undefined>;
  readonly link: GraphLoader<string, Link | undefined>;
  readonly dispute: GraphLoader<string, Dispute | undefined>;
  readonly claims: GraphLoader<EntityId, ClaimsByProperty>;
  readonly disputes: GraphLoader<EntityId, readonly Dispute[]>;
  readonly sources: GraphLoader<EntityId, readonly EntityId[]>;
  #summary: MaybePromise<GraphSummary> | undefined;
  readonly #links = new Map<string, GraphLoader<EntityId, readonly Link[]>>();
  readonly #pages = new Recent<{ readonly loader: GraphLoader<EntityId, Page<Link>>; readonly size: number }>(
    KEPT_LOADERS,
    ({ size }) => size,
  );

  /** @param store is asked directly for what is one question and not one for each of many keys: lists, paths, a report. */
  constructor(readonly store: GraphStore) {
    const { resident } = store;
    this.entity = new GraphLoader(resident, (ids) => store.entities(ids));
    this.entityByUri = new GraphLoader(resident, (uris) => store.entitiesByUri(uris));
    this.claim = new GraphLoader(resident, (ids) => store.claimsById(ids));
    this.link = new GraphLoader(resident, (ids) => store.linksById(ids));
    this.dispute = new GraphLoader(resident, (ids) => store.disputesById(ids));
    this.claims = new GraphLoader(resident, (ids) => store.claims(ids));
    this.disputes = new GraphLoader(resident, (ids) => store.disputes(ids));
    this.sources = new GraphLoader(resident, (ids) => store.sources(ids));
  }

  /** How much the store can answer at most. */
  get bounds(): Bounds {
    return this.store.bounds;
  }

  /** An entity that something leads to, so that it must be there. */
  existing(id: EntityId): MaybePromise<Entity> {
    return whenReady(this.entity.read(id), (entity) => {
      if (entity) return entity;
      throw new Error(`the graph lost ${id}`);
    });
  }

  /** The entity where it is there at once, else its id, which the schema's loadable types turn into one batch. */
  entityOrId(id: EntityId): Entity | EntityId {
    return this.store.resident ? ((this.entity.read(id) as Entity | undefined) ?? id) : id;
  }

  /** The links that a to-one relation or a reading of an entity is chosen from. */
  links(name: string): GraphLoader<EntityId, readonly Link[]> {
    const known = this.#links.get(name);
    if (known) return known;
    const loader = new GraphLoader<EntityId, readonly Link[]>(this.store.resident, (ids) =>
      this.store.links(name, ids),
    );
    this.#links.set(name, loader);
    return loader;
  }

  /** A page of an entity's links: one loader for each relation with its arguments, keyed by the entity. */
  linkPages(listing: LinkListing): GraphLoader<EntityId, Page<Link>> {
    const key = canonical(listing);
    const name = digest(key);
    const known = this.#pages.get(name);
    if (known) return known.loader;
    const loader = new GraphLoader<EntityId, Page<Link>>(this.store.resident, (ids) =>
      this.store.linkPages(listing, ids),
    );
    this.#pages.set(name, { loader, size: sizeOf(key) });
    return loader;
  }

  summary(): MaybePromise<GraphSummary> {
    this.#summary ??= this.store.summary();
    return this.#summary;
  }
}

export const createLoaders = (store: GraphStore): Loaders => new Loaders(store);
