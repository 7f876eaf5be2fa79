import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.js';
import { fixturesFolder } from '../../src/installation.js';
import type { Answer, Endpoint } from '../../src/server/graphql/answer.js';
import { graphqlEndpoint } from '../../src/server/graphql/endpoint.js';
import { AnswerCache, answering } from '../../src/server/graphql/handler.js';
import { answerFrom } from '../../src/server/http/routes.js';
import { type Loaded, load } from '../../src/server/live/loaded.js';
import { DEFAULTS } from '../../src/server/settings.js';
import { type Asked, asking, codeOf, jsonOf, raw } from './raw.js';

const [first, second] = [load(fixturesFolder), load('tests/invented')];
let current: Loaded;
let answers: AnswerCache;
let server: Server;
let url: string;
/** Settles when the last request is dealt with. */
let handled: Promise<void>;
/** What happens while the endpoint works on a question. */
let meanwhile = () => {};

beforeAll(async () => {
  const endpoint = graphqlEndpoint(schema, () => current, DEFAULTS);
  const watched: Endpoint = {
    fetch(...asked) {
      meanwhile();
      return endpoint.fetch(...asked);
    },
  };
  server = createServer((incoming, response) => {
    const { ask } = answering(watched, answers, () => current, DEFAULTS);
    const routes = { '/graphql': { GET: ask, POST: ask } };
    handled = answerFrom(routes, () => current.graph.version)(incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  current = first;
  answers = new AnswerCache(1_000_000);
  meanwhile = () => {};
});

const json = { 'content-type': 'application/json', accept: 'application/json' };
const offices = '{ offices { nodes { id name place { name } } } }';
const post = (query: string, headers: Record<string, string> = json): Asked => ({
  method: 'POST',
  headers,
  body: JSON.stringify({ query }),
});
const ask = (asked: Asked) => raw(`${url}/graphql`, asked);
const counts = () => [answers.hits, answers.misses, answers.size];

test('keeps an answer from the second time that it is asked for, and it is the same to the last byte', async () => {
  for (const encoding of ['identity', 'gzip', 'br']) {
    for (const [path, asked] of [
      ['/graphql', post(offices, { ...json, 'accept-encoding': encoding })],
      [asking(offices), { headers: { 'accept-encoding': encoding } }],
    ] as const) {
      answers = new AnswerCache(1_000_000);
      const computed = await raw(url + path, asked);
      expect(counts()).toEqual([0, 1, 0]);
      await raw(url + path, asked);
      expect(counts()).toEqual([0, 2, 1]);
      const kept = await raw(url + path, asked);
      expect(counts()).toEqual([1, 2, 1]);
      expect(kept).toEqual(computed);
      expect(kept.status).toBe(200);
    }
  }
});

test('gives a kept answer to HEAD and to who has it already', async () => {
  for (let time = 1; time <= 3; time++) await raw(url + asking(offices));
  const whole = await raw(url + asking(offices));
  expect(await raw(url + asking(offices), { method: 'HEAD' })).toEqual({ ...whole, bytes: Buffer.alloc(0) });
  expect((await raw(url + asking(offices), { headers: { 'if-none-match': String(whole.headers.etag) } })).status).toBe(
    304,
  );
  expect(answers.hits).toBe(4);
});

test('keeps nothing that has an error, however often it is asked for', async () => {
  const refused: Asked[] = [
    post('{ nothing }'),
    post('{'),
    post('{ institutes(first: -1) { totalCount } }'),
    post('{ __typename }', { ...json, accept: 'image/png' }),
    post('{ __typename }', { ...json, 'content-type': 'text/plain' }),
  ];
  for (const asked of refused) for (let time = 1; time <= 4; time++) await ask(asked);
  expect(answers.hits).toBe(0);
  expect(answers.size).toBe(0);
});

describe('a kept answer opens no door', () => {
  beforeEach(async () => {
    for (let time = 1; time <= 3; time++) await ask(post(offices));
    expect(counts()).toEqual([1, 2, 1]);
  });

  test('to forms, plain text and files', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonx',
    ]) {
      expect((await ask(post(offices, { ...json, 'content-type': type }))).status, type).toBe(415);
    }
    expect((await ask(post(offices, { accept: 'application/json' }))).status).toBe(415);
  });

  test('to a form of answer that there is not', async () => {
    for (const accept of ['image/png', 'text/event-stream', 'multipart/mixed', 'text/*']) {
      expect((await ask(post(offices, { ...json, accept }))).status, accept).toBe(406);
    }
  });

  test('to a body that is too long or compressed', async () => {
    expect(
      (await ask({ ...post(offices), body: `${post(offices).body}${' '.repeat(DEFAULTS.MAX_BODY)}` })).status,
    ).toBe(413);
    expect((await ask(post(offices, { ...json, 'content-encoding': 'gzip' }))).status).toBe(415);
  });

  test('to another question, operation, media type or wish to know the cost', async () => {
    const { type, cost } = {
      type: await ask(post(offices, { ...json, accept: 'application/graphql-response+json' })),
      cost: await ask(post(offices, { ...json, 'x-query-cost': '1' })),
    };
    expect(type.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(jsonOf(cost)).toHaveProperty('extensions.cost');
    expect(jsonOf(await ask(post(offices)))).not.toHaveProperty('extensions');
    const two = 'query A { a: __typename } query B { b: __typename }';
    for (let time = 1; time <= 3; time++) {
      for (const [operationName, data] of [
        ['A', { a: 'Query' }],
        ['B', { b: 'Query' }],
      ]) {
        expect(jsonOf(await ask({ ...post(two), body: JSON.stringify({ query: two, operationName }) }))).toEqual({
          data,
        });
      }
    }
  });
});

describe('another version', () => {
  const version = '{ graph { version } }';
  const versionIn = async () => (jsonOf(await ask(post(version))).data as { graph: { version: string } }).graph.version;

  test('empties what is kept', async () => {
    for (let time = 1; time <= 3; time++) expect(await versionIn()).toBe(first.graph.version);
    expect(counts()).toEqual([1, 2, 1]);
    current = second;
    expect(await versionIn()).toBe(second.graph.version);
    expect(counts()).toEqual([1, 3, 0]);
    expect(answers.bytes).toBe(0);
  });

  test('that comes while a question is worked on neither answers it nor keeps its answer', async () => {
    await ask(post(version));
    meanwhile = () => {
      current = second;
    };
    const answer = await ask(post(version));
    expect(answer.headers['x-graph-version']).toBe(first.graph.version);
    expect(jsonOf(answer)).toEqual({ data: { graph: { version: first.graph.version } } });
    for (let time = 1; time <= 3; time++) expect(await versionIn()).toBe(second.graph.version);
  });
});

const answer = (size: number): Answer => ({
  status: 200,
  headers: {},
  bytes: Buffer.alloc(size),
  isClean: true,
  operation: undefined,
});

test('an answer that comes too late, when another version is asked for already, is not kept', () => {
  const cache = new AnswerCache(100_000);
  for (let time = 1; time <= 2; time++) {
    cache.find('a', 'old');
    cache.find('b', 'new');
    cache.offer('a', 'old', answer(10));
  }
  for (let time = 1; time <= 2; time++) cache.offer('a', 'old', answer(10));
  expect([cache.find('a', 'new'), cache.size]).toEqual([undefined, 0]);
});

describe('the memory that is used', () => {
  const askFor = (cache: AnswerCache, key: string, size: number) => {
    const kept = cache.find(key, '1');
    if (!kept) cache.offer(key, '1', answer(size));
    return kept !== undefined;
  };

  test('has a bound, and what was asked for longest ago goes first', () => {
    const cache = new AnswerCache(100_000);
    for (let time = 1; time <= 2; time++) for (let i = 0; i < 12; i++) askFor(cache, `${i}`, 8_000);
    expect([cache.size, cache.bytes]).toEqual([11, 99_000]);
    expect(askFor(cache, '1', 8_000)).toBe(true);
    askFor(cache, '0', 8_000);
    expect(['0', '1', '2', '3'].map((key) => cache.find(key, '1') !== undefined)).toEqual([true, true, false, true]);
  });

  test('is not taken by one large answer, nor by any where there is none', () => {
    for (const [capacity, size] of [
      [100_000, 9_500],
      [0, 1],
    ] as const) {
      const cache = new AnswerCache(capacity);
      for (let time = 1; time <= 3; time++) expect(askFor(cache, 'a', size)).toBe(false);
      expect([cache.size, cache.bytes]).toEqual([0, 0]);
    }
  });

  test('forgets what was asked for once, long ago', () => {
    const cache = new AnswerCache(100_000);
    askFor(cache, 'a', 10);
    for (let i = 0; i < 20_000; i++) askFor(cache, `${i}`, 10);
    askFor(cache, 'a', 10);
    expect(cache.size).toBe(0);
  });

  test('does not hold a large buffer for a small answer', () => {
    const cache = new AnswerCache(100_000);
    const small = { ...answer(0), bytes: Buffer.alloc(100_000).subarray(0, 10) };
    for (let time = 1; time <= 2; time++) if (!cache.find('a', '1')) cache.offer('a', '1', small);
    expect(cache.find('a', '1')?.bytes.buffer.byteLength).toBe(10);
  });
});

test('a sender who goes away before all is said leaves nothing behind', async () => {
  const gone = request(`${url}/graphql`, { method: 'POST', headers: { ...json, 'content-length': '100' } });
  gone.on('error', () => {});
  const arrived = once(server, 'request');
  gone.write('{');
  await arrived;
  gone.destroy();
  // Or it would count as worked on for ever.
  await handled;
  expect(codeOf(await ask(post('{ nothing }')))).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(counts()).toEqual([0, 1, 0]);
});
