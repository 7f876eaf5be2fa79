/** A date as precise as it is known, EDTF level 0: `2019`, `2019-05` or `2019-05-03`. */
export type PartialDate = string;

/** A day as the number `yyyymmdd`, so that days compare as numbers; infinite for open ends. */
export type Day = number;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a partial date of the calendar: `2019-02-30` and `2019-13` are not. */
export function isPartialDate(text: string): text is PartialDate {
  const [whole, year, month, day] = FORM.exec(text) ?? [];
  if (whole === undefined) return false;
  if (month === undefined) return true;
  const days = daysOf(Number(year), Number(month));
  return days > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= days));
}

/** The first day of a partial date: 1 January of a year, the first of a month. */
export function firstDay(date: PartialDate): Day {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return Number(year + month + day);
}

/** The last day of a partial date: 31 December of a year, the last of a month. */
export function lastDay(date: PartialDate): Day {
  const [year = '', month = '12', day] = date.split('-');
  return Number(year + month) * 100 + (day === undefined ? daysOf(Number(year), Number(month)) : Number(day));
}

/** The date of a day: 20190503 → `2019-05-03`. */
export const dateOf = (day: Day): PartialDate =>
  String(day)
    .padStart(8, '0')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** Whether one date lies wholly within the other: 2017-09 in 2017, every date in itself. */
export function isWithin(inner: PartialDate, outer: PartialDate): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
}

function daysOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
