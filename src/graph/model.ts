import type { Absence, Basis, EntityId, Evidence, Statement, Value } from '../fixtures/facts.js';
import type { Day } from '../ontology/partial-date.js';
import type { Period } from '../ontology/period.js';

/** An entity of the graph. It has only what is editorial; everything else about it is a claim or a link. */
export interface Entity {
  readonly id: EntityId;
  /** The name of its node type: `Office`. */
  readonly type: string;
  readonly slug: string;
  readonly uri: string;
  readonly category?: string;
  readonly description?: string;
  /** Why values are missing. */
  readonly missing: readonly Absence[];
  /** The properties of an editorial type (a Source); empty for other types. */
  readonly editorial: Readonly<Record<string, Value>>;
  /**
   * Its name in sentences: the abbreviation in use, else the name, with an article or quotation marks if its type has
   * them.
   */
  readonly label: string;
  /** The sort value of lists of its type; null if unknown. */
  readonly order: SortValue;
}

/** A statement that a property of an entity has a value. */
export interface Claim extends Statement, Period {
  readonly type: 'Claim';
  readonly subject: EntityId;
  readonly property: string;
  readonly value: Value;
  /** The language of a text, as a BCP 47 tag. */
  readonly language?: string;
  readonly index: number;
}

/**
 * A statement that two entities are connected, read from `from`. Every stored link exists twice, once from each end.
 * `since` and `until` are stated, else those of the framework or event that it belongs to.
 */
export interface Link extends Statement, Period {
  readonly type: 'Link';
  readonly from: EntityId;
  readonly relation: string;
  readonly to: EntityId;
  /** The relation's name from the other end. */
  readonly inverse: string;
  readonly role?: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Whether this is the direction in which it is stored. */
  readonly forward: boolean;
}

/** Claims or links about one single value that cannot all be true. */
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

/** What a list is sorted by: numbers before texts, null last. */
export type SortValue = string | number | null;
export type SortKey = readonly SortValue[];

export type { Absence, Basis, Day, EntityId, Evidence, Statement, Value };
