/**
 * What entities are asked for by. Conditions look at a moment; what a field prints then is what they see,
 * and a relation is what its connection gives then.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly property: string; readonly is: Test }
  /** Of the entity at the end of a to-one relation or a reading. */
  | { readonly one: string; readonly where: Condition }
  /** Of the links of a to-many relation and the entities at their other ends. */
  | { readonly many: string; readonly quantifier: Quantifier; readonly where: Condition }
  | { readonly count: string; readonly is: Test }
  /** Of the link itself, inside the condition of a to-many relation. */
  | { readonly link: LinkPart; readonly is: Test };

export type Quantifier = 'some' | 'every' | 'none';

/** `basis`, `role`, `since`, `until`, `source`, or the name of a typed fact. */
export type LinkPart = string;

export type Scalar = string | number | boolean;

/** One operator with what it compares to. A test on null is false, but for `exists: false`. */
export type Test =
  | { readonly op: 'eq'; readonly to: Scalar }
  | { readonly op: 'in'; readonly to: readonly Scalar[] }
  | { readonly op: 'contains' | 'startsWith'; readonly to: string }
  | { readonly op: 'lt' | 'lte' | 'gt' | 'gte'; readonly to: number }
  | { readonly op: 'before' | 'after' | 'within'; readonly to: string }
  | { readonly op: 'exists'; readonly to: boolean };
