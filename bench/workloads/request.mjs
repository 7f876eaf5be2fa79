import { NONCE } from './index.mjs';

/**
 * How a request differs from the one before.
 *
 * hot: not at all. warm: in a variable. cold: in a variable and in its document, which nobody has seen before. unchanged: not at all,
 * by GET, and the client says that it has the answer: 304.
 *
 * @typedef {'hot' | 'warm' | 'cold' | 'unchanged'} Mode
 */

/** @type {readonly Mode[]} */
export const modes = ['hot', 'warm', 'cold', 'unchanged'];

/** Digits of a nonce, so that all requests of a kind are of one length, and all answers. */
const WIDTH = 10;

/** @param {number} number */
export const nonce = (number) => number.toString().padStart(WIDTH, '0');

/** The nonce of what stays the same. */
const SAME = nonce(0);

/**
 * A request as text in HTTP/1.1, in pieces between which each time another nonce goes.
 *
 * @param {import('./index.mjs').Workload} workload
 * @param {Mode} mode
 * @param {string} [etag] of the answer that the client has
 * @returns {readonly string[]}
 */
export function requestOf(workload, mode, etag = '') {
  if (mode === 'unchanged') return [textOf(`GET ${addressOf(workload)}`, { 'if-none-match': etag })];
  const body = bodyOf(workload, mode);
  const length = body.replaceAll(NONCE, SAME).length;
  return (textOf('POST /graphql', { 'content-type': 'application/json', 'content-length': length }) + body).split(
    NONCE,
  );
}

/**
 * The body of a request, with NONCE where each time another goes.
 *
 * @param {import('./index.mjs').Workload} workload
 * @param {Mode} mode
 */
export function bodyOf({ query, variables }, mode) {
  const body = JSON.stringify({
    query: mode === 'cold' ? query : query.replaceAll(NONCE, SAME),
    variables: { ...variables, nonce: mode === 'hot' ? SAME : NONCE },
  });
  // Its length is told in bytes.
  if (/[^\n -~]/.test(body)) throw new Error('the texts of workloads are ASCII');
  return body;
}

/** Where a workload is asked by GET. @param {import('./index.mjs').Workload} workload */
export function addressOf({ query, variables }) {
  const asked = new URLSearchParams({
    query: query.replaceAll(NONCE, SAME),
    variables: JSON.stringify({ ...variables, nonce: SAME }),
  });
  return `/graphql?${asked}`;
}

/** @param {string} line @param {Readonly<Record<string, string | number>>} headers */
function textOf(line, headers) {
  const lines = Object.entries({ host: 'localhost', accept: 'application/json', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return [`${line} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}
