import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CannotServe } from '../../src/server/index.js';
import { started } from '../started.js';

test('says where it listens, as a person would click it', async () => {
  const server = await started();
  expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
  await server.close();
});

test('does not start on a port in use, and says what to do', async () => {
  const server = await started();
  const port = Number(new URL(server.url).port);
  await expect(started({ port })).rejects.toThrow(
    new CannotServe(`port ${port} is in use: stop what uses it, or choose another with --port or PORT`),
  );
  await server.close();
});

test('does not start at an address of another machine', async () => {
  await expect(started({ host: '192.0.2.1' })).rejects.toThrow(
    /^192\.0\.2\.1 is not an address of this machine: .* --host or HOST/,
  );
});

test('does not start without facts', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'fixtures-'));
  for (const fixtures of [empty, join(empty, 'nowhere')]) {
    await expect(started({ fixtures })).rejects.toThrow(CannotServe);
  }
  rmSync(empty, { recursive: true });
});

test('answers what is under way before it stops, and nothing after', async () => {
  const server = await started();
  const headers = { 'content-type': 'application/json', expect: '100-continue' };
  const asking = request(`${server.url}/graphql`, { method: 'POST', headers });
  asking.flushHeaders();
  await once(asking, 'continue');

  const stopped = server.close();
  asking.end('{"query":"{ __typename }"}');
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  expect(Buffer.concat(await response.toArray()).toString()).toBe('{"data":{"__typename":"Query"}}');
  await stopped;
  await expect(server.ask('{ __typename }')).rejects.toThrow('fetch failed');
});

test('starts where headers are given longer than the request that they begin', async () => {
  const server = await started({ settings: { HEADERS_TIMEOUT: 30_000, REQUEST_TIMEOUT: 20_000 } });
  expect(await server.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  await server.close();
});
