import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { killAll, start } from '../cli/command.js';
import { smallFacts } from '../facts.js';
import { loadOf } from '../load.js';

afterAll(killAll);

test('a server whose log nobody reads any more goes on answering, and stops when it is told to', async () => {
  const server = start({ PORT: '0', LOG_LEVEL: 'debug' }, '--fixtures', smallFacts('Crime').path);
  const url = await server.url();
  server.child.stdout.pause();
  // Each line is 200 bytes or so; a pipe holds 65,536 or a little more, and a megabyte waits.
  const load = loadOf(
    url,
    10,
    () => ({ query: '{ topic(slug: "crime") { name } }' }),
    ({ status }) => expect(status).toBe(200),
  );
  await expect.poll(() => load.answers, { timeout: 120_000 }).toBeGreaterThan(8_000);
  await load.stop();
  server.child.kill('SIGTERM');
  expect(await once(server.child, 'exit')).toEqual([0, null]);
});
