import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operationsFolder } from '../../src/installation.js';
import { type Started, started } from '../started.js';
import { codeOf, jsonOf, raw } from './raw.js';

/*
 * The protocol of automatic persisted queries, as the clients of Apollo and urql speak it.
 */

/** What the server for small texts keeps, in bytes. */
const SMALL = 2_000;

let server: Started;
let small: Started;
let none: Started;
let closed: Started;
beforeAll(async () => {
  [server, small, none, closed] = await Promise.all([
    started(),
    started({ settings: { MAX_PERSISTED: SMALL } }),
    started({ settings: { MAX_PERSISTED: 0 } }),
    started({ settings: { TRUSTED_ONLY: 1 } }),
  ]);
});
afterAll(() => Promise.all([server, small, none, closed].map(({ close }) => close())));

const accept = 'application/graphql-response+json';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const by = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } });
const post = (body: object, { url } = server, headers = { accept }) =>
  raw(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const get = (parameters: Record<string, string>, { url } = server, headers = {}) =>
  raw(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers: { accept, ...headers } });
const byHash = (hash: string) => ({ extensions: JSON.stringify(by(hash)) });
const outcome = (answer: Awaited<ReturnType<typeof post>>) => [
  answer.status,
  codeOf(answer),
  jsonOf(answer).errors?.[0]?.message,
];
const NOT_FOUND = [404, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'];
const NOT_SUPPORTED = [400, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported'];
const MISMATCH = [400, 'BAD_USER_INPUT', 'provided sha does not match query'];

test('a hash that is not known is not found, in the words of the protocol, and no cache keeps that', async () => {
  for (const answer of [
    await post({ extensions: by(hashOf('{ unheard: __typename }')) }),
    await get(byHash('0'.repeat(64))),
    await get(byHash('')),
  ]) {
    expect(outcome(answer)).toEqual(NOT_FOUND);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(answer.headers).not.toHaveProperty('etag');
  }
  const plain = await post({ extensions: by('0'.repeat(64)) }, server, { accept: 'application/json' });
  expect([plain.status, jsonOf(plain).errors?.[0]?.message]).toEqual([200, 'PersistedQueryNotFound']);
});

test('a text that was sent with its hash is asked by its hash alone, by POST and by GET, with variables and by name', async () => {
  const query = 'query One($slug: String!) { institute(slug: $slug) { abbreviation } } query Two { graph { version } }';
  const hash = hashOf(query);
  const asked = { operationName: 'One', variables: { slug: 'unicri' } };
  const data = { institute: { abbreviation: 'UNICRI' } };
  const inAddress = { operationName: 'One', variables: '{"slug":"unicri"}' };
  expect(outcome(await post({ extensions: by(hash), ...asked }))).toEqual(NOT_FOUND);
  expect(jsonOf(await post({ query, extensions: by(hash), ...asked }))).toEqual({ data });
  for (let n = 0; n < 3; n++) {
    expect(jsonOf(await post({ extensions: by(hash), ...asked }))).toEqual({ data });
    expect(jsonOf(await post({ query: null, extensions: by(hash.toUpperCase()), ...asked }))).toEqual({ data });
    expect(jsonOf(await get({ ...byHash(hash), ...inAddress }))).toEqual({ data });
  }
  expect(jsonOf(await post({ extensions: by(hash), operationName: 'Two' }))).toEqual({
    data: { graph: { version: expect.any(String) } },
  });
  expect(codeOf(await post({ documentId: hash }))).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test('a text that was sent by GET is kept too, and each time it is sent it arrives', async () => {
  const query = '{ sent: __typename }';
  for (let n = 0; n < 3; n++) {
    const answer = await get({ query, ...byHash(hashOf(query)) });
    expect([answer.status, jsonOf(answer), answer.headers['cache-control']]).toEqual([
      200,
      { data: { sent: 'Query' } },
      'no-store',
    ]);
  }
  expect(jsonOf(await post({ extensions: by(hashOf(query)) }))).toEqual({ data: { sent: 'Query' } });
});

test('an answer to a hash by GET is kept by caches like any other', async () => {
  const query = '{ cached: institute(slug: "unicri") { name } }';
  const hash = hashOf(query);
  await post({ query, extensions: by(hash) });
  const [short, whole] = [await get(byHash(hash)), await get({ query })];
  expect([short.status, short.bytes, short.headers]).toEqual([200, whole.bytes, whole.headers]);
  expect(short.headers).toMatchObject({
    etag: expect.any(String),
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
  });
  expect((await get(byHash(hash), server, { 'if-none-match': String(short.headers.etag) })).status).toBe(304);
  const address = `${server.url}/v/${short.headers['x-graph-version']}/graphql?${new URLSearchParams(byHash(hash))}`;
  expect((await raw(address)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

describe('a text is kept under the hash that it has, and under no other:', () => {
  const query = '{ claimed: __typename }';
  test.each([
    ['that of another text', query, hashOf('{ other: __typename }')],
    ['that of the text with a blank', query, hashOf(`${query} `)],
    ['half of it', query, hashOf(query).slice(0, 32)],
    ['with its algorithm', query, `sha256:${hashOf(query)}`],
    ['none', query, ''],
    // The same bytes, were they sent: half a letter becomes the sign for what cannot be read.
    ['that of a text that no bytes can carry', '{ a(b: "\uD800") }', hashOf('{ a(b: "\uFFFD") }')],
  ])('%s', async (_, text, hash) => {
    expect(outcome(await post({ query: text, extensions: by(hash) }))).toEqual(MISMATCH);
    expect((await post({ query: text, extensions: by(hash) }, server, { accept: 'application/json' })).status).toBe(
      400,
    );
    expect(outcome(await get({ query: /\p{Surrogate}/u.test(text) ? query : text, ...byHash(hash) }))).toEqual(
      MISMATCH,
    );
    expect(outcome(await post({ extensions: by(hash) }))).toEqual(NOT_FOUND);
  });
});

test.each([
  ['no GraphQL', '{ half', 'GRAPHQL_PARSE_FAILED'],
  ['what does not fit the schema', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['too long', `{ ${'__typename '.repeat(5_000)}}`, 'QUERY_TOO_COMPLEX'],
  [
    'a text of many aliases',
    `{ ${Array.from({ length: 80 }, (__, i) => `a${i}: __typename`).join(' ')} }`,
    'QUERY_TOO_COMPLEX',
  ],
])('what is refused before it runs is not kept: %s', async (_, query, code) => {
  expect(codeOf(await post({ query, extensions: by(hashOf(query)) }))).toContain(code);
  expect(outcome(await post({ extensions: by(hashOf(query)) }))).toEqual(NOT_FOUND);
});

test.each([
  [{ persistedQuery: { version: 2, sha256Hash: '0' } }],
  [{ persistedQuery: { version: '1', sha256Hash: '0' } }],
  [{ persistedQuery: { sha256Hash: '0' } }],
  [{ persistedQuery: { version: 1 } }],
  [{ persistedQuery: { version: 1, sha256Hash: 7 } }],
  [{ persistedQuery: { version: 1, sha256Hash: ['0'] } }],
  [{ persistedQuery: 'x' }],
  [{ persistedQuery: [] }],
  [{ persistedQuery: false }],
])('another protocol is refused, with and without a text: %j', async (extensions) => {
  for (const body of [{ extensions }, { query: '{ __typename }', extensions }]) {
    const answer = await post(body);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  }
  expect((await get({ extensions: JSON.stringify(extensions) })).status).toBe(400);
});

test('other extensions say nothing of hashes', async () => {
  for (const extensions of [{}, null, { persistedQuery: null }, { tracing: { version: 2 } }])
    expect(jsonOf(await post({ query: '{ __typename }', extensions }))).toEqual({ data: { __typename: 'Query' } });
});

test('texts are kept as long as there is room: those asked for last', async () => {
  const texts = Array.from({ length: 6 }, (_, i) => `{ text${i}: __typename #${'x'.repeat(150)}\n}`);
  const known = async (text: string) => (await post({ extensions: by(hashOf(text)) }, small)).status === 200;
  const [first = '', second = '', ...others] = texts;
  for (const text of [first, second]) await post({ query: text, extensions: by(hashOf(text)) }, small);
  for (const text of others) {
    await post({ query: text, extensions: by(hashOf(text)) }, small);
    // By another address each time, so that no kept answer is given in its place.
    expect((await post({ extensions: by(hashOf(first)), variables: { nth: text.length, text } }, small)).status).toBe(
      200,
    );
  }
  expect([await known(second), await known(others.at(-1) ?? '')]).toEqual([false, true]);

  const long = `{ long: __typename #${'x'.repeat(SMALL)}\n}`;
  expect((await post({ query: long, extensions: by(hashOf(long)) }, small)).status).toBe(200);
  expect(outcome(await post({ extensions: by(hashOf(long)), variables: { again: 1 } }, small))).toEqual(NOT_FOUND);
  expect(await known(others.at(-1) ?? '')).toBe(true);
});

test('where none is kept a client is told to send texts alone', async () => {
  const query = '{ __typename }';
  expect(outcome(await post({ extensions: by(hashOf(query)) }, none))).toEqual(NOT_SUPPORTED);
  expect(jsonOf(await post({ query, extensions: by(hashOf(query)) }, none))).toEqual({ data: { __typename: 'Query' } });
  expect(outcome(await get(byHash(hashOf(query)), none))).toEqual(NOT_SUPPORTED);
});

test('where only trusted documents are answered, their hashes are known and no others', async () => {
  const trusted = readFileSync(join(operationsFolder, readdirSync(operationsFolder).sort()[0] ?? ''), 'utf8');
  const query = '{ __typename }';
  expect(outcome(await post({ extensions: by(hashOf(query)) }, closed))).toEqual(NOT_SUPPORTED);
  expect(outcome(await get(byHash(hashOf(query)), closed))).toEqual(NOT_SUPPORTED);
  expect(codeOf(await post({ query, extensions: by(hashOf(query)) }, closed))).toBe('TRUSTED_DOCUMENTS_ONLY');
  expect(outcome(await post({ extensions: by(hashOf(query)) }, closed))).toEqual(NOT_SUPPORTED);
  expect(codeOf(await post({ documentId: hashOf(query) }, closed))).toBe('PERSISTED_QUERY_NOT_FOUND');
  for (const body of [
    { documentId: hashOf(trusted) },
    { extensions: by(hashOf(trusted)) },
    { query: trusted, extensions: by(hashOf(trusted)) },
  ])
    expect(jsonOf(await post(body, closed))).toEqual({ data: expect.any(Object) });
});
