/** What an answer costs without a server, step by step: `node process.mjs --help`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { circumstances, rounded, table } from './figures.mjs';
import { STEPS } from './in-process/steps.mjs';
import { command, named, numberOf, optionsOf } from './options.mjs';
import { spread } from './peers/figures.mjs';
import { Asked } from './processes/asked.mjs';
import { pinning, startNode } from './processes/pin.mjs';
import { heedLoad } from './processes/quiet.mjs';
import { PROJECT } from './project.mjs';
import { pinnedAt } from './servers/pinned.mjs';
import { workloads } from './workloads/index.mjs';

const WORKER = fileURLToPath(new URL('in-process/worker.mjs', import.meta.url));

const HELP = `node process.mjs: microseconds of processor time for parsing, validating, executing and stringifying

  --rounds N          how often each is measured, after once that does not count: 9
  --milliseconds N    how long each time: 100
  --workloads A,B     only these: ${workloads.map(({ name }) => name).join(', ')}
  --pinned COMMIT     also with the schema and the loaders of that commit
  --json FILE         write all figures
  --force             measure although the machine is at work
`;

/** @typedef {{ workload: string, of: string, fields: number, bytes: number, rounds: Record<string, number[]> }} Row */

await command(async () => {
  const values = optionsOf({
    rounds: { type: 'string', default: '9' },
    milliseconds: { type: 'string', default: '100' },
    workloads: { type: 'string' },
    pinned: { type: 'string' },
    json: { type: 'string' },
    force: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return console.log(HELP);
  const chosen = named('workloads', values.workloads, workloads);
  const rounds = numberOf('rounds', values.rounds, { whole: true });
  const milliseconds = numberOf('milliseconds', values.milliseconds);
  const forced = heedLoad(values.force);
  const roots = [{ name: 'this', root: PROJECT }, ...(values.pinned === undefined ? [] : [pinnedAt(values.pinned)])];
  const before = circumstances();
  const workers = roots.map(({ name, root }) => new Asked(startNode(pinning()?.server, [WORKER, root]), name));
  try {
    const rows = await measure(
      workers,
      chosen.map(({ name }) => name),
      rounds,
      milliseconds,
    );
    const about = [before, circumstances(), ...(forced ? [forced] : [])];
    const figures = rows.map(({ rounds: taken, ...row }) => ({
      ...row,
      microseconds: Object.fromEntries(STEPS.map((step) => [step, spread(taken[step] ?? [])])),
    }));
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ about, rows: figures }, null, 2)}\n`);
    console.log([...about, tableOf(figures)].join('\n\n'));
  } finally {
    for (const worker of workers) worker.end();
  }
});

/**
 * Every step in every round, those of one commit and of another side by side.
 *
 * @param {readonly Asked[]} workers
 * @param {readonly string[]} names
 * @param {number} rounds
 * @param {number} milliseconds
 * @returns {Promise<readonly Row[]>}
 */
async function measure(workers, names, rounds, milliseconds) {
  const rows = [];
  for (const name of names) {
    for (const worker of workers) {
      const described = await worker.ask('prepare', { name });
      rows.push({
        worker,
        row: /** @type {Row} */ ({
          workload: name,
          of: worker.name,
          ...described,
          rounds: Object.fromEntries(STEPS.map((step) => [step, []])),
        }),
      });
    }
  }
  for (let round = -1; round < rounds; round++) {
    for (const { worker, row } of round % 2 === 0 ? rows : rows.toReversed()) {
      for (const step of STEPS) {
        const took = await worker.ask('run', { name: row.workload, step, milliseconds });
        if (round >= 0) row.rounds[step]?.push(took);
      }
    }
  }
  return rows.map(({ row }) => row);
}

/** @param {readonly { workload: string, of: string, fields: number, bytes: number, microseconds: Record<string, import('./peers/figures.mjs').Spread> }[]} rows */
function tableOf(rows) {
  const cell = ({ median, least, most } = { median: Number.NaN, least: 0, most: 0 }) =>
    `${rounded(median)} (${rounded(least)}–${rounded(most)})`;
  return table(
    ['µs', 'of', 'fields', 'bytes', ...STEPS],
    rows.map(({ workload, of, fields, bytes, microseconds }) => [
      workload,
      of,
      fields.toLocaleString('en'),
      bytes.toLocaleString('en'),
      ...STEPS.map((step) => cell(microseconds[step])),
    ]),
  );
}
