/** What of a line is put in its own words below. */
interface Line {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly err?: { readonly message: string; readonly stack?: string };
  readonly problems?: readonly string[];
  readonly [fact: string]: unknown;
}

/** A line of the log as a person reads it: the time in UTC, how serious, the sentence; below it, indented, what has lines of its own. */
export function toLine(json: string): string {
  const { level, time, msg, err, problems = [], ...facts } = JSON.parse(json) as Line;
  const rest = Object.entries(facts).map(([name, fact]) => ` ${name}=${typeof fact === 'object' ? JSON.stringify(fact) : fact}`);
  const details = [...problems, ...(err ? (err.stack ?? err.message).split('\n') : [])].map((line) => `    ${line}\n`);
  return `${time.slice(11, 19)} ${level.padEnd(5)} ${msg}${rest.join('')}\n${details.join('')}`;
}
