/** What the dearest queries take for each unit of their cost, beside those of operations/: `node worst.mjs --help`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { circumstances, median, rounded, table } from './figures.mjs';
import { command, numberOf, optionsOf } from './options.mjs';
import { PROJECT } from './project.mjs';
import { resolversOf } from './servers/resolvers.mjs';
import { Asked } from './worst/asked.mjs';
import { queryOf, worstOf } from './worst/queries.mjs';

const HELP = `node worst.mjs: processor time for each unit of cost, of the dearest queries and of operations/

  --rounds N          how often each is measured, after two that do not count: 5
`;

/** Fields of the root, as many as MAX_ROOT_FIELDS allows. */
const MOST_FIELDS = 40;

await command(async () => {
  const values = optionsOf({ rounds: { type: 'string', default: '5' }, help: { type: 'boolean', short: 'h', default: false } });
  if (values.help) return console.log(HELP);
  const rounds = numberOf('rounds', values.rounds, { whole: true });
  const { schema, contextValue } = await resolversOf(PROJECT);
  const built = (/** @type {string} */ file) => import(pathToFileURL(join(PROJECT, 'dist/src/server', file)).href);
  const [{ measure }, { DEFAULTS }] = [await built('limits/measure.js'), await built('settings.js')];
  const { createTestServer } = await import(pathToFileURL(join(PROJECT, 'dist/src/testing.js')).href);
  const server = await createTestServer();
  const asked = new Asked(schema, contextValue(), (of) => measure(of, DEFAULTS), server.fetch);

  /** @param {import('./worst/asked.mjs').Question} question @param {number} cost */
  const priced = async (question, cost) => ({ cost, microseconds: await asked.measured(question, rounds) });

  const folder = join(PROJECT, 'operations');
  const usual = [];
  for (const file of readdirSync(folder)) {
    const question = { query: readFileSync(join(folder, file), 'utf8'), variables: {} };
    usual.push(await priced(question, (await asked.cost(question)) ?? Number.NaN));
  }
  const base = median(usual.map(({ microseconds, cost }) => microseconds / cost));

  const rows = [];
  for (const worst of worstOf(schema)) {
    // As many fields as the server lets through.
    let [count, cost] = [MOST_FIELDS, await asked.cost(queryOf(worst, MOST_FIELDS))];
    while (cost === undefined && count > 1) cost = await asked.cost(queryOf(worst, --count));
    if (cost === undefined) throw new Error(`the server refuses ${worst.name}`);
    const { microseconds } = await priced(queryOf(worst, count), cost);
    rows.push({ name: worst.name, count, cost, microseconds, ratio: microseconds / cost / base });
  }
  await server.close();
  rows.sort((a, b) => b.ratio - a.ratio);
  console.log(
    [
      circumstances(),
      `operations/: ${rounded(base)} µs for a unit of cost (median of ${usual.length}); the dearest costs ${Math.max(...usual.map(({ cost }) => cost))} of ${DEFAULTS.MAX_COST}`,
      table(
        ['query', 'fields of the root', 'cost', 'ms', 'µs for a unit', '÷ operations/'],
        rows.map(({ name, count, cost, microseconds, ratio }) => [
          name,
          String(count),
          cost.toLocaleString('en'),
          rounded(microseconds / 1000),
          rounded(microseconds / cost),
          ratio.toFixed(1),
        ]),
      ),
    ].join('\n\n'),
  );
});
