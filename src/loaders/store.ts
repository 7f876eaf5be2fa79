import type { Bounds } from '../graph/bounds.js';
import type { StatementFilter } from '../graph/filter.js';
import type { Claim, ClaimsByProperty, Day, Dispute, Entity, EntityId, Link, SortKey } from '../graph/index.js';
import type { Neighbourhood, NeighbourhoodQuery } from '../graph/neighbourhood.js';
import type { Path, PathQuery } from '../graph/paths.js';
import type { FacetCount, Grouping, Selection } from '../graph/query/index.js';
import type { Report } from '../graph/report.js';
import type { Hit } from '../graph/search.js';
import type { MaybePromise } from './maybe-promise.js';

/**
 * Where the graph is read from: in memory at once, or elsewhere later. Every method answers for many keys at a time,
 * in their order, so that a store that answers later is asked once a level of a query and not once a node.
 */
export interface GraphStore {
  /** Whether every method answers at once, without a promise. */
  readonly resident: boolean;
  /** How much it can answer at most; known before anything is asked. */
  readonly bounds: Bounds;
  summary(): MaybePromise<GraphSummary>;
  /** By id, also one made of a former slug. */
  entities(ids: readonly EntityId[]): MaybePromise<readonly (Entity | undefined)[]>;
  /** By URI, their own or one that they are the same as. */
  entitiesByUri(uris: readonly string[]): MaybePromise<readonly (Entity | undefined)[]>;
  claimsById(ids: readonly string[]): MaybePromise<readonly (Claim | undefined)[]>;
  linksById(ids: readonly string[]): MaybePromise<readonly (Link | undefined)[]>;
  disputesById(ids: readonly string[]): MaybePromise<readonly (Dispute | undefined)[]>;
  /** Every claim of each entity. */
  claims(ids: readonly EntityId[]): MaybePromise<readonly ClaimsByProperty[]>;
  /** Every link that a single value (a to-one relation or a reading) of each entity is chosen from. */
  links(name: string, ids: readonly EntityId[]): MaybePromise<readonly (readonly Link[])[]>;
  disputes(ids: readonly EntityId[]): MaybePromise<readonly (readonly Dispute[])[]>;
  /** The ids of the sources that anything said about each entity rests on. */
  sources(ids: readonly EntityId[]): MaybePromise<readonly (readonly EntityId[])[]>;
  /** A page of the links of each entity. */
  linkPages(listing: LinkListing, ids: readonly EntityId[]): MaybePromise<readonly Page<Link>[]>;
  /** Pages of the whole graph. */
  entityPage(listing: EntityListing): MaybePromise<Page<Entity>>;
  /** How many entities of a listing share each value, whatever the page. */
  facets(listing: EntityListing, grouping: Grouping): MaybePromise<readonly FacetCount[]>;
  searchPage(listing: SearchListing): MaybePromise<Page<Hit>>;
  /** Rejects with TooFar where it would look at too much. */
  paths(query: PathQuery): MaybePromise<readonly Path[]>;
  neighbourhood(query: NeighbourhoodQuery): MaybePromise<Neighbourhood>;
  report(moment: Day | undefined): MaybePromise<Report>;
  /** Every slug of a type, to find the one that was meant. */
  slugs(type: string): MaybePromise<readonly string[]>;
  claimPage(listing: StatementListing): MaybePromise<Page<Claim>>;
  linkPage(listing: StatementListing): MaybePromise<Page<Link>>;
  disputePage(window: Window): MaybePromise<Page<Dispute>>;
}

/** Which part of a list: at most `first` from its beginning or `last` from its end, between two places in it. */
export interface Window {
  readonly first?: number;
  readonly last?: number;
  readonly after?: SortKey;
  readonly before?: SortKey;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** How many the whole list has, whatever the page. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** The place of an item in the list, for its cursor. */
  readonly keyOf: (item: T) => SortKey;
}

/** Links of an entity, by what they carry or lead to: those of one to-many field, or those that lead from it. */
export interface LinkListing extends StatementFilter, Selection {
  /** A to-many relation, also one that leads through others, as its field gives it. */
  readonly field?: string;
  /** Of the links that lead from the entity, those of a relation or reading; all where nothing is named. */
  readonly relation?: string;
  readonly role?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** A property of the entity at the other end, and the value that it has. */
  readonly end?: readonly [property: string, value: string];
  /** The entity before the last, where the relation leads through others. */
  readonly through?: EntityId;
  readonly window: Window;
}

/** Entities of a type, by what they are and are linked to. */
export interface EntityListing extends Selection {
  readonly type: string;
  readonly window: Window;
}

export interface SearchListing {
  readonly query: string;
  /** Names of node types; all where none is given. */
  readonly types?: readonly string[];
  readonly window: Window;
}

/** Claims by property, links by relation, of the whole graph. */
export interface StatementListing extends StatementFilter {
  readonly property?: string;
  readonly relation?: string;
  readonly window: Window;
}

export interface GraphSummary {
  readonly version: string;
  readonly entityCount: number;
  readonly claimCount: number;
  readonly linkCount: number;
  /** How many there are, by type, by property and by stored relation (`Institute.offices`). */
  readonly entitiesByType: ReadonlyMap<string, number>;
  readonly claimsByProperty: ReadonlyMap<string, number>;
  readonly linksByRelation: ReadonlyMap<string, number>;
  readonly claimsBySource: ReadonlyMap<string, number>;
  readonly linksBySource: ReadonlyMap<string, number>;
}
