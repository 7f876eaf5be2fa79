import { type Day, isPartialDate, lastDay } from '../ontology/partial-date.js';
import { holdsAt, type Period, PRESENT } from '../ontology/period.js';
import type { Statement } from './model.js';

/*
 * Which statement a single value is read from. None of this reads a clock: the choice is a function of the statements
 * and of the moment asked about.
 */

type Timed = Statement & Period & { readonly value?: unknown };

/** The moment that `asOf` means: the last day of the date. */
export const momentOf = lastDay;

/**
 * The one statement that a single value is read from.
 *
 * @param asOf the day asked about; the present without one.
 * @param always whether something must be given: where none holds, the last one before, else the earliest.
 */
export function select<S extends Timed>(
  statements: readonly S[],
  asOf: Day | undefined,
  always: boolean,
): S | undefined {
  const moment = asOf ?? PRESENT;
  const holding = statements.filter((one) => holdsAt(one, moment));
  if (holding.length > 0) return best(holding, inOrderOfChoice);
  if (!always) return undefined;
  const before = statements.filter((one) => one.end < moment);
  return before.length > 0
    ? best(before, (a, b) => b.end - a.end || inOrderOfChoice(a, b))
    : best(statements, (a, b) => compare(a.start, b.start) || inOrderOfChoice(a, b));
}

/** Preferred first, then the latest start, then what is stated, then the more precise date, then the smaller id. */
function inOrderOfChoice(a: Timed, b: Timed): number {
  return (
    Number(b.preferred) - Number(a.preferred) ||
    compare(b.start, a.start) ||
    Number(a.basis === 'INFERRED') - Number(b.basis === 'INFERRED') ||
    precision(b) - precision(a) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** How much of a date is known, of the value where that is a date, else of the start. */
const precision = ({ value, since = '' }: Timed) =>
  (typeof value === 'string' && isPartialDate(value) ? value : since).length;

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

function best<S>(statements: readonly S[], order: (a: S, b: S) => number): S | undefined {
  return statements.length < 2 ? statements[0] : [...statements].sort(order)[0];
}
