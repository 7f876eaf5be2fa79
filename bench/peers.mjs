/** This server beside others over the same schema and loaders, and beside what node can do at most: `node peers.mjs --help`. */
import { writeFileSync } from 'node:fs';
import { circumstances } from './figures.mjs';
import { command, named, numberOf, optionsOf } from './options.mjs';
import { comparison } from './peers/index.mjs';
import { ratiosTable, rowTables, serversTable } from './peers/report.mjs';
import { heedLoad } from './processes/quiet.mjs';
import { servers, THIS } from './servers/index.mjs';
import { pinnedAt } from './servers/pinned.mjs';
import { workloads } from './workloads/index.mjs';
import { modes } from './workloads/request.mjs';

const help = () => `node peers.mjs: this server beside others over the same schema and loaders

  --rounds N          how often each is measured, after once that does not count: 5
  --seconds S         how long each time: 1
  --connections N     over how many connections at a time: 16
  --servers A,B       only these beside this server: ${servers()
    .map(({ name }) => name)
    .filter((name) => name !== THIS)
    .join(', ')}
  --workloads A,B     only these: ${workloads.map(({ name }) => name).join(', ')}
  --modes A,B         only these: ${modes.join(', ')}
  --pinned COMMIT     the peers also with the schema and the loaders of that commit, as "name@commit"
  --json FILE         write all figures, those of each round too
  --ratios            print the ratios alone
  --force             measure although the machine is at work
`;

await command(async () => {
  const values = optionsOf({
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
    connections: { type: 'string', default: '16' },
    servers: { type: 'string' },
    workloads: { type: 'string' },
    modes: { type: 'string' },
    pinned: { type: 'string' },
    json: { type: 'string' },
    ratios: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return console.log(help());
  const chosen = {
    workloads: named('workloads', values.workloads, workloads),
    modes: named(
      'modes',
      values.modes,
      modes.map((name) => ({ name })),
    ).map(({ name }) => name),
    rounds: numberOf('rounds', values.rounds, { whole: true }),
    seconds: numberOf('seconds', values.seconds),
    connections: numberOf('connections', values.connections, { whole: true }),
  };
  const forced = heedLoad(values.force);
  const all = servers(values.pinned === undefined ? undefined : pinnedAt(values.pinned));
  const compared = named('servers', values.servers && `${THIS},${values.servers}`, all);
  const before = circumstances();
  const result = await comparison({ ...chosen, servers: compared, progress });
  const { rows, servers: used, notes, pinning } = result;

  const how = `${chosen.rounds} rounds of ${chosen.seconds} s, ${chosen.connections} connections, ${pinning ? `servers on processor ${pinning.server}, the load on ${pinning.load}` : 'nothing pinned to processors'}`;
  const about = [before, circumstances(), how, ...(forced ? [forced] : []), ...notes];
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ about, ...result }, null, 2)}\n`);
  const peers = used.filter(({ kind }) => kind === 'peer').map(({ name }) => name);
  const ratios = [
    `## Requests a second, ÷ those of others\n\n${ratiosTable(rows, peers, 'ratios')}`,
    `## Requests per second of processor time, ÷ those of others\n\n${ratiosTable(rows, peers, 'cpuRatios')}`,
  ];
  const figures = [`## Figures\n\n${rowTables(rows)}`, `## Memory\n\n${serversTable(used)}`];
  const parts = [about.join('\n\n'), ...ratios, ...(values.ratios ? [] : figures)];
  console.log(parts.join('\n\n'));
});

/** Shows whoever waits at a terminal how far it is. @param {number} done @param {number} of */
function progress(done, of) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of}${done === of ? '\n' : ''}`);
}
