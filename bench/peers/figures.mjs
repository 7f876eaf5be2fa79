import { median } from '../figures.mjs';
import { grouped } from '../grouped.mjs';
import { THIS } from '../servers/index.mjs';

/**
 * @typedef {{ readonly median: number, readonly least: number, readonly most: number }} Spread
 * @typedef {import('./prepare.mjs').Cell} Cell
 *
 * @typedef {object} Row what is reported of a cell
 * @property {string} workload
 * @property {string} mode
 * @property {string} server
 * @property {number} bytes of an answer
 * @property {Spread} perSecond
 * @property {Spread} p50
 * @property {Spread} p99
 * @property {Spread} cpu
 * @property {Spread} busy
 * @property {Readonly<Record<string, Spread>>} ratios requests a second, divided by those of each other server in the same round
 * @property {Readonly<Record<string, Spread>>} cpuRatios the same for requests per second of processor time, which others on the machine disturb less
 * @property {string} [bestPeer] the peer with the most requests a second
 * @property {string} [bestPinned] the same among those of another commit
 */

/** @param {readonly number[]} values @returns {Spread} */
export const spread = (values) => ({ median: median(values), least: Math.min(...values), most: Math.max(...values) });

/** @param {readonly Cell[]} cells @returns {readonly Row[]} */
export function rowsOf(cells) {
  return [...grouped(cells, ({ workload, mode }) => `${workload} ${mode}`).values()].flatMap((group) => {
    const bestPeer = best(group, ({ kind, pinned }) => kind === 'peer' && !pinned);
    const bestPinned = best(group, ({ pinned = false }) => pinned);
    return group.map((cell) => ({
      workload: cell.workload,
      mode: cell.mode,
      server: cell.server.name,
      bytes: cell.expected.length,
      perSecond: spread(cell.slots.map(({ perSecond }) => perSecond)),
      p50: spread(cell.slots.map(({ p50 }) => p50)),
      p99: spread(cell.slots.map(({ p99 }) => p99)),
      cpu: spread(cell.slots.map(({ cpu }) => cpu)),
      busy: spread(cell.slots.map(({ busy }) => busy)),
      ratios: ratiosOf(cell, group, ({ perSecond }) => perSecond),
      cpuRatios: ratiosOf(cell, group, ({ cpu }) => 1 / cpu),
      ...(bestPeer && { bestPeer }),
      ...(bestPinned && { bestPinned }),
    }));
  });
}

/** @param {readonly Cell[]} group @param {(described: import('../servers/index.mjs').Described) => boolean} fits */
function best(group, fits) {
  const rates = group
    .filter(({ server }) => fits(server.described))
    .map(({ server, slots }) => ({
      name: server.name,
      rate: median(slots.map(({ perSecond }) => perSecond)),
    }));
  return rates.toSorted((a, b) => b.rate - a.rate)[0]?.name;
}

/**
 * Round by round, since what disturbs a round disturbs both.
 *
 * @param {Cell} cell
 * @param {readonly Cell[]} others
 * @param {(slot: import('./run.mjs').Slot) => number} rate
 */
function ratiosOf(cell, others, rate) {
  const to = (/** @type {Cell} */ { slots }) =>
    spread(cell.slots.map((slot, round) => rate(slot) / rate(/** @type {typeof slot} */ (slots[round]))));
  return Object.fromEntries(others.map((other) => [other.server.name, to(other)]));
}

/** @param {readonly Row[]} rows */
export const rowsOfThis = (rows) => rows.filter(({ server }) => server === THIS);
