/**
 * The only way to the graph: DataLoaders over a store. Resolvers ask loaders, loaders ask the store.
 * May import src/ontology, src/fixtures and src/graph.
 */
import DataLoader from 'dataloader';
import type { Bounds } from '../graph/bounds.js';
import { canonical, digest } from '../graph/hash.js';
import type { Claim, ClaimsByProperty, Dispute, Entity, EntityId, Link } from '../graph/index.js';
import { LruCache, memoized } from '../ontology/cache.js';
import { type MaybePromise, whenReady } from './maybe-promise.js';
import type { Page } from './page.js';
import type { GraphStore, GraphSummary, LinkListing } from './store.js';

export { allReady, type MaybePromise, whenReady } from './maybe-promise.js';
export { MemoryStore } from './memory-store.js';
export { type Page, pageOf, type Window } from './page.js';
export type * from './store.js';

/** The memory for loaders with arguments, in bytes: some 2,000 of them, so that a repeated query finds its own. */
const CACHED_LOADERS = 8_000_000;
/** The size of a loader: twice its listing, as arguments and as parsed, and 2 kB for itself and its entries in maps. */
const sizeOf = ({ length }: string) => 4 * length + 2_000;

/**
 * A DataLoader that gives the value itself if the store is resident.
 *
 * DataLoader gives a promise for every key, and promises double the cost of a nested query. A resident store need not
 * be awaited, so `read` asks it directly. Of a store that answers later, the keys of a tick are one batch.
 */
class GraphLoader<K, V> extends DataLoader<K, V> {
  constructor(
    private readonly resident: boolean,
    private readonly batch: (keys: readonly K[]) => MaybePromise<readonly V[]>,
  ) {
    super(async (keys) => batch(keys));
  }

  read(key: K): MaybePromise<V> {
    return this.resident ? ((this.batch([key]) as readonly V[])[0] as V) : this.load(key);
  }
}

/** Loaders over one store: for a version's life if it is resident, else for one request. */
export class Loaders {
  readonly entity: GraphLoader<EntityId, Entity | undefined>;
  readonly entityByUri: GraphLoader<string, Entity | undefined>;
  readonly claim: GraphLoader<string, Claim | undefined>;
  readonly link: GraphLoader<string, Link | undefined>;
  readonly dispute: GraphLoader<string, Dispute | undefined>;
  readonly claims: GraphLoader<EntityId, ClaimsByProperty>;
  readonly disputes: GraphLoader<EntityId, readonly Dispute[]>;
  readonly sources: GraphLoader<EntityId, readonly EntityId[]>;
  /** The links that a to-one relation or a reading is selected from, by its name. */
  readonly links = memoized((name: string) =>
    this.#loader<EntityId, readonly Link[]>((ids) => this.store.links(name, ids)),
  );
  readonly summary = memoized<void, MaybePromise<GraphSummary>>(() => this.store.summary());
  readonly #pages = new LruCache<{ readonly loader: GraphLoader<EntityId, Page<Link>>; readonly size: number }>(
    CACHED_LOADERS,
    ({ size }) => size,
  );

  /** @param store can be asked directly for what is one question, not one per key: lists, paths, a report. */
  constructor(readonly store: GraphStore) {
    this.entity = this.#loader((ids) => store.entities(ids));
    this.entityByUri = this.#loader((uris) => store.entitiesByUri(uris));
    this.claim = this.#loader((ids) => store.claimsById(ids));
    this.link = this.#loader((ids) => store.linksById(ids));
    this.dispute = this.#loader((ids) => store.disputesById(ids));
    this.claims = this.#loader((ids) => store.claims(ids));
    this.disputes = this.#loader((ids) => store.disputes(ids));
    this.sources = this.#loader((ids) => store.sources(ids));
  }

  /** The most that the store can answer. */
  get bounds(): Bounds {
    return this.store.bounds;
  }

  /** An entity that a statement refers to, and that therefore exists. */
  existing(id: EntityId): MaybePromise<Entity> {
    return whenReady(this.entity.read(id), (entity) => {
      if (entity) return entity;
      throw new Error(`the graph has no ${id}, although a statement refers to it`);
    });
  }

  /** The entity if the store is resident, else its id, which the schema's loadable types load in one batch. */
  entityOrId(id: EntityId): Entity | EntityId {
    return this.store.resident ? ((this.entity.read(id) as Entity | undefined) ?? id) : id;
  }

  /** Pages of the links of entities: one loader for each relation with its arguments. */
  linkPages(listing: LinkListing): GraphLoader<EntityId, Page<Link>> {
    const key = canonical(listing);
    const make = () => ({
      loader: this.#loader<EntityId, Page<Link>>((ids) => this.store.linkPages(listing, ids)),
      size: sizeOf(key),
    });
    return this.#pages.getOrMake(digest(key), make).loader;
  }

  #loader<K, V>(batch: (keys: readonly K[]) => MaybePromise<readonly V[]>): GraphLoader<K, V> {
    return new GraphLoader(this.store.resident, batch);
  }
}

export const createLoaders = (store: GraphStore): Loaders => new Loaders(store);
