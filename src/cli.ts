#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Graph } from './graph/index.js';
import { fixturesFolder, version } from './installation.js';
import { nearest } from './ontology/nearest.js';
import { CannotServe } from './server/cannot-serve.js';
import type { Log, Place, Running } from './server/index.js';
import { BadSetting, type Settings, settingsFrom, settingsTable } from './server/settings.js';

/** One line per setting: name, default with unit, meaning. */
function settings(): string {
  return settingsTable
    .map(({ name, value, unit, meaning }) => `  ${name.padEnd(20)} ${`${value} ${unit}`.padEnd(16)} ${meaning}`)
    .join('\n');
}

const HELP = `unicri-graph ${version}: a GraphQL server for facts with their sources

Usage
  unicri-graph [serve] [--port N] [--host H] [--fixtures DIR] [--admin-port N] [--admin-host H]
      Serve the graph; GraphiQL is at http://localhost:4000/graphiql.
  unicri-graph validate [DIR] [--texts DIR] [--json]
      Check the facts: print every problem with its file, line and remedy, or else
      a report on sources, inferences, ended statements and disputes.
  unicri-graph print-schema
      Print the GraphQL schema.
  unicri-graph print-disputes [--fixtures DIR]
      Print all disputes, each side with its sources, as Markdown.
  unicri-graph draw [--count N] [--seed S] [--fixtures DIR]
      Print a random sample of claims and links, with their evidence, to check by hand.
  unicri-graph editor-schemas [--fixtures DIR]
      Write JSON Schemas to DIR/schemas, by which editors complete and check facts.

Options
  --port N        the port to listen on (default 4000; 0 for any free port)   PORT
  --host H        the address to listen on (default 127.0.0.1, this machine
                  only; 0.0.0.0 for all addresses, as in a container)         HOST
  --admin-port N  a second port, for the operator: /health, /ready in full
                  and /metrics (default: none). --port has them only if
                  --host is this machine                                      ADMIN_PORT
  --admin-host H  the address of --admin-port (default 127.0.0.1)             ADMIN_HOST
  --fixtures DIR  the folder of the facts (default: the package's own)        FIXTURES
  --count N       the size of the sample (default 20)
  --seed S        any word; the same seed, or none, gives the same sample
  --texts DIR     also check quoted passages against DIR/<source>.txt
  --json          print the problems as JSON
  -h, --help      print this text
  -v, --version   print the version

PORT, HOST, FIXTURES, ADMIN_PORT and ADMIN_HOST are environment variables. Options override them.

Settings (environment variables)
${settings()}

Exit codes: 0 success; 1 a problem with the facts or the machine; 2 a wrong command line or setting.
`;

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  'admin-port': { type: 'string' },
  'admin-host': { type: 'string' },
  fixtures: { type: 'string' },
  count: { type: 'string' },
  seed: { type: 'string' },
  texts: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Options = ReturnType<typeof parse>['values'];

interface Command {
  readonly options: readonly (keyof Options)[];
  run(options: Options): Promise<void>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['serve', { options: ['port', 'host', 'fixtures', 'admin-port', 'admin-host'], run: serve }],
  ['validate', { options: ['fixtures', 'texts', 'json'], run: validate }],
  ['print-schema', { options: [], run: printSchema }],
  ['print-disputes', { options: ['fixtures'], run: printDisputes }],
  ['draw', { options: ['fixtures', 'count', 'seed'], run: drawStatements }],
  ['editor-schemas', { options: ['fixtures'], run: editorSchemas }],
]);

/** Reachable from this machine only. */
const LOOPBACK = '127.0.0.1';

/** How long to wait until the last lines of the log are written, in ms; a stopped reader must not block the exit. */
const LOG_FLUSH = 1_000;

const SEE_HELP = 'see unicri-graph --help';

/** A wrong command line; the message has the remedy. */
class UsageError extends Error {}

// The reader of the output may stop early, as `head` does; a server continues without it.
let isServing = false;
process.stdout.on(
  'error',
  ({ code }: NodeJS.ErrnoException) => isServing || process.exit(code === 'EPIPE' ? undefined : 1),
);
process.stderr.on('error', () => {});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CannotServe)) throw error;
  if (error instanceof CannotServe) for (const line of error.details) console.error(line);
  console.error(`unicri-graph: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const [name = 'serve', ...rest] = positionals;
  if (values.help) return print(HELP);
  if (values.version) return print(`${version}\n`);

  const command = COMMANDS.get(name);
  if (!command) {
    const near = nearest(name, COMMANDS.keys());
    throw new UsageError(`unknown command "${name}"; ${near ? `did you mean "${near}"?` : SEE_HELP}`);
  }
  const folder = name === 'validate' && values.fixtures === undefined ? rest.shift() : undefined;
  if (folder !== undefined) values.fixtures = folder;
  if (rest.length > 0) throw new UsageError(`unexpected argument "${rest.join(' ')}" of ${name}; ${SEE_HELP}`);
  const unexpected = (Object.keys(values) as (keyof Options)[]).find((option) => !command.options.includes(option));
  if (unexpected) throw new UsageError(`${name} has no option --${unexpected}; ${SEE_HELP}`);
  await command.run(values);
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // The first sentence says what is wrong; more about positional arguments follows.
    const [reason] = (error as Error).message.split(/\.\s|\n/);
    throw new UsageError(`${reason?.replace(/\.$/, '')}; ${SEE_HELP}`);
  }
}

async function serve(options: Options): Promise<void> {
  const began = performance.now();
  const settings = settingsOf();
  const host = options.host || process.env.HOST || LOOPBACK;
  const where = { port: portOf(options), host, admin: adminOf(options), fixtures: fixturesOf(options) };
  const server = await import('./server/index.js');
  const log = server.createLog(settings);
  // A signal to reload that arrives during the start is obeyed after it.
  let reloadRequested = false;
  const requestReload = () => {
    reloadRequested = true;
  };
  process.on('SIGHUP', requestReload);
  const running = await server.serve({ ...where, settings, log });
  isServing = true;
  handleSignals(running, log);
  process.removeListener('SIGHUP', requestReload);
  if (reloadRequested) void running.reload();
  const ms = Math.round(performance.now() - began);
  // Also without a terminal, except if the output must be JSON only.
  if (settings.LOG_FORMAT !== 'json') printAddresses(running, ms);
  if (server.asLines(settings.LOG_FORMAT)) return;
  const { url, adminUrl, graph } = running;
  log.info({ url, adminUrl, version, graph: graph.version, entities: graph.entityCount, ms }, 'serving');
}

/** Stops on SIGINT and SIGTERM, reloads on SIGHUP. */
function handleSignals(running: Running, log: Log): void {
  const stop = async (signal: NodeJS.Signals) => {
    // A second signal ends the process at once.
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    log.info({ signal }, 'stopping: accepted requests are still answered');
    await running.close();
    log.info({}, 'stopped');
    // Exit once the last lines are written.
    await Promise.race([new Promise<void>((read) => process.stdout.write('', () => read())), setTimeout(LOG_FLUSH)]);
    process.exit();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  process.on('SIGHUP', () => void running.reload());
  // A failed request leaves no wrong state, because the graph is immutable. After any other error the state is unknown.
  process.on('unhandledRejection', (err) => log.error({ err }, 'unhandled promise rejection'));
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'uncaught exception: the server exits');
    process.exit(1);
  });
}

function printAddresses({ url, adminUrl, graph }: Running, ms: number): void {
  const counts = `${graph.entityCount} entities, ${graph.claimCount} claims, ${graph.linkCount} links, ${graph.disputes.length} disputes`;
  print(`unicri-graph ${version}
  GraphQL   ${url}/graphql
  GraphiQL  ${url}/graphiql
  Health    ${url}/health${adminUrl === undefined ? '' : `\n  Operator  ${adminUrl}/ready`}
  loaded    ${counts} · version ${graph.version} · ${ms} ms
`);
}

async function validate(options: Options): Promise<void> {
  const { formatProblem, readFixtures } = await import('./fixtures/index.js');
  const { facts, problems } = readFixtures(
    fixturesOf(options),
    options.texts === undefined ? {} : { texts: options.texts },
  );
  if (problems.length > 0) process.exitCode = 1;
  if (options.json) return print(`${JSON.stringify({ problems }, null, 2)}\n`);
  for (const problem of problems) print(`${formatProblem(problem)}\n`);
  if (!facts) return print(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`);
  const { buildGraph, reportLines, reportOn } = await import('./graph/index.js');
  print(`${facts.entities.length} records, ${facts.claims.length} claims, ${facts.links.length} links: no problems\n`);
  print(`${reportLines(reportOn(buildGraph(facts))).join('\n')}\n`);
}

async function printSchema(): Promise<void> {
  const { printedSchema } = await import('../schema/index.js');
  print(printedSchema());
}

async function printDisputes(options: Options): Promise<void> {
  const { disputesPage } = await import('./graph/index.js');
  print(`${disputesPage(await graphOf(options))}\n`);
}

async function drawStatements(options: Options): Promise<void> {
  const { draw, statementLines } = await import('./graph/index.js');
  const graph = await graphOf(options);
  const drawn = draw(graph, numberOf('--count', options.count ?? '20', 1_000_000), options.seed ?? '');
  for (const [index, statement] of drawn.entries()) {
    const { sentence, remarks, citations } = statementLines(graph, statement);
    print(`${index + 1}. ${[sentence, ...remarks].join(' ')}\n${citations.map((line) => `   ${line}\n`).join('')}`);
  }
}

/** The graph of the facts, for commands that only read it. */
async function graphOf(options: Options): Promise<Graph> {
  const { formatProblem, readFixtures } = await import('./fixtures/index.js');
  const { buildGraph } = await import('./graph/index.js');
  const folder = fixturesOf(options);
  const { facts, problems } = readFixtures(folder);
  if (!facts) throw new CannotServe(`the facts in ${folder} have problems`, problems.map(formatProblem));
  return buildGraph(facts);
}

async function editorSchemas(options: Options): Promise<void> {
  const { writeEditorSchemas } = await import('./fixtures/index.js');
  const folder = fixturesOf(options);
  if (!existsSync(folder)) throw new CannotServe(`no folder ${folder}: create it, or name another with --fixtures`);
  writeEditorSchemas(folder);
}

function portOf(options: Options): number {
  const name = options.port === undefined ? 'PORT' : '--port';
  return numberOf(name, options.port ?? (process.env.PORT || '4000'), 65_535);
}

/** The address for the operator, if they set one. */
function adminOf(options: Options): Place | undefined {
  const port = options['admin-port'] ?? (process.env.ADMIN_PORT || undefined);
  const host = options['admin-host'] || process.env.ADMIN_HOST;
  if (port === undefined) {
    if (host) throw new UsageError(`--admin-host needs a port: add --admin-port or ADMIN_PORT`);
    return undefined;
  }
  const name = options['admin-port'] === undefined ? 'ADMIN_PORT' : '--admin-port';
  return { port: numberOf(name, port, 65_535), host: host || LOOPBACK };
}

function numberOf(name: string, text: string, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= max) return number;
  throw new UsageError(`${name} must be a whole number from 0 to ${max}, not ${JSON.stringify(text)}`);
}

function settingsOf(): Settings {
  try {
    return settingsFrom(process.env);
  } catch (error) {
    throw error instanceof BadSetting ? new UsageError(`${error.message}; ${SEE_HELP}`) : error;
  }
}

function fixturesOf(options: Options): string {
  return options.fixtures ?? (process.env.FIXTURES || fixturesFolder);
}

function print(text: string): void {
  process.stdout.write(text);
}
