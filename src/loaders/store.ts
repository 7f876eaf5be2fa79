import type { Bounds } from '../graph/bounds.js';
import type { Claim, ClaimsByProperty, Day, Dispute, Entity, EntityId, Link } from '../graph/index.js';
import type { Neighbourhood, NeighbourhoodQuery } from '../graph/neighbourhood.js';
import type { Path, PathQuery } from '../graph/paths.js';
import type { FacetCount, Grouping, LinkSelection, Selection, StatementSelection } from '../graph/query/index.js';
import type { Report } from '../graph/report.js';
import type { Hit } from '../graph/search.js';
import type { MaybePromise } from './maybe-promise.js';
import type { Page, Window } from './page.js';

/**
 * Where the graph is read from: memory, which answers at once, or elsewhere, which answers later. A method with a list
 * of keys answers in their order, so that a store that answers later is asked once per level of a query, not per node.
 */
export interface GraphStore {
  /** Whether every method answers at once, without a promise. */
  readonly resident: boolean;
  /** The most that it can answer, known before anything is asked. */
  readonly bounds: Bounds;
  summary(): MaybePromise<GraphSummary>;
  /** By id, also by one made of a former slug. */
  entities(ids: readonly EntityId[]): MaybePromise<readonly (Entity | undefined)[]>;
  /** By their own URI or one of their `sameAs`. */
  entitiesByUri(uris: readonly string[]): MaybePromise<readonly (Entity | undefined)[]>;
  claimsById(ids: readonly string[]): MaybePromise<readonly (Claim | undefined)[]>;
  linksById(ids: readonly string[]): MaybePromise<readonly (Link | undefined)[]>;
  disputesById(ids: readonly string[]): MaybePromise<readonly (Dispute | undefined)[]>;
  /** All claims of each entity. */
  claims(ids: readonly EntityId[]): MaybePromise<readonly ClaimsByProperty[]>;
  /** The links of each entity that a to-one relation or a reading is selected from. */
  links(name: string, ids: readonly EntityId[]): MaybePromise<readonly (readonly Link[])[]>;
  disputes(ids: readonly EntityId[]): MaybePromise<readonly (readonly Dispute[])[]>;
  /** The ids of the sources of each entity, the most cited first. */
  sources(ids: readonly EntityId[]): MaybePromise<readonly (readonly EntityId[])[]>;
  /** A page of the links of each entity. */
  linkPages(listing: LinkListing, ids: readonly EntityId[]): MaybePromise<readonly Page<Link>[]>;
  /** A page of the whole graph, like the other pages below. */
  entityPage(listing: EntityListing): MaybePromise<Page<Entity>>;
  /** How many entities of a whole listing share each value. */
  facets(listing: EntityListing, grouping: Grouping): MaybePromise<readonly FacetCount[]>;
  searchPage(listing: SearchListing): MaybePromise<Page<Hit>>;
  /** Rejects with TooFar if the search reaches its limit. */
  paths(query: PathQuery): MaybePromise<readonly Path[]>;
  neighbourhood(query: NeighbourhoodQuery): MaybePromise<Neighbourhood>;
  report(moment: Day | undefined): MaybePromise<Report>;
  /** Every slug of a type, to suggest the nearest. */
  slugs(type: string): MaybePromise<readonly string[]>;
  claimPage(listing: StatementListing): MaybePromise<Page<Claim>>;
  linkPage(listing: StatementListing): MaybePromise<Page<Link>>;
  disputePage(window: Window): MaybePromise<Page<Dispute>>;
}

/** A page of the links of an entity. */
export interface LinkListing extends LinkSelection {
  readonly window: Window;
}

/** A page of the entities of a type. */
export interface EntityListing extends Selection {
  readonly type: string;
  readonly window: Window;
}

export interface SearchListing {
  readonly query: string;
  /** Names of node types. Default: all. */
  readonly types?: readonly string[];
  readonly window: Window;
}

/** A page of the claims or links of the whole graph. */
export interface StatementListing extends StatementSelection {
  readonly window: Window;
}

export interface GraphSummary {
  readonly version: string;
  readonly entityCount: number;
  readonly claimCount: number;
  readonly linkCount: number;
  readonly entitiesByType: ReadonlyMap<string, number>;
  readonly claimsByProperty: ReadonlyMap<string, number>;
  /** By stored relation: `Institute.offices`. */
  readonly linksByRelation: ReadonlyMap<string, number>;
  readonly claimsBySource: ReadonlyMap<string, number>;
  readonly linksBySource: ReadonlyMap<string, number>;
}
