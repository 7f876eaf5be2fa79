/*
 * What a field gives at a moment: the rules "Single values" and "Lists at a moment" of ARCHITECTURE.md. `holdsAt` defines
 * what holds, and `PRESENT` the moment if none is asked for. Nothing here reads a clock: the result depends on the
 * statements and the moment only.
 */
import type { Property } from '../ontology/index.js';
import { type Day, isPartialDate, lastDay } from '../ontology/partial-date.js';
import { hasEnded, holdsAt, type Period, PRESENT } from '../ontology/period.js';
import type { Claim, Statement, Value } from './model.js';

type Timed = Statement & Period & { readonly value?: unknown };

/** The moment that `asOf` means: the last day of the date. */
export const momentOf = lastDay;

/** What a property's field gives: a list of the values that hold, or one value. */
export function fieldValue(
  property: Property,
  claims: readonly Claim[],
  asOf: Day | undefined,
): Value | readonly Value[] | null {
  const values = current(property, claims, asOf).map((claim) => claim.value);
  return property.many ? values : (values[0] ?? null);
}

/**
 * The claims that a property's field is read from: of a list all that hold, of a single value at most one. A property
 * that does not change with time is the same at every moment; its field has no `asOf`.
 */
export function current(property: Property, claims: readonly Claim[], asOf: Day | undefined): readonly Claim[] {
  const moment = (property.timed ? asOf : undefined) ?? PRESENT;
  if (property.many) return holding(claims, moment);
  const chosen = select(claims, moment, property.required);
  return chosen ? [chosen] : [];
}

/**
 * The one statement that a single value is read from.
 *
 * @param asOf the present if undefined.
 * @param always whether there must be a result: if none holds, the last one before, else the earliest.
 */
export function select<S extends Timed>(
  statements: readonly S[],
  asOf: Day | undefined,
  always: boolean,
): S | undefined {
  const moment = asOf ?? PRESENT;
  const chosen = best(holding(statements, moment), inOrderOfChoice);
  if (chosen || !always) return chosen;
  const before = statements.filter((one) => hasEnded(one, moment));
  return (
    best(before, (a, b) => b.end - a.end || inOrderOfChoice(a, b)) ??
    best(statements, (a, b) => compare(a.start, b.start) || inOrderOfChoice(a, b))
  );
}

const holding = <S extends Period>(statements: readonly S[], moment: Day): readonly S[] =>
  statements.filter((one) => holdsAt(one, moment));

/**
 * Preferred first, then the latest start, then stated before inferred, then the more precise date, then the smaller id.
 */
function inOrderOfChoice(a: Timed, b: Timed): number {
  return (
    Number(b.preferred) - Number(a.preferred) ||
    compare(b.start, a.start) ||
    Number(a.basis === 'INFERRED') - Number(b.basis === 'INFERRED') ||
    precision(b) - precision(a) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The precision of a date: of the value if it is one, else of the start. */
const precision = ({ value, since = '' }: Timed) =>
  (typeof value === 'string' && isPartialDate(value) ? value : since).length;

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

function best<S>(statements: readonly S[], order: (a: S, b: S) => number): S | undefined {
  return statements.length < 2 ? statements[0] : [...statements].sort(order)[0];
}
