import { cpus, loadavg } from 'node:os';

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Three digits: 0.123, 12.3, 1,230; a dash for what could not be asked. @param {number} value */
export const rounded = (value) => (Number.isNaN(value) ? '–' : Number(value.toPrecision(3)).toLocaleString('en'));

/** A Markdown table. @param {readonly string[]} head @param {readonly (readonly string[])[]} body */
export function table(head, body) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...body.map(line)].join('\n');
}

/** Where and when. */
export const circumstances = () =>
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}, load ${loadavg().map(rounded).join(' ')}`;
