import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, started } from '../started.js';
import { asking, codeOf, jsonOf, raw } from './raw.js';

let server: Started;
let other: Started;
let version: string;
beforeAll(async () => {
  server = await started();
  other = await started({ fixtures: 'tests/invented' });
  version = String((await raw(`${server.url}/health`)).headers['x-graph-version']);
});
afterAll(() => Promise.all([server.close(), other.close()]));

const name = '{ institute(slug: "unicri") { name } }';
const get = (path: string, headers: Record<string, string> = {}) => raw(server.url + path, { headers });

describe('the answer to a GET', () => {
  test('may be kept for a while, by its tag and by what it varies with', async () => {
    const { status, headers } = await get(asking(name));
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      etag: expect.stringMatching(/^"[^"]+"$/),
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
      vary: 'Accept, Accept-Encoding, X-Query-Cost',
      'x-graph-version': version,
    });
  });

  test('may be kept for as long as the setting says', async () => {
    const brief = await started({ settings: { MAX_AGE: 5 } });
    const { headers } = await raw(brief.url + asking(name));
    expect(headers['cache-control']).toBe('public, max-age=5, stale-while-revalidate=600');
    await brief.close();
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await get(asking(name));
    const etag = String(headers.etag);
    for (const had of [etag, `W/${etag}`, `"other", W/"more, or less" ,${etag}`, '*', ' * ']) {
      const again = await get(asking(name), { 'if-none-match': had });
      expect([again.status, again.bytes.length], had).toEqual([304, 0]);
      const { 'content-type': _type, 'content-length': _length, ...kept } = headers;
      expect(again.headers).toEqual(kept);
    }
  });

  test('is sent to who has another', async () => {
    const { etag } = (await get(asking(name))).headers;
    for (const had of ['"other"', `${etag}`.slice(1, -1), '"*"', '']) {
      expect((await get(asking(name), { 'if-none-match': had })).status, had).toBe(200);
    }
  });

  test('has another tag for another question, another encoding and another version', async () => {
    const many = '{ offices { nodes { id name description place { name country } } } }';
    const answers = [
      await get(asking(name)),
      await get(asking(many)),
      await get(asking(many), { 'accept-encoding': 'br' }),
      await get(asking(many), { 'accept-encoding': 'gzip' }),
    ];
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(4);
    const same = '{ __typename }';
    const [one, two] = [await get(asking(same)), await raw(other.url + asking(same))];
    expect(one.bytes).toEqual(two.bytes);
    expect(one.headers['x-graph-version']).not.toBe(two.headers['x-graph-version']);
    expect(one.headers.etag).not.toBe(two.headers.etag);
  });

  test('that has an error is not kept, and has no tag', async () => {
    for (const [query, accept] of [
      ['{ nothing }', '*/*'],
      ['{ nothing }', 'application/json'],
      ['{ institutes(first: -1) { totalCount } }', '*/*'],
    ] as const) {
      const { status, headers } = await get(asking(query), { accept, 'if-none-match': '*' });
      expect(status).not.toBe(304);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('etag');
    }
  });

  test('that was posted is not kept', async () => {
    const headers = { 'content-type': 'application/json', 'if-none-match': '*' };
    const answer = await raw(`${server.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: name }),
    });
    expect([answer.status, answer.headers['cache-control'], answer.headers.etag]).toEqual([200, 'no-store', undefined]);
  });
});

test('HEAD is answered with the headers of GET, compressed or not, new or not', async () => {
  const long = asking('{ offices { nodes { id name description place { name country } } } }');
  for (const path of [
    long,
    `/v/${version}${long}`,
    asking('{ nothing }'),
    '/health',
    '/schema.graphql',
    '/graphiql',
    '/documents',
    '/no',
  ]) {
    for (const headers of [{}, { 'accept-encoding': 'gzip' }, { 'if-none-match': '*' }]) {
      const whole = await get(path, headers);
      const head = await raw(server.url + path, { method: 'HEAD', headers });
      expect(head, path).toEqual({ ...whole, bytes: Buffer.alloc(0) });
    }
  }
});

test('the schema, GraphiQL and the list of documents are not sent again to who has them', async () => {
  for (const path of ['/schema.graphql', '/graphiql', '/documents']) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await get(path, { 'accept-encoding': encoding });
      expect([first.status, first.headers['cache-control']]).toEqual([200, 'no-cache']);
      const again = await get(path, { 'accept-encoding': encoding, 'if-none-match': String(first.headers.etag) });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
      expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
    }
  }
});

describe('an address with the version in it', () => {
  test('answers as the endpoint does, for ever', async () => {
    const [here, there] = [await get(asking(name)), await get(asking(name, `/v/${version}/graphql`))];
    expect(there).toEqual({
      ...here,
      headers: { ...here.headers, 'cache-control': 'public, max-age=31536000, immutable' },
    });
    const again = await get(asking(name, `/v/${version}/graphql`), { 'if-none-match': String(there.headers.etag) });
    expect([again.status, again.headers['cache-control']]).toEqual([304, 'public, max-age=31536000, immutable']);
  });

  test('does not keep errors', async () => {
    const accept = 'application/graphql-response+json';
    const { status, headers } = await get(asking('{ nothing }', `/v/${version}/graphql`), { accept });
    expect([status, headers['cache-control']]).toEqual([400, 'no-store']);
  });

  test('that is not the current one says where to ask', async () => {
    for (const path of [
      '/v/0123456789abcdef/graphql',
      '/v//graphql',
      `/v/${version}`,
      `/v/${version}/graphql/`,
      '/v/',
    ]) {
      const answer = await get(asking(name, path));
      expect([answer.status, answer.headers['cache-control']], path).toEqual([404, 'no-store']);
      const remedy = `ask at /v/${version}/graphql, or at /graphql for whichever is current.`;
      expect(jsonOf(answer)).toEqual({
        errors: [{ message: `The graph is at version ${version} now: ${remedy}`, extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });

  test('is asked with GET only', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await raw(`${server.url}/v/${version}/graphql`, {
      method: 'POST',
      headers,
      body: '{"query":"{ __typename }"}',
    });
    expect([answer.status, answer.headers.allow, codeOf(answer)]).toEqual([
      405,
      'GET, HEAD, OPTIONS',
      'METHOD_NOT_ALLOWED',
    ]);
  });
});
