import { GraphQLError } from 'graphql';
import pino from 'pino';
import { originOf } from '../graphql/errors.js';
import type { Settings } from '../settings.js';
import { currentExchange } from './exchange.js';

type Level = 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/** Tells the operator what happened: a sentence, and facts for programs. `err` among them is an error. */
export type Log = { readonly [level in Level]: (facts: object, message: string) => void };

/**
 * How many bytes of lines wait for a reader that has stopped reading; what comes after is lost, and the server goes on.
 */
const LONGEST_WAIT = 1_000_000;

/**
 * A log on standard output: lines for people at a terminal, else a JSON object a line. Whoever reads it may go away or
 * stall, and no request waits for it. While a request is answered, each line says of which: `requestId`.
 *
 * @param out takes the finished lines; standard output unless given.
 */
export function createLog(
  { LOG_LEVEL, LOG_FORMAT }: Pick<Settings, 'LOG_LEVEL' | 'LOG_FORMAT'>,
  out: (line: string) => void = toStandardOutput,
): Log {
  const options: pino.LoggerOptions = {
    level: LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describe },
    mixin: () => ({ requestId: currentExchange()?.id }),
  };
  return pino(options, { write: asLines(LOG_FORMAT) ? (line: string) => out(toLine(line)) : out });
}

/** Not pino's own writer, which waits for a reader that stalls, with all of the process. */
function toStandardOutput(line: string): void {
  if (process.stdout.writableLength < LONGEST_WAIT) process.stdout.write(line);
}

/** Warnings and errors on the console: for who starts the server from a program. */
export const logToConsole: Log = {
  debug() {},
  info() {},
  warn: toConsole,
  error: toConsole,
  fatal: toConsole,
};

function toConsole(facts: object, message: string): void {
  console.error(message, facts);
}

/** Whether the reader is a person. */
export const asLines = (format: Settings['LOG_FORMAT']): boolean =>
  format === 'lines' || (format === 'auto' && process.stdout.isTTY === true);

/** What helps to mend an error; nothing that hangs on it by accident, such as the variables of a request. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = originOf(error);
  return {
    type: name,
    message,
    stack,
    ...(error instanceof GraphQLError && error.path && { path: error.path.join('.') }),
  };
}

/** What of a line is put in its own words below. */
interface Line {
  readonly level: string;
  readonly time: string;
  readonly msg: string;
  readonly err?: { readonly message: string; readonly stack?: string };
  readonly problems?: readonly string[];
  readonly [fact: string]: unknown;
}

/**
 * A line of the log as a person reads it: the time in UTC, how serious, the sentence; below it, indented, what has
 * lines of its own.
 */
export function toLine(json: string): string {
  const { level, time, msg, err, problems = [], ...facts } = JSON.parse(json) as Line;
  const rest = Object.entries(facts).map(
    ([name, fact]) => ` ${name}=${typeof fact === 'object' ? JSON.stringify(fact) : fact}`,
  );
  const details = [...problems, ...(err ? (err.stack ?? err.message).split('\n') : [])].map((line) => `    ${line}\n`);
  return `${time.slice(11, 19)} ${level.padEnd(5)} ${msg}${rest.join('')}\n${details.join('')}`;
}
