import { rounded, table } from '../figures.mjs';
import { grouped } from '../grouped.mjs';
import { rowsOfThis } from './figures.mjs';

/**
 * @typedef {import('./figures.mjs').Row} Row
 * @typedef {import('./figures.mjs').Spread} Spread
 */

/** Of a load that is at work for more of the time than this it may be the load that is measured, not the server. */
const AT_ITS_LIMIT = 0.9;

/**
 * This server ÷ the others, and how far apart the rounds were.
 *
 * @param {readonly Row[]} rows
 * @param {readonly string[]} peers
 * @param {'ratios' | 'cpuRatios'} which
 */
export function ratiosTable(rows, peers, which) {
  const own = rowsOfThis(rows);
  const pinned = own.some(({ bestPinned }) => bestPinned);
  const head = [
    'this server',
    '÷ raw',
    '÷ rawstr',
    '÷ best peer',
    'which',
    ...(pinned ? ['÷ best pinned', 'which'] : []),
    ...peers.map((name) => `÷ ${name}`),
  ];
  return table(
    head,
    own.map(({ workload, mode, [which]: ratios, bestPeer = '', bestPinned = '' }) => [
      `${workload}, ${mode}`,
      withRange(ratios.raw),
      withRange(ratios.rawstr),
      withRange(ratios[bestPeer]),
      bestPeer || '–',
      ...(pinned ? [withRange(ratios[bestPinned]), bestPinned || '–'] : []),
      ...peers.map((name) => times(ratios[name]?.median)),
    ]),
  );
}

/** Everything about every server, a table a workload. @param {readonly Row[]} rows */
export function rowTables(rows) {
  return [...grouped(rows, ({ workload }) => workload)]
    .map(([workload, those]) => `### ${workload}\n\n${rowTable(those)}`)
    .join('\n\n');
}

/** @param {readonly Row[]} rows */
function rowTable(rows) {
  const head = [
    '',
    'bytes',
    'requests/s',
    'between',
    '÷ raw',
    '÷ rawstr',
    '÷ best peer',
    'p50 ms',
    'p99 ms',
    'CPU µs',
    'load at work',
  ];
  return table(
    head,
    rows.map(({ mode, server, bytes, perSecond, ratios, bestPeer = '', p50, p99, cpu, busy }) => [
      `${mode}: ${server}`,
      bytes.toLocaleString('en'),
      rounded(perSecond.median),
      `${rounded(perSecond.least)}–${rounded(perSecond.most)}`,
      times(ratios.raw?.median),
      times(ratios.rawstr?.median),
      times(ratios[bestPeer]?.median),
      rounded(p50.median),
      rounded(p99.median),
      rounded(cpu.median),
      `${Math.round(busy.median * 100)} %${busy.median > AT_ITS_LIMIT ? ' (!)' : ''}`,
    ]),
  );
}

/** @param {readonly { name: string, says: string, peakBytes: number }[]} servers */
export const serversTable = (servers) =>
  table(
    ['server', 'peak MB', 'what'],
    servers.map(({ name, says, peakBytes }) => [name, rounded(peakBytes / 1024 ** 2), says]),
  );

/** @param {number | undefined} ratio */
const times = (ratio) => (ratio === undefined ? '–' : ratio.toFixed(2));

/** @param {Spread | undefined} spread */
const withRange = (spread) => (spread ? `${times(spread.median)} (${times(spread.least)}–${times(spread.most)})` : '–');
