import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { operationsFolder } from '../../src/installation.js';
import { killAll, start } from '../cli/command.js';
import { loadOf } from '../load.js';
import { HEAP } from './heap.js';

/* A minute of all that is asked: operations, questions never asked before, bad ones. What stays in memory is the same in the last third as in the second. */

afterAll(killAll);

const LASTS = 60_000;
const MEGABYTE = 1_000_000;

test('memory stays steady under load', async () => {
  // Answers that are kept may take only so much, so that they fill it within the first third.
  const collect = `--import=${new URL('collect.mjs', import.meta.url)}`;
  const server = start({ PORT: '0', MAX_CACHE: String(10 * MEGABYTE), NODE_OPTIONS: `${collect} ${HEAP}` });
  const url = await server.url();
  const operations = readdirSync(operationsFolder).map((file) => readFileSync(join(operationsFolder, file), 'utf8'));
  let asked = 0;
  const questions = [
    () => ({ query: operations[asked % operations.length] }),
    () => ({
      query: `query Q${asked} { institute(slug: "unicri") { n${asked}: name offices { nodes { name place { name } } } } }`,
    }),
    () => ({ query: '{ offices(first: $n) { nodes { name } } }', variables: { n: asked } }),
    () => ({ query: `{ search(query: "crime ${asked}") { nodes { __typename } } }` }),
    () => ({ query: `{ nothing${asked} }` }),
    () => ({ query: `{ institute(slug: "none-${asked % 50}") { name } }` }),
  ];
  const load = loadOf(
    url,
    20,
    () => questions[asked++ % questions.length]?.() ?? {},
    ({ status }) => expect([200, 400]).toContain(status),
  );

  const megabytes = async (metric: string) => (await server.metric(metric)) / MEGABYTE;
  /** What stays when the garbage is collected: the least of a few looks, since load goes on. */
  const kept = async () => {
    const looks: number[] = [];
    while (looks.length < 5) {
      server.child.kill('SIGUSR2');
      looks.push(await megabytes('nodejs_heap_size_used_bytes'));
    }
    return Math.min(...looks);
  };

  const heaps: number[] = [];
  const resident: number[] = [];
  for (let third = 1; third <= 3; third++) {
    for (const end = performance.now() + LASTS / 3; performance.now() < end; await setTimeout(500)) {
      resident.push(await megabytes('process_resident_memory_bytes'));
    }
    heaps.push(await kept());
  }
  await load.stop();
  const most = Math.max(...resident);
  const figures = `heap ${heaps.map(Math.round).join(', ')} MB after each third, resident ${Math.round(most)} MB at most`;
  console.info(`memory: ${load.answers} answers; ${figures}`);
  expect(load.answers).toBeGreaterThan(1_000);
  const [, second = 0, last = Number.NaN] = heaps;
  expect(last).toBeLessThan(second * 1.05 + 3);
  // Of the 512 that docs/deploying.md names.
  expect(most).toBeLessThan(400);

  server.child.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
});
