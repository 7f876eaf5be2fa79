import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest';
import * as withFetch from '../../examples/fetch.js';
import {
  HistoryAsATimelineDocument,
  type HistoryAsATimelineQuery,
  InstituteAtADateDocument,
} from '../../examples/generated/graphql.js';
import * as withUrql from '../../examples/urql.js';
import { type Started, started, textFacts } from '../started.js';

const run = promisify(execFile);
const compiler = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const TIMELINE = [
  '1965  Organisational arrangements for a United Nations Social Defence Programme',
  '1967  Establishment of UNSDRI by bulletin ST/SGB/134',
  "1968  Agreement on UNSDRI's headquarters in Rome",
  '1969  Formal inauguration of UNSDRI',
  '1989  Renaming as UNICRI and enlarged mandate',
  '2000  Liaison offices in Brussels and Geneva',
  '2000  Move of the headquarters from Rome to Turin',
  '2017  Establishment of the centre for AI and robotics in The Hague',
];

let server: Started;
beforeAll(async () => {
  [server] = await Promise.all([
    started({ fixtures: textFacts }),
    run(process.execPath, [compiler, '-p', file('examples')]),
  ]);
});
afterAll(() => server?.close());

const examples = [
  ['fetch', withFetch],
  ['urql', withUrql],
] as const;

test.each(examples)('%s: gives the history', async (_name, { timeline }) => {
  expect(await timeline(server.url)).toEqual(TIMELINE);
});

test.each(examples)('%s: of an institute that is not known there is none', async (_name, { timeline }) => {
  expect(await timeline(server.url, 'nobody')).toEqual([]);
});

test.each(examples)('%s: prints it when it is run', async (name) => {
  const { stdout, stderr } = await run(process.execPath, [file(`examples/dist/${name}.js`), server.url]);
  expect({ stdout, stderr }).toEqual({ stdout: `${TIMELINE.join('\n')}\n`, stderr: '' });
});

test('fetch: an answer has the type of its document, scalars included', async () => {
  const answer = await withFetch.ask(server.url, HistoryAsATimelineDocument, {});
  expectTypeOf(answer).toEqualTypeOf<HistoryAsATimelineQuery>();
  const date = answer.institute?.events.edges[0]?.node.date;
  expectTypeOf(date).toEqualTypeOf<string | undefined>();
  expect(date).toBe('1965');
});

test('fetch: what the server refuses is an error that says why', async () => {
  await expect(withFetch.ask(server.url, InstituteAtADateDocument, { asOf: 'yesterday' })).rejects.toThrow(
    'There is no date "yesterday": write it as "2019", "2019-05" or "2019-05-03".',
  );
});
