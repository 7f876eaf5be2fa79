import type { Absence, Basis, EntityId, Evidence, Statement, Value } from '../fixtures/facts.js';
import type { Day } from '../ontology/partial-date.js';
import type { Period } from '../ontology/period.js';

/** A thing of the graph. What is said about it are its claims and links; only what is editorial stands here. */
export interface Entity {
  readonly id: EntityId;
  /** The name of its node type: `Office`. */
  readonly type: string;
  readonly slug: string;
  readonly uri: string;
  readonly category?: string;
  readonly description?: string;
  /** Why nothing is given in some fields. */
  readonly missing: readonly Absence[];
  /** The properties of an editorial type (a Source); empty for all others. */
  readonly editorial: Readonly<Record<string, Value>>;
  /**
   * What sentences call it: the abbreviation in use, else the name, with an article or in quotation marks where its
   * type wants them.
   */
  readonly label: string;
  /** What lists of its type are ordered by; null where that is not known. */
  readonly order: SortValue;
}

/** Somebody says that a property of an entity has a value. */
export interface Claim extends Statement, Period {
  readonly type: 'Claim';
  readonly subject: EntityId;
  readonly property: string;
  readonly value: Value;
  /** The language of a text, as a tag of BCP 47. */
  readonly language?: string;
  readonly index: number;
}

/**
 * Somebody says that two entities are connected, seen from `from`. Every stored link exists twice, once from each end.
 * `since` and `until` are those stated, else those of the framework or event that it belongs to.
 */
export interface Link extends Statement, Period {
  readonly type: 'Link';
  readonly from: EntityId;
  readonly relation: string;
  readonly to: EntityId;
  /** The relation's name seen from the other end. */
  readonly inverse: string;
  readonly role?: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Whether it is seen in the direction in which it is stored. */
  readonly forward: boolean;
}

/** Claims or links about one single value that cannot all be true at the same time. */
export interface Dispute {
  readonly type: 'Dispute';
  readonly id: string;
  readonly subject: EntityId;
  readonly property: string;
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
}

/** The claims of an entity, by property. */
export type ClaimsByProperty = Readonly<Record<string, readonly Claim[]>>;

/** What a list is ordered by: numbers and texts in their order, null last. */
export type SortValue = string | number | null;
export type SortKey = readonly SortValue[];

export type { Absence, Basis, Day, EntityId, Evidence, Statement, Value };
