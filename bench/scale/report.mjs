import { median, quantile, rounded, table } from '../figures.mjs';

const MB = 1024 ** 2;

/** @param {readonly import('./built.mjs').Figures[]} sizes */
export const sizesTable = (sizes) =>
  table(
    [
      'nodes',
      'statements',
      'build ms',
      'µs/node',
      'ready ms',
      'heap MB',
      'B/node',
      'peak MB',
      'first filter ms',
      'first order ms',
      'first search ms',
      'its heap MB',
    ],
    sizes.map((size) =>
      [
        size.nodes,
        size.statements,
        size.buildMs,
        (size.buildMs * 1000) / size.nodes,
        size.readyMs,
        size.heapBytes / MB,
        size.heapBytes / size.nodes,
        size.peakBytes / MB,
        size.firstFilterMs,
        size.firstOrderMs,
        size.firstSearchMs,
        size.textIndexBytes / MB,
      ].map(rounded),
    ),
  );

/**
 * @typedef {{ items: number, tried: number, batches: number[], rounds: number[] }} Answered one row of one size
 * @typedef {{ name: string, sizes: readonly Answered[] }} Answers
 * @param {readonly number[]} sizes
 * @param {readonly Answers[]} rows
 */
export function rowsTable(sizes, rows) {
  const several = sizes.length > 1;
  const names = sizes.map((size) => size.toLocaleString('en'));
  const head = [
    'row',
    ...names.map((size) => `${size} µs`),
    ...(several ? ['ratio', 'between'] : []),
    'items',
    'tried',
  ];
  return table(
    head,
    rows.map(({ name, sizes: answered }) => [
      name,
      ...answered.map(({ batches }) => rounded(median(batches))),
      ...(several ? ratio(answered) : []),
      answered.map(({ items }) => rounded(items)).join(' / '),
      answered.map(({ tried }) => rounded(tried)).join(' / '),
    ]),
  );
}

/** How much longer the last size takes than the first: the median of the rounds, and its quartiles. @param {readonly Answered[]} answered */
function ratio(answered) {
  const [small, large] = [answered[0], answered.at(-1)];
  const ratios = (small?.rounds ?? []).map((time, round) => (large?.rounds[round] ?? Number.NaN) / time);
  if (ratios.some(Number.isNaN)) return ['–', '–'];
  return [median(ratios).toFixed(2), `${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)}`];
}
