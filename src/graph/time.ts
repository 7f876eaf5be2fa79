import { type Day, firstDay, isPartialDate, lastDay, type PartialDate } from '../ontology/partial-date.js';
import type { Period, Statement } from './model.js';

/*
 * The rules of time. None of them reads a clock: what holds is a function of the statements and of the moment asked about.
 */

type Timed = Statement & Period & { readonly value?: unknown };

/** The moment that `asOf` means: the last day of the date. */
export const momentOf = lastDay;

/** The days of a statement: `since` counts from its first day, `until` to its last; without `since` it starts at `otherwise`. */
export function periodOf(since: PartialDate | undefined, until: PartialDate | undefined, otherwise: Day): Period {
  const end = until === undefined ? Infinity : lastDay(until);
  const start = since !== undefined ? firstDay(since) : otherwise;
  // What ended before its source was written began at some unknown time before.
  return { start: start > end ? -Infinity : start, end };
}

export const holdsAt = ({ start, end }: Period, moment: Day): boolean => start <= moment && moment <= end;

/**
 * The one statement that a single value is read from.
 *
 * @param moment the day asked about; without one, the statements without an end count.
 * @param always whether something must be given: where none holds, the last one before, else the earliest.
 */
export function select<S extends Timed>(statements: readonly S[], moment: Day | undefined, always: boolean): S | undefined {
  const holding = statements.filter((one) => (moment === undefined ? one.end === Infinity : holdsAt(one, moment)));
  if (holding.length > 0) return best(holding, inOrderOfChoice);
  if (!always) return undefined;
  const before = statements.filter((one) => moment === undefined || one.end < moment);
  return before.length > 0
    ? best(before, (a, b) => b.end - a.end || inOrderOfChoice(a, b))
    : best(statements, (a, b) => compare(a.start, b.start) || inOrderOfChoice(a, b));
}

/**
 * Whether two statements hold at the same time for longer than the period at which one ends and the other begins:
 * "until 2000" and "since 2000" share the year 2000 and follow each other, two that share all their days do not.
 */
export function coincide(a: Timed, b: Timed): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  const [former, latter] = a.start < b.start || (a.start === b.start && a.end < b.end) ? [a, b] : [b, a];
  const shared = { start: latter.start, end: Math.min(a.end, b.end) };
  if (shared.start > shared.end) return false;
  const within = (date: PartialDate | undefined) => date !== undefined && firstDay(date) <= shared.start && shared.end <= lastDay(date);
  return !within(former.until) && !(within(latter.since) && former.end === shared.end);
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
const precision = ({ value, since = '' }: Timed) => (typeof value === 'string' && isPartialDate(value) ? value : since).length;

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

function best<S>(statements: readonly S[], order: (a: S, b: S) => number): S | undefined {
  return statements.length < 2 ? statements[0] : [...statements].sort(order)[0];
}
