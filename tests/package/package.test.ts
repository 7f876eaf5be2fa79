import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { version } from '../../src/installation.js';

/*
 * The package as it is published, installed in an empty folder.
 */

const run = promisify(execFile);
const scratch = mkdtempSync(join(tmpdir(), 'package-'));
/** Where it is installed. */
const home = join(scratch, 'home');
/** What npm said of the installation. */
let installing: string;

beforeAll(async () => {
  // Packed from a copy, so that what others build here at the same time is not packed half.
  const sources = join(scratch, 'sources');
  mkdirSync(sources);
  const left = new Set(['node_modules', 'dist', '.git']);
  for (const name of readdirSync('.')) if (!left.has(name)) cpSync(name, join(sources, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
  await run('npm', ['pack', '--pack-destination', scratch], { cwd: sources });

  mkdirSync(home);
  const { stderr } = await run(
    'npm',
    ['install', '--no-audit', '--no-fund', join(scratch, `unicri-graph-${version}.tgz`)],
    { cwd: home },
  );
  installing = stderr;
});
afterAll(() => rmSync(scratch, { recursive: true }));

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly hasInstallScript?: true; readonly deprecated?: string }>
  >;
}
const installed = () =>
  Object.entries((JSON.parse(readFileSync(join(home, 'node_modules/.package-lock.json'), 'utf8')) as Lock).packages);

test('brings few packages, none of them deprecated, none that runs a script, and one graphql', () => {
  const packages = installed();
  const { dependencies } = JSON.parse(readFileSync(join(home, 'node_modules/unicri-graph/package.json'), 'utf8'));
  console.info(
    `package: ${packages.length} packages are installed, ${Object.keys(dependencies).length} of them direct`,
  );
  expect(packages.length).toBeLessThanOrEqual(65);
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(15);
  expect(packages.filter(([, { hasInstallScript, deprecated }]) => hasInstallScript || deprecated)).toEqual([]);
  expect(installing).not.toContain('deprecated');
  expect(packages.filter(([path]) => path.endsWith('node_modules/graphql')).length).toBe(1);
});

test('holds what it serves, and nothing of how it is made', () => {
  const files = readdirSync(join(home, 'node_modules/unicri-graph'));
  expect(files.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'fixtures', 'operations', 'package.json', 'schema']);
});

test.each([
  ['its own facts', [], 'query={institute(slug:"unicri"){abbreviation}}', { institute: { abbreviation: 'UNICRI' } }],
  [
    'those of a given folder',
    ['--fixtures', resolve('tests/invented')],
    'query={institute(slug:"ilr"){abbreviation}}',
    { institute: { abbreviation: 'ILR' } },
  ],
] as const)('npx unicri-graph serves %s', async (_, args, query, data) => {
  // In a group of its own, since npx starts the server as a child.
  const server = spawn('npx', ['unicri-graph', '--port', '0', ...args], { cwd: home, detached: true });
  try {
    let said = '';
    for await (const chunk of server.stdout) {
      said += chunk;
      if (/ ms\n/.test(said)) break;
    }
    const [url] = /http:\/\/localhost:\d+/.exec(said) ?? [];
    const response = await fetch(`${url}/graphql?${query}`);
    expect(await response.json()).toEqual({ data });
    expect((await fetch(`${url}/graphiql`)).status).toBe(200);
  } finally {
    const gone = once(server, 'close');
    if (server.pid) process.kill(-server.pid, 'SIGTERM');
    await gone;
  }
});

test('gives frontends a server for their tests, with its types, and the schema', async () => {
  const use = `import { createTestServer, type TestServer } from 'unicri-graph/testing';
const server: TestServer = await createTestServer();
const response: Response = await server.fetch('/graphql?query={graph{version}}');
console.log(response.status, Object.keys(await response.json() as object));
await server.close();
`;
  writeFileSync(join(home, 'use.mts'), use);
  const types = ['--typeRoots', resolve('node_modules/@types'), '--types', 'node'];
  const compile = ['--module', 'nodenext', '--target', 'es2023', '--strict', ...types, 'use.mts'];
  await run(resolve('node_modules/.bin/tsc'), compile, { cwd: home });
  const { stdout } = await run(process.execPath, ['use.mjs'], { cwd: home });
  expect(stdout).toBe("200 [ 'data' ]\n");
  const schema = createRequire(join(home, 'use.mts')).resolve('unicri-graph/schema.graphql');
  expect(readFileSync(schema, 'utf8')).toBe(readFileSync('schema/schema.graphql', 'utf8'));
});
