import { afterAll, beforeAll, expect, test } from 'vitest';
import { version } from '../../src/installation.js';
import { serve } from '../../src/server/index.js';
import { connection } from '../connection.js';
import { smallFacts } from '../facts.js';
import { type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

test.each(['/health', '/healthz', '/livez'])('%s says that it is alive', async (path) => {
  const response = await fetch(server.url + path);
  expect([response.status, response.headers.get('cache-control'), await response.json()]).toEqual([
    200,
    'no-store',
    { status: 'ok', version, graph: { version: expect.stringMatching(/^\w{16}$/), entities: expect.any(Number) } },
  ]);
});

test.each(['/ready', '/readyz'])('%s says what it is ready to answer from', async (path) => {
  const response = await fetch(server.url + path);
  const graph = {
    version: expect.stringMatching(/^\w{16}$/),
    loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  };
  const counts = {
    entities: expect.any(Number),
    claims: expect.any(Number),
    links: expect.any(Number),
    disputes: expect.any(Number),
  };
  expect([response.status, await response.json()]).toEqual([
    200,
    { status: 'ready', version, graph: { ...graph, ...counts } },
  ]);
});

test('is alive and not ready once it stops, and says so to those who were about to ask', async () => {
  const running = await serve({ port: 0, host: '127.0.0.1', fixtures: smallFacts('Crime').path });
  const [alive, ready] = [await connection(running.url), await connection(running.url)];
  await alive.say('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\nGET /health HTTP/1.1\r\n');
  await ready.say('GET /ready HTTP/1.1\r\nhost: localhost\r\n\r\nGET /ready HTTP/1.1\r\n');
  // Answered once, and waiting for the rest of the next.
  await Promise.all([alive.until(/"ok"/), ready.until(/"ready"/)]);

  const stopped = running.close();
  await Promise.all([alive.say('host: localhost\r\n\r\n'), ready.say('host: localhost\r\n\r\n')]);
  const second = async (of: typeof alive) => (await of.closed).split('HTTP/1.1 ')[2];
  expect(await second(alive)).toMatch(/^200 OK\r\n[\s\S]*connection: close\r\n[\s\S]*"status":"ok"/i);
  expect(await second(ready)).toMatch(
    /^503 Service Unavailable\r\n[\s\S]*connection: close\r\n[\s\S]*"status":"stopping"/i,
  );
  await stopped;
});
