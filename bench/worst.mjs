/** The queries that take most time for what they cost: `node worst.mjs --help`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { circumstances, median, rounded, table } from './figures.mjs';
import { command, numberOf, optionsOf } from './options.mjs';
import { PROJECT } from './project.mjs';
import { Measured } from './worst/measured.mjs';
import { probesOf } from './worst/probes.mjs';

const HELP = `node worst.mjs: processor time for what a query costs, of the worst queries that are found, ÷ that of the median of operations/

  --least N       only queries that cost as much: 1000
  --worst N       how many are shown: 10
  --rounds N      how often each of the worst is measured: 9
`;

/** A field is asked so often at most: as many aliases as a query may have. */
const TIMES = [50, 8, 1];

await command(async () => {
  const values = optionsOf({
    least: { type: 'string', default: '1000' },
    worst: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '9' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return console.log(HELP);
  const least = numberOf('least', values.least, { whole: true });
  const shown = numberOf('worst', values.worst, { whole: true });
  const rounds = numberOf('rounds', values.rounds, { whole: true });

  const measured = await Measured.of(PROJECT);
  const folder = join(PROJECT, 'operations');
  const operations = readdirSync(folder).map((name) => ({ name, query: readFileSync(join(folder, name), 'utf8') }));
  for (const operation of operations) await measured.time(operation, 3);
  const usual = [];
  for (const operation of operations) usual.push({ ...operation, ...(await measured.time(operation, rounds)) });
  const unit = median(usual.map(({ cost, microseconds }) => microseconds / cost));

  const asked = new Map();
  for (const times of TIMES) {
    for (const probe of probesOf(measured.schema, times)) {
      const cost = measured.allowedCost(probe);
      if (!asked.has(probe.name) && cost !== undefined && cost >= least) asked.set(probe.name, { ...probe, cost });
    }
  }
  const found = [];
  for (const probe of asked.values()) found.push({ ...probe, ...(await measured.time(probe, 1)) });
  found.sort((a, b) => b.microseconds / b.cost - a.microseconds / a.cost);
  const worst = [];
  for (const probe of found.slice(0, 5 * shown)) worst.push({ ...probe, ...(await measured.time(probe, rounds)) });
  worst.sort((a, b) => b.microseconds / b.cost - a.microseconds / a.cost);

  /** @param {{ name: string, cost: number, microseconds: number }} row */
  const line = ({ name, cost, microseconds }) => [
    name,
    cost.toLocaleString('en'),
    rounded(microseconds / 1000),
    rounded(microseconds / cost),
    rounded(microseconds / cost / unit),
    rounded(((microseconds / cost) * measured.settings.MAX_COST) / 1000),
  ];
  const head = ['query', 'cost', 'ms', 'µs a unit', '÷ operations', 'ms at the limit'];
  console.log(circumstances());
  console.log(
    `\noperations/: ${rounded(unit)} µs a unit (median of ${usual.length}); ${asked.size} queries tried; the limit is ${measured.settings.MAX_COST}\n`,
  );
  console.log(table(head, worst.slice(0, shown).map(line)));
  const longest = [...found].sort((a, b) => b.microseconds - a.microseconds).slice(0, 3);
  console.log(`\nThose that took longest:\n\n${table(head, longest.map(line))}`);
  const dearest = [...usual].sort((a, b) => b.cost - a.cost).slice(0, 3);
  console.log(`\nThe dearest of operations/:\n\n${table(head, dearest.map(line))}`);
});
