import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { basename, relative } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { version } from '../../src/installation.js';
import { isLoopback } from '../../src/server/http/operator.js';
import { type Running, type ServeOptions, serve } from '../../src/server/index.js';
import { createLog } from '../../src/server/observe/log.js';
import { connection } from '../connection.js';
import { type FactsFolder, smallFacts } from '../facts.js';
import { codeOf, jsonOf, type Raw, raw } from './raw.js';

/*
 * What is for the operator alone: figures, and what came of the last reload.
 */

const log = createLog({ LOG_LEVEL: 'silent', LOG_FORMAT: 'json' });
const local = { port: 0, host: '127.0.0.1' };
const everywhere = { port: 0, host: '0.0.0.0' };

async function serving(
  options: Partial<ServeOptions> = {},
  facts: FactsFolder = smallFacts('Crime'),
): Promise<Running> {
  const server = await serve({ ...local, fixtures: facts.path, settings: { WATCH: 0 }, log, ...options });
  onTestFinished(() => server.close());
  return server;
}

/** Asks under a name of the server. */
function named(url: string, host: string, path: string): Promise<Raw> {
  const { hostname, port } = new URL(url);
  return raw(`http://${hostname}:${port}${path}`, { headers: { host } });
}

const DETAILS = { status: 'ready', version, graph: expect.objectContaining({ claims: expect.any(Number) }) };
const isMetrics = ({ status, bytes }: Raw) => status === 200 && bytes.toString().startsWith('# HELP');

describe('at an address that only this machine reaches', () => {
  test('figures and details are on the one port, and no page from elsewhere may read them', async () => {
    const { url } = await serving();
    const [metrics, ready] = [await raw(`${url}/metrics`), await raw(`${url}/ready`)];
    expect([isMetrics(metrics), jsonOf(ready)]).toEqual([true, DETAILS]);
    const origin = { origin: 'https://evil.example', 'access-control-request-method': 'GET' };
    for (const path of ['/metrics', '/ready', '/readyz']) {
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'DELETE']) {
        const { headers } = await raw(url + path, { method, headers: origin });
        const names = Object.keys(headers).filter((name) => name.startsWith('access-control'));
        expect(names, `${method} ${path}`).toEqual([]);
      }
    }
    expect((await raw(`${url}/health`, { headers: origin })).headers['access-control-allow-origin']).toBe('*');
  });

  test.each([
    'evil.example',
    'evil.example:80',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    '[fe80::1]',
    '0.0.0.0',
    'notlocalhost',
  ])('a page that has its own name lead there gets a status and nothing else: %s', async (host) => {
    const { url } = await serving();
    const [metrics, ready, health] = await Promise.all(
      ['/metrics', '/ready', '/health'].map((path) => named(url, host, path)),
    );
    expect([metrics?.status, codeOf(metrics as Raw)]).toEqual([404, 'NOT_FOUND']);
    expect([jsonOf(ready as Raw), jsonOf(health as Raw)]).toEqual([{ status: 'ready' }, { status: 'ok' }]);
  });

  test.each([
    'localhost',
    'LOCALHOST:4000',
    '127.0.0.1:4000',
    '127.8.9.1',
    '[::1]:4000',
    'graph.localhost',
    '[::ffff:127.0.0.1]',
  ])('its own names are known: %s', async (host) => {
    const { url } = await serving();
    expect([isMetrics(await named(url, host, '/metrics')), jsonOf(await named(url, host, '/ready'))]).toEqual([
      true,
      DETAILS,
    ]);
  });

  test('a whole address counts for more than the header', async () => {
    const { url } = await serving();
    for (const [target, host] of [
      ['http://evil.example/ready', 'localhost'],
      ['http://localhost/ready', 'evil.example'],
    ] as const) {
      const { say, closed } = await connection(url);
      await say(`GET ${target} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
      expect((await closed).includes('"claims"'), target).toBe(host === 'evil.example');
    }
  });

  test('another port for the operator has them too', async () => {
    const { url, adminUrl } = await serving({ admin: local });
    for (const base of [url, String(adminUrl)]) expect(isMetrics(await raw(`${base}/metrics`))).toBe(true);
    expect(await named(String(adminUrl), 'evil.example', '/metrics')).toMatchObject({ status: 404 });
    expect(await named(String(adminUrl), 'evil.example', '/ready')).toMatchObject({ status: 404 });
  });
});

describe('at an address that others reach', () => {
  test('there is a status and nothing else, whoever asks', async () => {
    const { url, adminUrl } = await serving(everywhere);
    expect(adminUrl).toBeUndefined();
    for (const host of ['localhost', '127.0.0.1', 'graph.example']) {
      for (const path of ['/ready', '/readyz'])
        expect(jsonOf(await named(url, host, path)), path).toEqual({ status: 'ready' });
      for (const path of ['/health', '/healthz', '/livez'])
        expect(jsonOf(await named(url, host, path)), path).toEqual({ status: 'ok' });
      for (const method of ['GET', 'POST', 'OPTIONS']) {
        const answer = await raw(`${url}/metrics`, { method, headers: { host } });
        expect([answer.status, codeOf(answer)], method).toEqual([404, 'NOT_FOUND']);
      }
    }
  });

  test('the rest is on the port of the operator, and nothing but that', async () => {
    const { url, adminUrl = '' } = await serving({ ...everywhere, admin: local });
    expect(jsonOf(await raw(`${url}/ready`))).toEqual({ status: 'ready' });
    expect([isMetrics(await raw(`${adminUrl}/metrics`)), jsonOf(await raw(`${adminUrl}/ready`))]).toEqual([
      true,
      DETAILS,
    ]);
    for (const path of ['/health', '/healthz', '/livez']) {
      expect(jsonOf(await raw(adminUrl + path))).toEqual({ status: 'ok', version, graph: expect.any(Object) });
    }
    for (const path of ['/graphql?query={__typename}', '/graphiql', '/schema.graphql', '/', '/documents']) {
      const answer = await raw(adminUrl + path, { headers: { origin: 'https://evil.example' } });
      expect([answer.status, codeOf(answer)], path).toEqual([404, 'NOT_FOUND']);
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
      expect(jsonOf(answer).errors?.[0]?.message).toMatch(/what is here is at \/health, \/ready and \/metrics\.$/);
    }
    expect((await raw(`${adminUrl}/ready`, { method: 'PUT' })).status).toBe(405);
    expect(await named(adminUrl, 'evil.example', '/metrics')).toMatchObject({ status: 404 });
  });

  test('so is it where that port is open to others by its setting, under any name', async () => {
    const { adminUrl = '' } = await serving({ ...everywhere, admin: everywhere });
    for (const host of ['graph:4001', 'localhost', '10.0.0.1'])
      expect(isMetrics(await named(adminUrl, host, '/metrics'))).toBe(true);
  });

  test('requests to both ports are counted', async () => {
    const { url, adminUrl = '' } = await serving({ ...everywhere, admin: local });
    await (await fetch(`${url}/metrics`)).text();
    await (await fetch(`${adminUrl}/ready`)).text();
    const count = async () =>
      (await (await fetch(`${adminUrl}/metrics`)).text()).match(
        /requests_total\{route="\/(metrics|ready)",status="(404|200)"\} \d/g,
      );
    await expect
      .poll(count)
      .toEqual(
        expect.arrayContaining([
          'requests_total{route="/metrics",status="404"} 1',
          'requests_total{route="/ready",status="200"} 1',
        ]),
      );
  });
});

test('an address that only this machine reaches is one of its loopback, however it is written', () => {
  for (const address of ['127.0.0.1', '127.255.0.9', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1'])
    expect(isLoopback(address), address).toBe(true);
  for (const address of [
    '0.0.0.0',
    '::',
    '128.0.0.1',
    '10.0.0.1',
    '::ffff:10.0.0.1',
    'fe80::1',
    '',
    'localhost',
    '127.0.0.1.nip.io',
  ])
    expect(isLoopback(address), address).toBe(false);
});

describe('problems name files by the folder that was given', () => {
  const problemsOf = async (server: Running) => {
    await server.reload();
    const { reload } = jsonOf(await raw(`${server.url}/ready`)) as unknown as { reload: { problems: string[] } };
    return reload.problems;
  };

  test('as a whole path: by its last name', async () => {
    const facts = smallFacts('Crime');
    const server = await serving({}, facts);
    facts.write('topics.yaml', '- slug: crime\n  evidence: { source: book }\n  nmae: Crime\n');
    const problems = await problemsOf(server);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(new RegExp(`^${basename(facts.path)}/topics\\.yaml:\\d`));
    expect(problems.join()).not.toContain(facts.path);
  });

  test('from here: as it was given', async () => {
    const facts = smallFacts('Crime');
    const given = relative('', facts.path);
    const server = await serving({ fixtures: given }, facts);
    facts.write('topics.yaml', 'nothing');
    for (const problem of await problemsOf(server)) expect(problem.startsWith(`${given}/topics.yaml`)).toBe(true);
  });

  test('that is gone: also', async () => {
    const facts = smallFacts('Crime');
    const server = await serving({}, facts);
    rmSync(facts.path, { recursive: true });
    const problems = await problemsOf(server);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join()).not.toMatch(/(^|[\s'"])\//);
  });
});

describe('the port of the operator', () => {
  test('that is in use keeps the server from starting, and is named; nothing is left listening', async () => {
    const { url, adminUrl = '' } = await serving({ admin: local });
    const message = (port: string) =>
      `port ${port} is in use: stop what uses it, or choose another with --admin-port or ADMIN_PORT`;
    for (const { port } of [new URL(url), new URL(adminUrl)]) {
      await expect(serving({ admin: { ...local, port: Number(port) } })).rejects.toThrow(message(port));
    }
    const free = await serving();
    const { port } = new URL(free.url);
    await free.close();
    await expect(serving({ port: Number(port), admin: { ...local, port: Number(port) } })).rejects.toThrow(
      message(port),
    );
    expect((await serving({ port: Number(port) })).url).toBe(free.url);
  });

  test('of another machine is told by its setting', async () => {
    await expect(serving({ admin: { port: 0, host: '192.0.2.1' } })).rejects.toThrow(
      /^192\.0\.2\.1 is not an address of this machine: choose another with --admin-host or ADMIN_HOST/,
    );
    await expect(serving({ admin: { port: 0, host: 'nowhere.invalid' } })).rejects.toThrow(
      /--admin-host or ADMIN_HOST/,
    );
  });

  test('stops with the other, tells what is under way that it stops, and takes no more', async () => {
    const server = await serving({ ...everywhere, admin: local });
    const ready = await connection(String(server.adminUrl));
    await ready.say('GET /ready HTTP/1.1\r\nhost: localhost\r\n\r\nGET /ready HTTP/1.1\r\n');
    await ready.until(/"ready"/);
    const stopped = server.close();
    await ready.say('host: localhost\r\n\r\n');
    expect((await ready.closed).split('HTTP/1.1 ')[2]).toMatch(
      /^503 [\s\S]*connection: close[\s\S]*"status":"stopping"/i,
    );
    await stopped;
    for (const url of [server.url, String(server.adminUrl)]) {
      const refused = await new Promise<NodeJS.ErrnoException>((resolve) =>
        request(`${url}/health`).on('error', resolve).end(),
      );
      expect(refused.code).toMatch(/^ECONN/);
    }
  });
});
