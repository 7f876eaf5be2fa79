import { type Day, firstDay, lastDay, type PartialDate } from './partial-date.js';

/** The first and last day on which a statement holds, inclusive; an open end is infinite. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** The dates of a statement, as stated. */
export interface Dates {
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** Whether a period from `since` to `until` would end before it begins. */
export const endsBeforeItBegins = (since: PartialDate, until: PartialDate): boolean => lastDay(until) < firstDay(since);

/** The period of a statement: from the first day of `since`, or else `defaultStart`, to the last day of `until`. */
export function periodOf({ since, until }: Dates, defaultStart: Day): Period {
  const end = until === undefined ? Infinity : lastDay(until);
  const start = since !== undefined ? firstDay(since) : defaultStart;
  // A statement that ended before its source was written began at an unknown time before that.
  return { start: start > end ? -Infinity : start, end };
}

/**
 * Whether something holds at a moment: the one definition, for single values, lists, filters, paths, neighbourhoods and
 * reports (the rules of time in ARCHITECTURE.md). Undefined is any time, as in a relation without `asOf`.
 */
export const holdsAt = ({ start, end }: Period, moment: Day | undefined): boolean =>
  moment === undefined || (start <= moment && moment <= end);

/** Whether something has ended before a moment. */
export const hasEnded = ({ end }: Period, moment: Day): boolean => end < moment;

/** The moment at which values are read without `asOf`: after every known end, so that what has no end holds. */
export const PRESENT: Day = Infinity;

/**
 * Whether two statements hold at the same time, for longer than the date at which one ends and the other begins:
 * "until 2000" and "since 2000" share the year 2000 but follow each other. Equal periods coincide.
 */
export function coincide(a: Period & Dates, b: Period & Dates): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  const [former, latter] = a.start < b.start || (a.start === b.start && a.end < b.end) ? [a, b] : [b, a];
  const shared = { start: latter.start, end: Math.min(a.end, b.end) };
  if (shared.start > shared.end) return false;
  const within = (date: PartialDate | undefined) =>
    date !== undefined && firstDay(date) <= shared.start && shared.end <= lastDay(date);
  return !within(former.until) && !(within(latter.since) && former.end === shared.end);
}
