import type { Property } from '../ontology/index.js';
import { holdsAt, PRESENT } from '../ontology/period.js';
import type { Claim, Day, Value } from './model.js';
import { select } from './time.js';

/** What a property's field gives of its claims: a list of those that hold, or the one that is chosen. */
export function fieldValue(
  property: Property,
  claims: readonly Claim[],
  asOf: Day | undefined,
): Value | readonly Value[] | null {
  const values = current(property, claims, asOf).map((claim) => claim.value);
  return property.many ? values : (values[0] ?? null);
}

/**
 * The claims that the field is read from: of a list all that hold, of a single value at most one.
 * What does not change with time is the same at every moment: its field takes no `asOf`.
 */
export function current(property: Property, claims: readonly Claim[], asOf: Day | undefined): readonly Claim[] {
  const moment = property.timed ? asOf : undefined;
  if (property.many) return claims.filter((claim) => holdsAt(claim, moment ?? PRESENT));
  const chosen = select(claims, moment, isAlwaysGiven(property));
  return chosen ? [chosen] : [];
}

/** A value as text, as its field prints it; a document as `symbol: title`. */
export function printed(value: Value): string {
  if (typeof value !== 'object') return String(value);
  return value.symbol === undefined ? value.title : `${value.symbol}: ${value.title}`;
}

/** A field that cannot be null gives the last value before, else the earliest. */
const isAlwaysGiven = (property: Property) => property.required;
