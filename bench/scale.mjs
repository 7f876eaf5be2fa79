/**
 * How the time of a query and the memory of a graph follow its size: `node scale.mjs --sizes 1000,100000`.
 */
import { parseArgs } from 'node:util';
import { circumstances } from './figures.mjs';
import { rowsTable, sizesTable } from './scale/report.mjs';
import { rows } from './scale/rows.mjs';
import { HttpRun, Run } from './scale/run.mjs';
import { Worker } from './scale/workers.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,100000' },
    seed: { type: 'string', default: '1' },
    /** How many times each row is run for each size, the sizes in turn. */
    rounds: { type: 'string', default: '15' },
    /** Only rows whose name matches. */
    rows: { type: 'string', default: '' },
    /** The most memory of a process, in megabytes. */
    heap: { type: 'string', default: '8000' },
    /** A folder for processor profiles, one of each size. */
    profile: { type: 'string' },
  },
});

const sizes = values.sizes.split(',').map(Number);
const asked = rows.filter(({ name }) => new RegExp(values.rows).test(name));
const workers = sizes.map(
  (nodes) => new Worker(nodes, { heap: Number(values.heap), ...(values.profile && { profile: values.profile }) }),
);

console.log(`${circumstances()}\n`);
const figures = [];
for (const worker of workers)
  figures.push(await worker.ask('build', { nodes: worker.nodes, seed: Number(values.seed) }));
console.log(`${sizesTable(figures)}\n`);

const runs = [
  ...asked.map((row) => new Run(row, workers)),
  ...asked.filter(({ http }) => http).map((row) => new HttpRun(row, workers)),
];
for (const run of runs) await run.prepare();
for (let round = 0; round < Number(values.rounds); round++) for (const run of runs) await run.round(round);
console.log(`${rowsTable(sizes, runs)}\n\n${circumstances()}`);
for (const worker of workers) worker.end();
