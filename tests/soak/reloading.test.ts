import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { killAll, start } from '../cli/command.js';
import { type FactsFolder, smallFacts } from '../facts.js';
import { loadOf } from '../load.js';

/* Facts that change every second for a minute while they are asked for: every answer is of exactly one version. */

afterAll(killAll);

const LASTS = 60_000;
const TOPICS = 20;

/** Writes topics that all say of which generation they are, into two files one after the other. */
function writeGeneration(facts: FactsFolder, generation: number): void {
  const topic = (n: number) =>
    `- { slug: topic-${n}, name: Topic ${n} of generation ${generation}, evidence: { source: book, section: lead } }\n`;
  const topics = Array.from({ length: TOPICS }, (_, n) => topic(n));
  facts.write('topics/first.yaml', topics.slice(0, TOPICS / 2).join(''));
  facts.write('topics/second.yaml', topics.slice(TOPICS / 2).join(''));
}

test('each answer is of one version, and all that say they are of one version say the same', async () => {
  const facts = smallFacts('Crime');
  writeGeneration(facts, 0);
  const server = start({ PORT: '0', LOG_FORMAT: 'json', LOG_LEVEL: 'info' }, '--fixtures', facts.path);
  await server.until(/"serving"/);
  const url = String(server.logged()[0]?.url);

  /** The generation of each version. */
  const generations = new Map<string, string>();
  let asked = 0;
  const load = loadOf(
    url,
    20,
    // Every other question was never asked before, so that answers are computed as well as kept.
    () => ({ query: `${asked++ % 2 === 0 ? '' : `# ${asked}\n`}{ graph { version } topics { nodes { name } } }` }),
    ({ status, headers, body }) => {
      expect(status).toBe(200);
      const { graph, topics } = JSON.parse(body).data;
      const names: string[] = topics.nodes
        .map(({ name }: { name: string }) => /generation \d+$/.exec(name)?.[0])
        .filter(Boolean);
      expect([names.length, new Set(names).size]).toEqual([TOPICS, 1]);
      expect(headers['x-graph-version']).toBe(graph.version);
      const [generation = ''] = names;
      expect(generations.get(graph.version) ?? generation).toBe(generation);
      generations.set(graph.version, generation);
    },
  );

  const end = performance.now() + LASTS;
  let generation = 0;
  while (performance.now() < end) {
    await setTimeout(1_000);
    writeGeneration(facts, ++generation);
  }
  await expect.poll(() => [...generations.values()], { timeout: 30_000 }).toContain(`generation ${generation}`);
  await load.stop();
  const reloads = server.logged().filter(({ msg }) => String(msg).endsWith('is served')).length;
  console.info(
    `reloading: ${load.answers} answers of ${generations.size} versions, ${generation} changes, ${reloads} reloads`,
  );
  // On a slow machine the facts may change faster than they can be read; nothing else goes wrong.
  const failed = server.logged().flatMap(({ problems = [] }) => problems as string[]);
  expect(failed.filter((problem) => !problem.includes('come to rest'))).toEqual([]);
  expect(generations.size).toBeGreaterThan(10);

  server.child.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
});
