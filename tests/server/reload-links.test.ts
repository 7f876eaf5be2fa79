import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serve } from '../../src/server/index.js';
import { FactsFolder, smallFacts, topicNamed } from '../facts.js';

/* Facts that lie elsewhere, or go for a while: what changes is noticed wherever it is. */

const log = { debug() {}, info() {}, warn() {}, error() {}, fatal() {} };
const eventually = { timeout: 15_000, interval: 20 };

interface Asked {
  readonly data?: { readonly topic: { readonly name: string } };
  readonly reload?: { readonly result: string; readonly problems: readonly string[] };
}

/** Serves a folder and watches it. */
async function watching(fixtures: string) {
  const running = await serve({ port: 0, host: '127.0.0.1', fixtures, settings: { WATCH: 1 }, log });
  onTestFinished(() => running.close());
  const ask = async (path: string) => (await fetch(running.url + path)).json() as Promise<Asked>;
  const name = async () => (await ask('/graphql?query={topic(slug:"crime"){name}}')).data?.topic?.name;
  return {
    named: (wanted: string) => vi.waitUntil(async () => (await name()) === wanted, eventually),
    ready: () => ask('/ready'),
  };
}

/** Facts without topics, which a test lets lie elsewhere. */
function withoutTopics(): { readonly facts: FactsFolder; readonly elsewhere: FactsFolder } {
  const facts = smallFacts('Crime');
  unlinkSync(join(facts.path, 'topics.yaml'));
  return { facts, elsewhere: new FactsFolder().write('topics/a.yaml', topicNamed('Crime')) };
}

test('in a folder of a type that is a link', async () => {
  const { facts, elsewhere } = withoutTopics();
  symlinkSync(join(elsewhere.path, 'topics'), join(facts.path, 'topics'));
  const { named } = await watching(facts.path);
  elsewhere.write('topics/a.yaml', topicNamed('Fraud'));
  await named('Fraud');
  elsewhere.write('topics/b.yaml', topicNamed('Theft').replace('crime', 'theft'));
  elsewhere.write('topics/a.yaml', topicNamed('Arson'));
  await named('Arson');
});

test('in a file that is a link', async () => {
  const { facts, elsewhere } = withoutTopics();
  symlinkSync(join(elsewhere.path, 'topics/a.yaml'), join(facts.path, 'topics.yaml'));
  const { named } = await watching(facts.path);
  elsewhere.write('topics/a.yaml', topicNamed('Fraud'));
  await named('Fraud');
});

test('where a link on the way leads elsewhere', async () => {
  const { facts, elsewhere } = withoutTopics();
  elsewhere.write('next/a.yaml', topicNamed('Fraud'));
  const current = join(elsewhere.path, 'current');
  symlinkSync('topics', current);
  symlinkSync(current, join(elsewhere.path, 'stable'));
  symlinkSync(join(elsewhere.path, 'stable'), join(facts.path, 'topics'));
  const { named } = await watching(facts.path);
  symlinkSync('next', `${current}-new`);
  renameSync(`${current}-new`, current);
  await named('Fraud');
  elsewhere.write('next/a.yaml', topicNamed('Theft'));
  await named('Theft');
});

test('where the whole folder is a link that leads elsewhere, through another', async () => {
  const [first, second, links] = [smallFacts('Crime'), smallFacts('Fraud'), new FactsFolder()];
  const at = (name: string) => join(links.path, name);
  symlinkSync(first.path, at('current'));
  symlinkSync('current', at('facts'));
  const { named } = await watching(at('facts'));
  symlinkSync(second.path, at('new'));
  renameSync(at('new'), at('current'));
  await named('Fraud');
});

test('after the folder above was deleted and put back, and the one above that', async () => {
  const top = new FactsFolder();
  const source = () => top.write('a/b/facts/sources.yaml', '- { slug: book, title: A book, sections: { lead: 1 } }\n');
  source().write('a/b/facts/topics.yaml', topicNamed('Crime'));
  const { named, ready } = await watching(join(top.path, 'a/b/facts'));
  for (const [gone, name] of [
    ['a/b', 'Fraud'],
    ['a', 'Theft'],
  ] as const) {
    rmSync(join(top.path, gone), { recursive: true });
    await vi.waitUntil(async () => (await ready()).reload?.result === 'failed', eventually);
    source().write('a/b/facts/topics.yaml', topicNamed(name));
    await named(name);
  }
});

test('after a file was deleted and only then written anew', async () => {
  const facts = smallFacts('Crime');
  const { named } = await watching(facts.path);
  unlinkSync(join(facts.path, 'topics.yaml'));
  facts.write('topics.yaml', topicNamed('Fraud'));
  await named('Fraud');
});

test('of links that lead nowhere, in circles or back, and of pipes, it tells, and goes on when they are gone', async () => {
  const facts = smallFacts('Crime');
  const { named, ready } = await watching(facts.path);
  const at = (name: string) => join(facts.path, name);
  const strange: readonly (readonly [name: string, make: (path: string) => void, problem: RegExp])[] = [
    ['places.yaml', (path) => symlinkSync('nowhere', path), /places\.yaml: this link leads nowhere/],
    ['events', (path) => symlinkSync('events', path), /events: this link leads back to itself/],
    ['offices', (path) => symlinkSync('.', path), /offices: the same folder as/],
    ['a', (path) => symlinkSync('.', path), /a: no type is called "a"/],
    ['organs.yaml', (path) => execFileSync('mkfifo', [path]), /organs\.yaml: a named pipe, not a file/],
    ['people.yaml', (path) => symlinkSync('/dev/zero', path), /people\.yaml: a device, not a file/],
  ];
  for (const [name, make] of strange) make(at(name));
  writeFileSync(at('PLACES.YAML'), '[]');
  await vi.waitUntil(async () => (await ready()).reload?.problems.length === strange.length + 1, eventually);
  const problems = (await ready()).reload?.problems;
  for (const [, , problem] of strange) expect(problems).toContainEqual(expect.stringMatching(problem));
  expect(problems).toContainEqual(expect.stringContaining('PLACES.YAML: only .yaml files are read'));
  for (const [name] of strange) unlinkSync(at(name));
  unlinkSync(at('PLACES.YAML'));
  facts.write('topics.yaml', topicNamed('Fraud'));
  await named('Fraud');
});

test('two types in one folder are told', async () => {
  const facts = smallFacts('Crime');
  const { ready } = await watching(facts.path);
  mkdirSync(join(facts.path, 'places'));
  symlinkSync('places', join(facts.path, 'people'));
  await vi.waitUntil(async () => (await ready()).reload?.result === 'failed', eventually);
  expect((await ready()).reload?.problems).toEqual([
    expect.stringMatching(/places: the same folder as .*people; remove one of the two/),
  ]);
});
