/**
 * Who takes longer than this to send a question or to take an answer, in ms, makes room for others where there is none left. A body as
 * long as may be, or an answer of a megabyte, takes a tenth of it over ten megabits a second.
 */
export const GRACE = 1_000;
