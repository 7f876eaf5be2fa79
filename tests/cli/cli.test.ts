import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedSchema } from '../../schema/index.js';
import { version } from '../../src/installation.js';
import { type Args, killAll, run, start } from './command.js';

/** Facts of one topic, and the same with a misspelt field. */
const scratch = mkdtempSync(join(tmpdir(), 'unicri-graph-'));
const [small, bad] = [join(scratch, 'small'), join(scratch, 'bad')];
const sources = '- slug: book\n  title: A book\n  url: https://book.example/\n  sections: { lead: 1 }\n';
const topics = '- slug: crime\n  evidence: { source: book, section: lead }\n  name: Crime\n';
beforeAll(() => {
  for (const [folder, text] of [
    [small, topics],
    [bad, topics.replace('name', 'nmae')],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'sources.yaml'), sources);
    writeFileSync(join(folder, 'topics.yaml'), text);
  }
});

afterAll(() => {
  killAll();
  rmSync(scratch, { recursive: true });
});

describe.concurrent('help and version', () => {
  test('help names every command and option', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const word of [
      'serve',
      'validate',
      'print-schema',
      'print-disputes',
      'draw',
      'editor-schemas',
      '--count',
      '--seed',
      '--port',
      '--host',
      '--admin-port',
      '--admin-host',
      '--fixtures',
      '--texts',
      '--json',
      'PORT',
      'HOST',
      'FIXTURES',
      'ADMIN_PORT',
      'ADMIN_HOST',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test('version is the package’s', async () => {
    expect(await run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe.concurrent('a command line that cannot be understood gets one line with the remedy', () => {
  const cases: Record<string, string> = {
    vaildate: 'unknown command "vaildate"; did you mean "validate"?',
    check: 'unknown command "check"; see unicri-graph --help',
    'serve --prot 4000': "Unknown option '--prot'; see unicri-graph --help",
    'serve --port': "Option '--port <value>' argument missing; see unicri-graph --help",
    'serve --port 99999': '--port must be a whole number from 0 to 65535, not "99999"',
    'serve --admin-port admin': '--admin-port must be a whole number from 0 to 65535, not "admin"',
    'serve --admin-host 0.0.0.0': '--admin-host needs a port: add --admin-port or ADMIN_PORT',
    'validate --admin-port 1': 'validate has no option --admin-port; see unicri-graph --help',
    'serve --json': 'serve has no option --json; see unicri-graph --help',
    'print-schema here': 'unexpected argument "here" of print-schema; see unicri-graph --help',
  };
  for (const [line, message] of Object.entries(cases)) {
    test(line, async () => {
      expect(await run(...line.split(' '))).toEqual({ code: 2, stdout: '', stderr: `unicri-graph: ${message}\n` });
    });
  }

  test('PORT=http', async () => {
    const { code, stderr } = await run({ PORT: 'http' });
    expect([code, stderr]).toEqual([2, 'unicri-graph: PORT must be a whole number from 0 to 65535, not "http"\n']);
  });
});

describe.concurrent('validate', () => {
  test('counts the facts that come with the package, and finds them good', async () => {
    const { code, stdout, stderr } = await run('validate');
    expect(stdout).toMatch(
      /^\d+ records, \d+ claims, \d+ links: no problems\nAs of 20\d\d-\d\d-\d\d, [\s\S]+\n {2}disputes {3}\d+\n( {4}.+ \| .+\n)+$/,
    );
    expect([code, stderr]).toEqual([0, '']);
  });

  const ways: Record<string, Args> = {
    '--fixtures': ['--fixtures', bad],
    'an argument': [bad],
    FIXTURES: [{ FIXTURES: bad }],
  };
  for (const [way, args] of Object.entries(ways)) {
    test(`prints each problem with its place, and their number, of the folder named by ${way}`, async () => {
      const { code, stdout } = await run('validate', ...args);
      const lines = stdout.trimEnd().split('\n');
      expect(code).toBe(1);
      expect(lines).toContainEqual(expect.stringMatching(/topics\.yaml:3:3 .*nmae/));
      expect(lines.at(-1)).toBe(`${lines.length - 1} problems`);
    });
  }

  test('prints JSON for programs', async () => {
    const good = await run('validate', small, '--json');
    expect([good.code, JSON.parse(good.stdout)]).toEqual([0, { problems: [] }]);
    const { code, stdout } = await run('validate', bad, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).problems).toContainEqual({
      file: expect.stringMatching(/topics\.yaml$/),
      line: 3,
      column: 3,
      message: expect.stringContaining('nmae'),
      remedy: expect.any(String),
    });
  });

  test('says that there is no such folder', async () => {
    const { code, stdout } = await run('validate', 'nowhere');
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^nowhere.*\n1 problem\n$/)]);
  });
});

test('print-schema prints the schema', async () => {
  expect(await run('print-schema')).toEqual({ code: 0, stdout: printedSchema(), stderr: '' });
});

test('what cannot be printed is no success', async () => {
  const full = promisify(execFile)('sh', ['-c', `${process.execPath} dist/src/cli.js print-schema > /dev/full`]);
  await expect(full).rejects.toMatchObject({ code: 1 });
});

test('print-disputes prints each side with its sources', async () => {
  const { code, stdout } = await run('print-disputes', '--fixtures', 'tests/invented');
  expect(code).toBe(0);
  expect(stdout).toContain('There are 2 disputes.');
  expect(stdout).toContain(
    '## ILR: `director`\n\n- **ILR’s director is Ada Brook (1990 to 2001).**\n  - Institute for Lake Research, “Yearbook',
  );
});

test('draw draws the same for the same seed, as many as are wanted', async () => {
  const drawn = await run('draw', '--count', '5', '--seed', 'a', '--fixtures', 'tests/invented');
  expect(drawn.code).toBe(0);
  expect(drawn.stdout.match(/^\d+\. .+\.\n( {3}.+\n)+/gm)).toHaveLength(5);
  expect(await run('draw', '--count', '5', '--seed', 'a', '--fixtures', 'tests/invented')).toEqual(drawn);
  expect((await run('draw', '--count', '5', '--seed', 'b', '--fixtures', 'tests/invented')).stdout).not.toBe(
    drawn.stdout,
  );
  expect((await run('draw', '--count', 'few')).stderr).toMatch(
    /^unicri-graph: --count must be a whole number from 0 to 1000000, not "few"/,
  );
});

test('editor-schemas writes a schema for each file of facts', async () => {
  expect(await run('editor-schemas', '--fixtures', small)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readdirSync(join(small, 'schemas'))).toContain('topics.json');
});

describe.concurrent('serve', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`says where it listens and what it loaded, and stops on ${signal}`, async () => {
      const server = start({ LOG_LEVEL: 'info' }, '--port', '0', '--fixtures', small);
      const said = await server.until(/ ms\n/);
      const url = /GraphQL {3}(http:\/\/localhost:\d+)\/graphql\n/.exec(said)?.[1];
      expect(said).toMatch(
        new RegExp(`^unicri-graph ${version}
  GraphQL   ${url}/graphql
  GraphiQL  ${url}/graphiql
  Health    ${url}/health
  loaded    \\d+ entities, \\d+ claims, \\d+ links, \\d+ disputes · version \\w+ · \\d+ ms
`),
      );
      for (const path of ['health', 'graphiql']) expect((await fetch(`${url}/${path}`)).status, path).toBe(200);
      server.child.kill(signal);
      expect(await server.ended).toEqual({ code: 0, stdout: expect.stringContaining('stopped'), stderr: '' });
    });
  }

  test('does not start on a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = Object(other.address());
    const stderr = `unicri-graph: port ${port} is in use: stop what uses it, or choose another with --port or PORT\n`;
    expect(await run('--port', String(port), '--fixtures', small)).toEqual({ code: 1, stdout: '', stderr });
    other.close();
  });

  test('answers the operator where ADMIN_PORT says, and says where that is', async () => {
    const server = start({ ADMIN_PORT: '0', HOST: '0.0.0.0' }, '--port', '0', '--fixtures', small);
    const operator = /Operator {2}(http:\/\/localhost:\d+)\/ready\n/.exec(await server.until(/ ms\n/))?.[1];
    expect(await (await fetch(`${operator}/ready`)).json()).toMatchObject({ status: 'ready', version });
    expect(await (await fetch(`${await server.url()}/ready`)).json()).toEqual({ status: 'ready' });
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
  });

  test('does not start on a port of the operator in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = Object(other.address());
    const stderr = `unicri-graph: port ${port} is in use: stop what uses it, or choose another with --admin-port or ADMIN_PORT\n`;
    expect(await run('--port', '0', '--admin-port', String(port), '--fixtures', small)).toEqual({
      code: 1,
      stdout: '',
      stderr,
    });
    other.close();
  });

  test('listens where HOST says', async () => {
    const { code, stderr } = await run({ HOST: '192.0.2.1' }, '--fixtures', small);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^unicri-graph: 192\.0\.2\.1 is not an address of this machine: .*\n$/),
    ]);
  });

  test('serves nothing while the facts have problems', async () => {
    const { code, stdout, stderr } = await run('--port', '0', '--fixtures', bad);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/topics\.yaml:3:3 .*nmae/);
    expect(stderr.endsWith(`unicri-graph: the facts in ${bad} have problems; nothing is served\n`)).toBe(true);
  });

  test('serves the folder that FIXTURES names, unless an option names another', async () => {
    const [refused, served] = [
      start({ FIXTURES: bad, PORT: '0' }),
      start({ FIXTURES: bad, PORT: '0' }, '--fixtures', small),
    ];
    expect((await refused.ended).code).toBe(1);
    await served.until(/ ms\n/);
  });
});
