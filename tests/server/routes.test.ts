import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printedSchema } from '../../schema/index.js';
import { version } from '../../src/installation.js';
import { type Started, started } from '../started.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, { redirect: 'manual', ...init });
const browser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

test('answers a query by POST and by GET', async () => {
  const query = '{ institute(slug: "unicri") { slug } }';
  const data = { institute: { slug: 'unicri' } };
  expect(await server.ask(query)).toEqual({ data });
  expect(await (await get(`/graphql?query=${encodeURIComponent(query)}`)).json()).toEqual({ data });
});

test('leads a person to GraphiQL, and answers a query that a person opens', async () => {
  for (const path of ['/', '/graphql']) {
    const response = await get(path, browser);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql']);
  }
  expect((await get('/graphql?query={__typename}', browser)).status).toBe(200);
});

test('tells its health, its version and the version of the graph', async () => {
  expect(await (await get('/health')).json()).toEqual({
    status: 'ok',
    version,
    graph: { version: expect.stringMatching(/^\w+$/), entities: expect.any(Number) },
  });
});

test('takes a query whose last words look like the address of health', async () => {
  expect(await (await get('/graphql?query={__typename}%23/health')).json()).toEqual({ data: { __typename: 'Query' } });
});

test('prints the schema as text', async () => {
  const response = await get('/schema.graphql');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe(printedSchema());
});

test('answers HEAD as GET, without a body', async () => {
  for (const path of ['/health', '/schema.graphql', '/graphql?query={__typename}']) {
    const [head, whole] = [await get(path, { method: 'HEAD' }), await get(path)];
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
      200,
      whole.headers.get('content-type'),
      '',
    ]);
  }
});

test('says in JSON that there is nothing', async () => {
  const response = await get('/nothing');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [
      { message: 'There is nothing at /nothing; the graph answers at /graphql.', extensions: { code: 'NOT_FOUND' } },
    ],
  });
});

test('says which methods an address takes', async () => {
  const response = await get('/health', { method: 'DELETE' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
});

test('lets every page ask, without credentials', async () => {
  const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
  const preflight = await get('/graphql', { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, HEAD, OPTIONS',
    'access-control-allow-headers': '*, authorization',
  });
  const answer = await get('/graphql?query={__typename}', { headers });
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
});

test('forbids guessing of content types everywhere', async () => {
  for (const path of ['/', '/graphql?query={__typename}', '/graphiql', '/schema.graphql', '/health', '/nothing']) {
    expect((await get(path)).headers.get('x-content-type-options'), path).toBe('nosniff');
  }
});

test('refuses a host that is none, and keeps its stack to itself', async () => {
  const { hostname, port } = new URL(server.url);
  const answer = await new Promise<[number | undefined, string]>((resolve, reject) => {
    request({ hostname, port, path: '/graphql?query={__typename}', headers: { host: '[' } }, async (response) => {
      const chunks = await response.toArray();
      resolve([response.statusCode, Buffer.concat(chunks).toString()]);
    })
      .on('error', reject)
      .end();
  });
  expect(answer).toEqual([
    400,
    '{"errors":[{"message":"The header \\"host\\" is not a host.","extensions":{"code":"BAD_USER_INPUT"}}]}',
  ]);
});
