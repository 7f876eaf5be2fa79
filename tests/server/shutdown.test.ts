import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { expect, test } from 'vitest';
import { serve } from '../../src/server/index.js';
import { connection, posted } from '../connection.js';
import { smallFacts } from '../facts.js';

const serving = (settings = {}) =>
  serve({ port: 0, host: '127.0.0.1', fixtures: smallFacts('Crime').path, settings: { WATCH: 0, ...settings } });

test('answers a question that reached it before it stopped, on a connection that was idle', async () => {
  const server = await serving();
  const asking = await connection(server.url);
  await asking.say(posted('{ __typename }'));
  await asking.until(/"Query"/);
  asking.socket.write(posted('{ again: __typename }'));
  const stopped = server.close();
  // The server is in this process, and stands still with it: longer than it waits for another question.
  for (const until = performance.now() + 200; performance.now() < until; );
  expect(await asking.closed).toMatch(/connection: close[\s\S]*\{"data":\{"again":"Query"\}\}$/i);
  await stopped;
});

test('closes at once what nobody uses: a connection without a request, and one between two', async () => {
  const server = await serving({ SHUTDOWN_TIMEOUT: 60_000, HEADERS_TIMEOUT: 60_000, REQUEST_TIMEOUT: 60_000 });
  const [fresh, used] = [await connection(server.url), await connection(server.url)];
  await used.say(posted('{ __typename }'));
  await used.until(/"Query"/);
  await server.close();
  expect([await fresh.closed, (await used.closed).match(/HTTP/g)]).toEqual(['', ['HTTP']]);
});

test('takes no new connection', async () => {
  const server = await serving();
  const stopped = server.close();
  const [error] = await once(request(server.url, { agent: new Agent() }).end(), 'error');
  expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  await stopped;
});

test('waits for the last answers no longer than it is told', async () => {
  const server = await serving({ SHUTDOWN_TIMEOUT: 200 });
  const half = await connection(server.url);
  await half.say(
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
  );
  await server.close();
  expect(await half.closed).toBe('');
});

test('stops once, however often it is told', async () => {
  const server = await serving();
  await Promise.all([server.close(), server.close()]);
});
