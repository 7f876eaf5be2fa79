import { type Day, firstDay, lastDay, type PartialDate } from './partial-date.js';

/** The days on which a statement holds, both inclusive; open ends are infinite. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** The dates that a statement gives. */
export interface Dates {
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** Whether what holds from the one date to the other would end before it begins. */
export const endsBeforeItBegins = (since: PartialDate, until: PartialDate): boolean => lastDay(until) < firstDay(since);

/** The days of a statement: `since` counts from its first day, `until` to its last; without `since` it starts at `otherwise`. */
export function periodOf({ since, until }: Dates, otherwise: Day): Period {
  const end = until === undefined ? Infinity : lastDay(until);
  const start = since !== undefined ? firstDay(since) : otherwise;
  // What ended before its source was written began at some unknown time before.
  return { start: start > end ? -Infinity : start, end };
}

export const holdsAt = ({ start, end }: Period, moment: Day): boolean => start <= moment && moment <= end;

/**
 * Whether two statements hold at the same time for longer than the period at which one ends and the other begins:
 * "until 2000" and "since 2000" share the year 2000 and follow each other, two that share all their days do not.
 */
export function coincide(a: Period & Dates, b: Period & Dates): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  const [former, latter] = a.start < b.start || (a.start === b.start && a.end < b.end) ? [a, b] : [b, a];
  const shared = { start: latter.start, end: Math.min(a.end, b.end) };
  if (shared.start > shared.end) return false;
  const within = (date: PartialDate | undefined) => date !== undefined && firstDay(date) <= shared.start && shared.end <= lastDay(date);
  return !within(former.until) && !(within(latter.since) && former.end === shared.end);
}
