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

/** A line a setting: name, default with unit, meaning. */
function settings(): string {
  return settingsTable
    .map(({ name, value, unit, meaning }) => `  ${name.padEnd(20)} ${`${value} ${unit}`.padEnd(16)} ${meaning}`)
    .join('\n');
}

const HELP = `unicri-graph ${version}: a GraphQL server over facts that carry their sources

Usage
  unicri-graph [serve] [--port N] [--host H] [--fixtures DIR] [--admin-port N] [--admin-host H]
      Serve the graph; GraphiQL is at http://localhost:4000/graphiql.
  unicri-graph validate [DIR] [--texts DIR] [--json]
      Check the facts without serving them: every problem with its file, line and remedy,
      or a report of what is sourced, inferred, past and disputed.
  unicri-graph print-schema
      Print the GraphQL schema.
  unicri-graph print-disputes [--fixtures DIR]
      Print where sources disagree, each side with its sources, as a page in Markdown.
  unicri-graph draw [--count N] [--seed S] [--fixtures DIR]
      Draw claims and links at random, with what they rest on, to be checked by hand.
  unicri-graph editor-schemas [--fixtures DIR]
      Write DIR/schemas, by which an editor completes and checks the facts while they are written.

Options
  --port N        where to listen: 4000 unless given, 0 for any free port     PORT
  --host H        who may ask: 127.0.0.1, this machine alone, unless given;
                  0.0.0.0 for everyone, as a container needs                  HOST
  --admin-port N  where the operator alone is answered: /health, /ready in
                  full and /metrics; nowhere unless given. A host that is not
                  this machine alone does not give them at --port             ADMIN_PORT
  --admin-host H  who may ask there: 127.0.0.1 unless given                   ADMIN_HOST
  --fixtures DIR  the folder of the facts: the package's own unless given     FIXTURES
  --count N       how many to draw: 20 unless given
  --seed S        any word; the same one draws the same, and so does none
  --texts DIR     check the quoted passages too, against DIR/<source>.txt
  --json          print the problems as JSON
  -h, --help      this text
  -v, --version   the version

PORT, HOST, FIXTURES, ADMIN_PORT and ADMIN_HOST are environment variables; an option wins over its variable.

Settings, all of them environment variables
${settings()}

Exit codes: 0 done; 1 the facts or the machine have a problem; 2 the command line has one.
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

/** This machine alone. */
const LOOPBACK = '127.0.0.1';

/** How long the last lines of the log may take to be read, in ms. */
const LAST_LINES = 1_000;

const SEE_HELP = 'unicri-graph --help lists what there is';

/** A command line that cannot be understood; the message says how to mend it. */
class Misused extends Error {}

// Whoever reads may stop early, as `head` does; a server goes on without.
let isServing = false;
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => isServing || process.exit(code === 'EPIPE' ? undefined : 1));
process.stderr.on('error', () => {});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misused || error instanceof CannotServe)) throw error;
  if (error instanceof CannotServe) for (const line of error.details) console.error(line);
  console.error(`unicri-graph: ${error.message}`);
  process.exitCode = error instanceof Misused ? 2 : 1;
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const [name = 'serve', ...rest] = positionals;
  if (values.help) return print(HELP);
  if (values.version) return print(`${version}\n`);

  const command = COMMANDS.get(name);
  if (!command) {
    const near = nearest(name, COMMANDS.keys());
    throw new Misused(`there is no command ${name}${near ? `, did you mean ${near}?` : ''}; ${SEE_HELP}`);
  }
  const folder = name === 'validate' && values.fixtures === undefined ? rest.shift() : undefined;
  if (folder !== undefined) values.fixtures = folder;
  if (rest.length > 0) throw new Misused(`${name} does not take ${rest.join(' ')}; ${SEE_HELP}`);
  const stray = (Object.keys(values) as (keyof Options)[]).find((option) => !command.options.includes(option));
  if (stray) throw new Misused(`${name} does not take --${stray}; ${SEE_HELP}`);
  await command.run(values);
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's message goes on about positional arguments; its first sentence says what is wrong.
    const [said] = (error as Error).message.split(/\.\s|\n/);
    throw new Misused(`${said?.replace(/\.$/, '')}; ${SEE_HELP}`);
  }
}

async function serve(options: Options): Promise<void> {
  const began = performance.now();
  const settings = settingsOf();
  const host = options.host || process.env.HOST || LOOPBACK;
  const where = { port: portOf(options), host, admin: adminOf(options), fixtures: fixturesOf(options) };
  const server = await import('./server/index.js');
  const log = server.createLog(settings);
  // Told to read again while it starts, it does so once it has started.
  let told = false;
  const note = () => {
    told = true;
  };
  process.on('SIGHUP', note);
  const running = await server.serve({ ...where, settings, log });
  isServing = true;
  heed(running, log);
  process.removeListener('SIGHUP', note);
  if (told) void running.reload();
  const ms = Math.round(performance.now() - began);
  // Whoever starts it wants to know where to look, at a terminal or not; only a log that must be JSON alone goes without.
  if (settings.LOG_FORMAT !== 'json') greet(running, ms);
  if (server.asLines(settings.LOG_FORMAT)) return;
  const { url, adminUrl, graph } = running;
  log.info({ url, adminUrl, version, graph: graph.version, entities: graph.entityCount, ms }, 'serving');
}

/** Does what signals say. */
function heed(running: Running, log: Log): void {
  const stop = async (signal: NodeJS.Signals) => {
    // Once: whichever comes second ends it as signals do.
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    log.info({ signal }, 'stopping: what was asked is still answered');
    await running.close();
    log.info({}, 'stopped');
    // The last lines go to who reads them, and nobody waits for who does not.
    await Promise.race([new Promise<void>((read) => process.stdout.write('', () => read())), setTimeout(LAST_LINES)]);
    process.exit();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  process.on('SIGHUP', () => void running.reload());
  // The graph never changes, so one request that went wrong leaves nothing wrong behind. After anything else nobody knows.
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed that nobody waited for'));
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'the server ends');
    process.exit(1);
  });
}

function greet({ url, adminUrl, graph }: Running, ms: number): void {
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
  const { facts, problems } = readFixtures(fixturesOf(options), options.texts === undefined ? {} : { texts: options.texts });
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

/** The graph of checked facts, for commands that only look at it. */
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
  if (!existsSync(folder)) throw new CannotServe(`there is no folder ${folder}: make it first, or name another with --fixtures`);
  writeEditorSchemas(folder);
}

function portOf(options: Options): number {
  const name = options.port === undefined ? 'PORT' : '--port';
  return numberOf(name, options.port ?? (process.env.PORT || '4000'), 65_535);
}

/** Where the operator is answered, where they say so. */
function adminOf(options: Options): Place | undefined {
  const port = options['admin-port'] ?? (process.env.ADMIN_PORT || undefined);
  const host = options['admin-host'] || process.env.ADMIN_HOST;
  if (port === undefined) {
    if (host) throw new Misused(`an admin host is of use with a port: add --admin-port or ADMIN_PORT; ${SEE_HELP}`);
    return undefined;
  }
  const name = options['admin-port'] === undefined ? 'ADMIN_PORT' : '--admin-port';
  return { port: numberOf(name, port, 65_535), host: host || LOOPBACK };
}

function numberOf(name: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new Misused(`${name} is a number from 0 to ${most}, not ${JSON.stringify(text)}`);
}

function settingsOf(): Settings {
  try {
    return settingsFrom(process.env);
  } catch (error) {
    throw error instanceof BadSetting ? new Misused(`${error.message}; ${SEE_HELP}`) : error;
  }
}

function fixturesOf(options: Options): string {
  return options.fixtures ?? (process.env.FIXTURES || fixturesFolder);
}

function print(text: string): void {
  process.stdout.write(text);
}
