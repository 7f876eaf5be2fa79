import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Facts, readFixtures } from '../../src/fixtures/index.js';
import { buildGraph, reportLines, reportOn } from '../../src/graph/index.js';
import { fixturesFolder } from '../../src/installation.js';
import { type Started, started } from '../started.js';

/*
 * The README shows queries and their answers. Here each is asked, so that none goes stale.
 */

const blocks = [
  ...readFileSync(new URL('../../README.md', import.meta.url), 'utf8').matchAll(/```(\w*)\n([\s\S]*?)```/g),
].map(([, language = '', text = '']) => ({ language, text }));
const shown = blocks.flatMap(({ language, text }, index) => {
  const next = blocks[index + 1];
  const asks = language === 'graphql' || (language === 'sh' && text.includes('curl'));
  return asks && next?.language === 'json' ? [{ language, text, answer: JSON.parse(next.text) as unknown }] : [];
});

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

it('shows several queries with their answers', () => expect(shown.length).toBeGreaterThan(5));

it.each(shown.map((one) => [one.text.trim().split('\n').slice(0, 3).join(' '), one] as const))(
  '%s',
  async (_, { language, text, answer }) => {
    if (language === 'graphql') return expect(await server.ask(text)).toEqual(answer);
    const { stdout } = await promisify(execFile)('sh', ['-c', text.replaceAll('http://localhost:4000', server.url)]);
    expect(JSON.parse(stdout)).toEqual(answer);
  },
);

it('shows the report on the facts as it is: else put under "Adding a fact" what npm run validate prints', () => {
  const { facts } = readFixtures(fixturesFolder);
  const { entities = [], claims = [], links = [] } = facts ?? {};
  const shown =
    blocks
      .find(({ text }) => text.includes(': no problems'))
      ?.text.trim()
      .split('\n') ?? [];
  const [first, ...rest] = shown.filter((line) => line.trim() !== '…');
  expect(first, 'README.md').toBe(
    `${entities.length} records, ${claims.length} claims, ${links.length} links: no problems`,
  );
  const report = reportLines(reportOn(buildGraph(facts as Facts)));
  expect(
    rest.filter((line) => !report.includes(line)),
    'README.md',
  ).toEqual([]);
});
