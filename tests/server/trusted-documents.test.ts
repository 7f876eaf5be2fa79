import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operationsFolder } from '../../src/installation.js';
import { readOperation } from '../../src/server/graphiql/operations.js';
import { trustDocuments } from '../../src/server/graphql/persisted-queries.js';
import { type Started, started } from '../started.js';
import { asking, codeOf, jsonOf, raw } from './raw.js';

let server: Started;
let closed: Started;
beforeAll(async () => {
  server = await started();
  closed = await started({ settings: { TRUSTED_ONLY: 1 } });
});
afterAll(() => Promise.all([server.close(), closed.close()]));

const texts = readdirSync(operationsFolder)
  .sort()
  .map((file) => readFileSync(join(operationsFolder, file), 'utf8'));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const [text = ''] = texts;
const hash = hashOf(text);
const unknown = `sha256:${'0'.repeat(64)}`;
const variables = { slug: 'unodc' };

const accept = 'application/graphql-response+json';
const post = (url: string, body: object, headers = { accept }) =>
  raw(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const get = (url: string, parameters: Record<string, string>) =>
  raw(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers: { accept } });
const apollo = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

test('are listed with id, name and what they are for', async () => {
  const { documents } = jsonOf(await raw(`${server.url}/documents`)) as unknown as {
    documents: { id: string; name: string; description: string }[];
  };
  expect(documents.map(({ id }) => id)).toEqual(texts.map((document) => `sha256:${hashOf(document)}`));
  expect(documents[0]).toEqual({
    id: `sha256:${hash}`,
    name: 'InstituteAtAGlance',
    description: expect.stringMatching(/^The institute at a glance: who heads it, where it is, /),
  });
  for (const { name, description } of documents) {
    expect(name).toMatch(/^[A-Z]\w+$/);
    expect(description).not.toMatch(/#|\n|^$|Group:/);
  }
});

describe('are asked for', () => {
  test('by id in every form, with the same answer as by their text', async () => {
    for (const given of [{}, { variables }]) {
      const whole = await post(server.url, { query: text, ...given });
      expect(jsonOf(whole)).toHaveProperty('data.institute');
      const inAddress = 'variables' in given ? { variables: JSON.stringify(variables) } : {};
      for (const answer of [
        await post(server.url, { documentId: `sha256:${hash}`, ...given }),
        await post(server.url, { documentId: hash, ...given }),
        await post(server.url, { extensions: apollo(hash), ...given }),
        await get(server.url, { documentId: `sha256:${hash}`, ...inAddress }),
        await get(server.url, { documentId: hash, ...inAddress }),
        await get(server.url, { extensions: JSON.stringify(apollo(hash)), ...inAddress }),
      ]) {
        expect([answer.status, answer.bytes]).toEqual([200, whole.bytes]);
      }
    }
  });

  test('by GET, so that caches can keep the answer', async () => {
    const { headers } = await get(server.url, { documentId: hash });
    expect(headers).toMatchObject({
      etag: expect.any(String),
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    });
    const address = `${server.url}/v/${headers['x-graph-version']}/graphql?documentId=sha256:${hash}`;
    expect((await raw(address)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('and each of them answers', async () => {
    for (const document of texts) {
      const answer = await get(server.url, { documentId: hashOf(document) });
      expect(jsonOf(answer)).toEqual({ data: expect.any(Object) });
    }
  });
});

describe('that are not known', () => {
  test('are not found, in the status that the client can take', async () => {
    for (const body of [
      { documentId: unknown },
      { documentId: 'md5:x' },
      { documentId: '' },
      { extensions: apollo('x') },
    ]) {
      const answer = await post(server.url, body);
      expect([answer.status, codeOf(answer), answer.headers['cache-control']]).toEqual([
        404,
        'PERSISTED_QUERY_NOT_FOUND',
        'no-store',
      ]);
      expect((await post(server.url, body, { accept: 'application/json' })).status).toBe(200);
    }
    const answer = await get(server.url, { documentId: unknown });
    expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-store']);
    expect(jsonOf(answer).errors).toEqual([
      {
        message: `There is no document ${unknown}: /documents lists those that there are.`,
        extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
      },
    ]);
  });

  test('are never remembered where they are sent alone', async () => {
    const query = '{ remember: __typename }';
    expect(jsonOf(await post(server.url, { query }))).toEqual({ data: { remember: 'Query' } });
    for (const body of [{ extensions: apollo(hashOf(query)) }, { documentId: hashOf(query) }])
      expect(codeOf(await post(server.url, body))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

test('a request names a document or sends it, and says so in strings', async () => {
  for (const body of [
    { documentId: hash, query: text },
    { documentId: 16 },
    { documentId: {} },
    {},
    { documentId: null },
  ]) {
    const answer = await post(server.url, body);
    expect([answer.status, codeOf(answer)], JSON.stringify(body)).toEqual([400, 'BAD_USER_INPUT']);
  }
});

describe('where nothing else is answered', () => {
  test('are answered by id and by text', async () => {
    for (const answer of [
      await post(closed.url, { documentId: hash, variables }),
      await post(closed.url, { extensions: apollo(hash), variables }),
      await post(closed.url, { query: text, variables }),
      await get(closed.url, { documentId: hash, variables: JSON.stringify(variables) }),
      await get(closed.url, { query: text, variables: JSON.stringify(variables) }),
    ]) {
      expect([answer.status, jsonOf(answer)]).toEqual([200, { data: { institute: expect.any(Object) } }]);
    }
  });

  test('all else is refused, and told why', async () => {
    const refusals = [
      await post(closed.url, { query: '{ __typename }' }),
      await post(closed.url, { query: '{ __schema { queryType { name } } }' }),
      await post(closed.url, { query: `${text} ` }),
      await post(closed.url, { query: '' }),
      await post(closed.url, { query: '{ __typename }', extensions: apollo(hash) }),
      await raw(closed.url + asking('{ __typename }'), { headers: { accept } }),
    ];
    for (const answer of refusals) {
      expect([answer.status, codeOf(answer), answer.headers['cache-control']]).toEqual([
        403,
        'TRUSTED_DOCUMENTS_ONLY',
        'no-store',
      ]);
    }
    expect((await post(closed.url, { query: '{ __typename }' }, { accept: 'application/json' })).status).toBe(200);
  });

  test('no form of request gets around it', async () => {
    for (const body of [
      { documentId: hash, query: '{ __typename }' },
      { documentId: null, query: '{ __typename }' },
      { query: ['{ __typename }'] },
      { query: { toString: '{ __typename }' } },
      [{ query: '{ __typename }' }],
      { documentId: unknown },
      { documentId: '__proto__' },
      { extensions: { persistedQuery: { version: 1, sha256Hash: ['x'] } } },
      { extensions: { persistedQuery: 'x' } },
      { extensions: 'x' },
      {},
    ]) {
      const answer = await post(closed.url, body);
      expect(answer.status, JSON.stringify(body)).toBeGreaterThanOrEqual(400);
      expect(answer.status, JSON.stringify(body)).toBeLessThan(500);
      expect(jsonOf(answer)).not.toHaveProperty('data');
    }
  });
});

test('a document without name or comment is listed as it is; one that is no GraphQL keeps the server from starting', () => {
  expect([...trustDocuments([readOperation('{ __typename }')]).values()]).toEqual([
    { id: `sha256:${hashOf('{ __typename }')}`, name: null, description: '', group: null, text: '{ __typename }' },
  ]);
  expect(() => readOperation('{')).toThrow(
    'a document of the operations is no GraphQL: Syntax Error: Expected Name, found <EOF>.',
  );
});
