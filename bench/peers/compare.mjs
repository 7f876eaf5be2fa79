import { NONCE } from '../workloads/index.mjs';
import { addressOf, bodyOf, nonce } from '../workloads/request.mjs';

/**
 * @typedef {import('../servers/server.mjs').Server} Server
 * @typedef {import('../workloads/index.mjs').Workload} Workload
 * @typedef {import('../workloads/request.mjs').Mode} Mode
 */

/** Servers that do not say the same; they are not compared. */
export class Differ extends Error {}

/** A document is read, then perhaps compiled, then perhaps its answer kept: it has to say the same every time. */
const TIMES = 3;

const ACCEPT = { accept: 'application/json', 'accept-encoding': 'identity' };

/**
 * The text of a server's answer by POST; throws Differ where it is no answer, or changes when it is asked again.
 *
 * @param {Server} server
 * @param {Workload} workload
 * @param {Mode} mode
 * @returns {Promise<string>}
 */
export async function answerOf(server, workload, mode) {
  const body = bodyOf(workload, mode).replaceAll(NONCE, nonce(1));
  /** @type {Set<string>} */
  const texts = new Set();
  for (let time = 0; time < TIMES; time++) {
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...ACCEPT },
      body,
    });
    const text = await response.text();
    if (response.status !== 200 || !isClean(text)) {
      throw new Differ(
        `${server.name} does not answer ${workload.name}, ${mode}: ${response.status} ${text.slice(0, 300)}`,
      );
    }
    texts.add(text);
  }
  const [text = '', ...others] = texts;
  if (others.length > 0)
    throw new Differ(`${server.name} answers ${workload.name}, ${mode} now in this way and now in that`);
  return text;
}

/** @param {string} text */
function isClean(text) {
  const { data, errors } = JSON.parse(text);
  return data && !errors;
}

/**
 * The tag of a server's answer by GET; throws Differ where it does not say that nothing has changed.
 *
 * @param {Server} server
 * @param {Workload} workload
 * @returns {Promise<string>}
 */
export async function etagOf(server, workload) {
  const response = await server.fetch(addressOf(workload), { headers: ACCEPT });
  await response.text();
  const etag = response.headers.get('etag') ?? '';
  const again = await server.fetch(addressOf(workload), { headers: { ...ACCEPT, 'if-none-match': etag } });
  if (again.status !== 304)
    throw new Differ(`${server.name} does not answer ${workload.name} by GET with 304, but with ${again.status}`);
  return etag;
}

/**
 * Where two answers are not the same, the order of keys aside; undefined where they are.
 *
 * @param {unknown} one
 * @param {unknown} other
 * @param {(one: unknown, other: unknown) => boolean} [same] tells of two values that hold no others
 * @param {string} [at]
 * @returns {string | undefined}
 */
export function differenceOf(one, other, same = Object.is, at = 'the answer') {
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) {
    return same(one, other) ? undefined : `${at} is ${shown(one)} and ${shown(other)}`;
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    if (!(key in one) || !(key in other)) return `${at}.${key} is there and not there`;
    const difference = differenceOf(one[key], other[key], same, `${at}.${key}`);
    if (difference) return difference;
  }
  return undefined;
}

/** How much longer or shorter the text of an answer may be that is of the same form. */
const NEARLY = 0.05;

/**
 * Whether two answers cost the same to make: the same fields, lists of the same length, other values. An older project says of some
 * facts what is no longer said.
 *
 * @param {string} one
 * @param {string} other
 */
export function areAlike(one, other) {
  const longer = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > NEARLY * longer) return false;
  return differenceOf(JSON.parse(one), JSON.parse(other), (a, b) => !isObject(a) && !isObject(b)) === undefined;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null;

/** @param {unknown} value */
const shown = (value) => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
