/**
 * Every setting of the server that is a number, with its unit; the value of an environment variable of this name.
 * The defaults are safe for the public; the documentation prints this table.
 */
const NUMBERS = {
  MAX_COST: [
    30_000,
    'fields',
    'what a query may cost: the fields that its answer can have at most, and the things that its filters look at',
  ],
  MAX_ANSWER: [10_000_000, 'bytes', 'how long an answer may be, before it is compressed'],
  MAX_DEPTH: [16, 'levels', 'how deep a query may nest fields'],
  MAX_ALIASES: [60, 'aliases', 'how many aliases a query may have'],
  MAX_ROOT_FIELDS: [40, 'fields', 'how many fields a query may ask for at its root'],
  MAX_DIRECTIVES: [50, 'directives', 'how many directives a query may have'],
  MAX_TOKENS: [4_000, 'tokens', 'how long a query may be'],
  MAX_ERRORS: [20, 'errors', 'how many errors an answer names at most'],
  MAX_VARIABLES_DEPTH: [12, 'levels', 'how deep variables, and values in a query, may nest'],
  MAX_CONDITIONS: [100, 'conditions', 'how many conditions a filter may have'],
  MAX_TEXT: [1_000, 'characters', 'how long a text among the arguments of a query may be'],
  MAX_LIST_LENGTH: [100, 'values', 'how long a list of values or ids may be'],
  MAX_BODY: [100_000, 'bytes', 'how long the body of a request may be'],
  MAX_URL: [16_000, 'bytes', 'how long the address and the headers of a request may be together'],
  MAX_CONNECTIONS: [1_000, 'connections', 'how many connections are open at a time'],
  MAX_CONCURRENT: [100, 'requests', 'how many requests are worked on at a time; more are told to come back'],
  MAX_RECEIVING: [20_000_000, 'bytes', 'how much memory bodies take that are arriving, of all connections'],
  MAX_SENDING: [
    50_000_000,
    'bytes',
    'how much of answers may wait to be taken, of all connections; more requests are told to come back',
  ],
  HEADERS_TIMEOUT: [10_000, 'ms', 'how long a request may take to send its headers'],
  REQUEST_TIMEOUT: [20_000, 'ms', 'how long a request may take to arrive whole'],
  KEEP_ALIVE_TIMEOUT: [
    65_000,
    'ms',
    'how long a connection stays open between two requests: longer than a proxy in front keeps it, which is 60 s with most',
  ],
  SEND_TIMEOUT: [30_000, 'ms', 'how long a client may take to take an answer'],
  ANSWER_TIMEOUT: [
    10_000,
    'ms',
    'how long an answer may be waited for; how much it can make the server do is bounded by MAX_COST',
  ],
  SHUTDOWN_TIMEOUT: [10_000, 'ms', 'how long requests under way may take once the server is told to stop'],
  RELOAD_TIMEOUT: [60_000, 'ms', 'how long reading the facts may take, at the start and when they changed'],
  MAX_AGE: [60, 's', 'how long a cache may keep the answer to a GET without asking again'],
  MAX_CACHE: [
    50_000_000,
    'bytes',
    'how much memory the answers take that are kept for whoever asks the same again; 0 keeps none',
  ],
  MAX_PERSISTED: [
    5_000_000,
    'bytes',
    'how much memory the texts of queries take that clients then ask by their hash alone; 0 keeps none',
  ],
  TRUSTED_ONLY: [0, '0 or 1', 'whether only the documents of operations/ are answered'],
  WATCH: [1, '0 or 1', 'whether a changed fixtures folder is read again by itself'],
} as const satisfies Record<string, readonly [value: number, unit: string, meaning: string]>;

/** Every setting that is one of a few words. */
const WORDS = {
  LOG_LEVEL: [
    'info',
    ['debug', 'info', 'warn', 'error', 'silent'],
    'which lines are logged, and all more serious; debug has one a request',
  ],
  LOG_FORMAT: [
    'auto',
    ['auto', 'lines', 'json'],
    'how: auto is lines for people at a terminal and JSON elsewhere, after the lines that say where it serves; or one of them alone',
  ],
} as const satisfies Record<string, readonly [value: string, words: readonly string[], meaning: string]>;

type Numbers = typeof NUMBERS;
type Words = typeof WORDS;
export type Settings = { readonly [name in keyof Numbers]: number } & {
  readonly [name in keyof Words]: Words[name][1][number];
};

/** Name, default with unit, and meaning of every setting, for help and documentation. */
export const settingsTable: readonly { name: string; value: number | string; unit: string; meaning: string }[] = [
  ...Object.entries(NUMBERS).map(([name, [value, unit, meaning]]) => ({ name, value, unit, meaning })),
  ...Object.entries(WORDS).map(([name, [value, words, meaning]]) => ({
    name,
    value,
    unit: '',
    meaning: `${meaning} (${words.join(', ')})`,
  })),
];

export const DEFAULTS = Object.fromEntries(
  settingsTable.map(({ name, value }) => [name, value]),
) as unknown as Settings;

/** A setting that cannot be what it is. */
export class BadSetting extends Error {}

/** The settings of an environment. Throws BadSetting, naming the variable and what it takes. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string) => environment[name]?.trim() || undefined;
  const wrong: string[] = [];
  const numbers = Object.entries(NUMBERS).map(([name, [value, unit]]) => {
    const [least, most] = rangeOf(name, unit);
    const text = given(name) ?? String(value);
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isInteger(number) && number >= least && number <= most) return [name, number];
    wrong.push(`${name} is a whole number from ${least} to ${most} (${unit}), not ${JSON.stringify(given(name))}`);
    return [];
  });
  const words = Object.entries(WORDS).map(
    ([name, [value, words]]: [string, readonly [string, readonly string[], string]]) => {
      const word = given(name) ?? value;
      if (!words.includes(word)) wrong.push(`${name} is one of ${words.join(', ')}, not ${JSON.stringify(word)}`);
      return [name, word];
    },
  );
  if (wrong.length > 0) throw new BadSetting(wrong.join('; '));
  return Object.fromEntries([...numbers, ...words]) as Settings;
}

/** Timers of node end at this many ms. */
const LONGEST_TIMER = 2 ** 31 - 1;
/**
 * What can be 0: no bound on how long a request takes, no time to wait or to keep, no room, no. Of all others 0 would
 * let nothing through.
 */
const CAN_BE_NOTHING: ReadonlySet<string> = new Set([
  'HEADERS_TIMEOUT',
  'REQUEST_TIMEOUT',
  'KEEP_ALIVE_TIMEOUT',
  'SHUTDOWN_TIMEOUT',
  'MAX_AGE',
  'MAX_CACHE',
  'MAX_PERSISTED',
  'TRUSTED_ONLY',
  'WATCH',
]);

function rangeOf(name: string, unit: string): readonly [least: number, most: number] {
  const least = CAN_BE_NOTHING.has(name) ? 0 : 1;
  return [least, unit === '0 or 1' ? 1 : unit === 'ms' ? LONGEST_TIMER : Number.MAX_SAFE_INTEGER];
}
