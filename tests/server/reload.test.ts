import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLoaders, MemoryStore } from '../../src/loaders/index.js';
import { type Running, serve } from '../../src/server/index.js';
import { load, loadersFor } from '../../src/server/live/loaded.js';
import { LiveGraph } from '../../src/server/live/reload.js';
import { smallFacts, topicNamed } from '../facts.js';
import { lateStore } from '../loaders/late-store.js';

const logged: (readonly [level: string, message: string, facts: object])[] = [];
const note = (level: string) => (facts: object, message: string) => void logged.push([level, message, facts]);
const log = { debug() {}, info: note('info'), warn: note('warn'), error: note('error'), fatal: note('fatal') };

/** Serves a folder, and tells what its topic is called. */
async function serving(fixtures: string, WATCH = 0) {
  logged.length = 0;
  const running = await serve({ port: 0, host: '127.0.0.1', fixtures, settings: { WATCH }, log });
  onTestFinished(() => running.close());
  return { running, name: () => nameOf(running), ready: () => readinessOf(running) };
}

async function nameOf({ url }: Running): Promise<string> {
  const response = await fetch(`${url}/graphql?query={topic(slug:"crime"){name}}`);
  return ((await response.json()) as { data: { topic: { name: string } } }).data.topic.name;
}

async function readinessOf({ url }: Running) {
  const response = await fetch(`${url}/ready`);
  return { http: response.status, ...((await response.json()) as object) };
}

const eventually = { timeout: 15_000, interval: 20 };

test('serves what was changed, and says so', async () => {
  const facts = smallFacts('Crime');
  const { running, name } = await serving(facts.path);
  expect(await name()).toBe('Crime');
  const before = running.graph.version;
  facts.write('topics.yaml', topicNamed('Organized crime'));
  expect(await running.reload()).toMatchObject({ result: 'changed', problems: [] });
  expect(await name()).toBe('Organized crime');
  expect(logged).toEqual([
    [
      'info',
      `${facts.path} changed and is served`,
      { version: running.graph.version, before, entities: 2, ms: expect.any(Number) },
    ],
  ]);
});

test('notices what changed after it was read and before it was watched', async () => {
  const facts = smallFacts('Crime');
  const live = await LiveGraph.open(facts.path, log);
  onTestFinished(() => live.close());
  facts.write('topics.yaml', topicNamed('Fraud and theft'));
  const { version } = live.current().graph;
  live.watch();
  await expect.poll(() => live.current().graph.version, eventually).not.toBe(version);
});

test('keeps the version that it has where nothing changed that an answer could show', async () => {
  const facts = smallFacts('Crime');
  const { running } = await serving(facts.path);
  const { graph } = running;
  facts.write('topics.yaml', `# A comment.\n${topicNamed('Crime')}`);
  expect(await running.reload()).toMatchObject({ result: 'unchanged' });
  expect(running.graph).toBe(graph);
});

test('goes on with what it has where the facts have a problem, and tells it until it is mended', async () => {
  const facts = smallFacts('Crime');
  const { running, name, ready } = await serving(facts.path);
  facts.write('topics.yaml', topicNamed('Crime').replace('name', 'nmae'));
  const problem = expect.stringMatching(/topics\.yaml:3:3 .*nmae/);
  expect(await running.reload()).toMatchObject({ result: 'failed', problems: expect.arrayContaining([problem]) });
  expect(await name()).toBe('Crime');
  expect(logged).toEqual([
    [
      'error',
      expect.stringMatching(/ has 2 problems; version \w+ is still served$/),
      { version: running.graph.version, problems: expect.arrayContaining([problem]) },
    ],
  ]);
  expect(await ready()).toMatchObject({
    http: 200,
    status: 'ready',
    reload: { result: 'failed', problems: expect.arrayContaining([problem]) },
  });

  facts.write('topics.yaml', topicNamed('Crime'));
  await running.reload();
  expect(await ready()).toMatchObject({ http: 200, status: 'ready', reload: { result: 'unchanged', problems: [] } });
});

test('goes on with what it has where the folder is gone', async () => {
  const facts = smallFacts('Crime');
  const { running, name } = await serving(facts.path);
  rmSync(facts.path, { recursive: true });
  expect(await running.reload()).toMatchObject({ result: 'failed' });
  expect(await name()).toBe('Crime');
});

test('reads what was written while it was reading', async () => {
  const facts = smallFacts('Crime');
  const { running, name } = await serving(facts.path);
  const first = running.reload();
  facts.write('topics.yaml', topicNamed('Fraud'));
  const [second, third] = [running.reload(), running.reload()];
  await Promise.all([first, second, third]);
  expect(await name()).toBe('Fraud');
  expect(logged.length).toBeLessThanOrEqual(2);
});

test('a request finishes with the version with which it began', async () => {
  const facts = smallFacts('Crime');
  const [before, after] = [load(facts.path), load(facts.write('topics.yaml', topicNamed('Fraud')).path)];
  let current = before;
  const loaders = current.loaders();
  current = after;
  const label = (of: typeof loaders) => Object(of.entity.read('Topic:crime')).label;
  expect([label(loaders), label(current.loaders())]).toEqual(['Crime', 'Fraud']);
});

test('loaders live as long as a version over a store in memory, and as long as a request over one that answers later', () => {
  const store = new MemoryStore(load(smallFacts('Crime').path).graph);
  const [resident, late] = [loadersFor(store), loadersFor(lateStore(store))];
  expect(resident()).toBe(resident());
  expect(late()).not.toBe(late());
  expect(late()).toBeInstanceOf(createLoaders(store).constructor);
});

test('notices by itself what changes: a file, a new folder of facts, and what is in it', async () => {
  const facts = smallFacts('Crime');
  const { running, name } = await serving(facts.path, 1);
  facts.write('topics.yaml', topicNamed('Fraud'));
  await vi.waitUntil(async () => (await name()) === 'Fraud', eventually);

  mkdirSync(join(facts.path, 'places'));
  await vi.waitUntil(() => logged.length > 1, eventually);
  const here =
    '- { slug: here, name: Here, country: Italy, countryCode: IT, evidence: { source: book, section: lead } }\n';
  facts.write('places/here.yaml', here);
  await vi.waitUntil(() => running.graph.entityCount === 3, eventually);
  facts.write('places/here.yaml', '[]');
  await vi.waitUntil(() => running.graph.entityCount === 2, eventually);
});

test('notices that the whole folder was exchanged, and the links in it', async () => {
  const [first, second, links] = [smallFacts('Crime'), smallFacts('Fraud'), smallFacts('Theft')];
  const { name } = await serving(first.path, 1);
  renameSync(first.path, `${first.path}-old`);
  renameSync(second.path, first.path);
  await vi.waitUntil(async () => (await name()) === 'Fraud', eventually);
  first.write('topics.yaml', topicNamed('Theft'));
  await vi.waitUntil(async () => (await name()) === 'Theft', eventually);
  rmSync(`${first.path}-old`, { recursive: true });

  // As a volume of Kubernetes is updated: the files are links through a link that is exchanged.
  const at = (name: string) => join(links.path, name);
  const say = (version: string, topic: string) => links.write(`${version}/topics.yaml`, topicNamed(topic));
  say('..1', 'Arson');
  symlinkSync('..1', at('..data'));
  unlinkSync(at('topics.yaml'));
  symlinkSync('..data/topics.yaml', at('topics.yaml'));
  const { name: linked } = await serving(links.path, 1);
  expect(await linked()).toBe('Arson');
  say('..2', 'Piracy');
  symlinkSync('..2', at('..new'));
  renameSync(at('..new'), at('..data'));
  await vi.waitUntil(async () => (await linked()) === 'Piracy', eventually);
});

test('watches nothing where it is told not to', async () => {
  const facts = smallFacts('Crime');
  const watched = await serving(facts.path, 1);
  const unwatched = await serving(facts.path, 0);
  facts.write('topics.yaml', topicNamed('Fraud'));
  await vi.waitUntil(async () => (await watched.name()) === 'Fraud', eventually);
  expect(await unwatched.name()).toBe('Crime');
});
