import type { Test } from './operators.js';

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

/** `basis`, `role`, `since`, `until`, `source`, or the name of a qualifier. */
export type LinkPart = string;
