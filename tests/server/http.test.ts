import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, started } from '../started.js';
import { asking, codeOf, jsonOf, raw } from './raw.js';

let server: Started;
let version: string;
beforeAll(async () => {
  server = await started();
  version = String((await raw(`${server.url}/health`)).headers['x-graph-version']);
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json) =>
  raw(`${server.url}/graphql`, { method: 'POST', headers, body });

describe('every answer', () => {
  const all = {
    'an answer': ['GET', asking('{ __typename }'), 200],
    'an answer for ever': ['GET', '/v/VERSION/graphql?query={__typename}', 200],
    'an answer with an error': ['GET', asking('{ nothing }'), 200],
    'no question': ['GET', '/graphql', 400],
    'another version': ['GET', '/v/0/graphql', 404],
    'nothing there': ['GET', '/nothing', 404],
    'another method': ['DELETE', '/graphql', 405],
    'a wrong body': ['POST', '/graphql', 415],
    'what there is': ['OPTIONS', '/graphql', 204],
    'a redirection': ['GET', '/', 302],
    health: ['GET', '/health', 200],
    'the schema': ['GET', '/schema.graphql', 200],
    'the documents': ['GET', '/documents', 200],
    GraphiQL: ['GET', '/graphiql', 200],
    'no file of GraphiQL': ['GET', '/graphiql/assets/0.js', 404],
  } as const;

  test.each(Object.entries(all))(
    '%s: names the version, is not guessed at, is open to all and says nothing of us',
    async (_, asked) => {
      const [method, path, status] = asked;
      const answer = await raw(server.url + path.replace('VERSION', version), { method });
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({
        'x-graph-version': version,
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
        'access-control-expose-headers': '*',
      });
      for (const name of ['x-powered-by', 'server', 'access-control-allow-credentials', 'set-cookie']) {
        expect(answer.headers).not.toHaveProperty(name);
      }
      if (status >= 400)
        expect([codeOf(answer), answer.headers['cache-control']]).toEqual([expect.any(String), 'no-store']);
    },
  );
});

describe('a body', () => {
  test('is JSON, whatever a page can post without asking', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
      '',
    ]) {
      const answer = await post('{"query":"{ __typename }"}', { 'content-type': type });
      expect([answer.status, codeOf(answer)], type).toEqual([415, 'BAD_USER_INPUT']);
    }
    for (const type of ['application/json', 'application/json; charset=utf-8', 'application/graphql+json']) {
      expect((await post('{"query":"{ __typename }"}', { 'content-type': type })).status, type).toBe(200);
    }
  });

  test('has a length that is told, or found out; and what is said of it says nothing of us', async () => {
    const body = `{"query":"{ __typename }"${' '.repeat(100_000)}}`;
    for (const headers of [
      { ...json, 'content-length': String(body.length) },
      { ...json, 'transfer-encoding': 'chunked' },
    ]) {
      const answer = await post(body, headers);
      expect([answer.status, answer.headers['cache-control']]).toEqual([413, 'no-store']);
      expect(jsonOf(answer)).toEqual({
        errors: [{ message: 'The body of a request is 100000 bytes at most.', extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
    expect((await post(`{"query":"{ __typename }"${' '.repeat(90_000)}}`)).status).toBe(200);
  });

  test('is not compressed', async () => {
    const answer = await post('…', { ...json, 'content-encoding': 'gzip' });
    expect([answer.status, answer.headers['accept-encoding'], codeOf(answer)]).toEqual([
      415,
      'identity',
      'BAD_USER_INPUT',
    ]);
    expect((await post('{"query":"{ __typename }"}', { ...json, 'content-encoding': 'identity' })).status).toBe(200);
  });

  test('may come in pieces that cut letters in two', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const body = Buffer.from('{"query":"{ é: __typename }"}');
    const cut = body.indexOf(0xc3) + 1;
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.subarray(0, cut), () => socket.write(body.subarray(cut)));
    const chunks = (await socket.toArray()) as Buffer[];
    expect(Buffer.concat(chunks).toString()).toContain('Unexpected character: U+00E9.');
  });
});

test('answers come in one piece: nothing streams', async () => {
  for (const accept of ['text/event-stream', 'multipart/mixed', 'text/*', 'image/png', 'text/html']) {
    const answer = await raw(server.url + asking('{ __typename }'), { headers: { accept } });
    expect([answer.status, codeOf(answer)], accept).toEqual([406, 'BAD_USER_INPUT']);
  }
  // As urql and Apollo Client ask.
  for (const accept of [
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    'multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9',
  ]) {
    const answer = await raw(server.url + asking('{ __typename }'), { headers: { accept } });
    expect([answer.status, answer.headers['content-type']]).toEqual([
      200,
      'application/graphql-response+json; charset=utf-8',
    ]);
  }
});

test('a whole address is understood, as proxies send it', async () => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write('GET http://graph.example/health HTTP/1.1\r\nhost: graph.example\r\nconnection: close\r\n\r\n');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 200 /);
});

test('an address that a person opens leads to GraphiQL only where it asks nothing', async () => {
  const headers = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const opened = await raw(`${server.url}/graphql`, { headers });
  expect([opened.status, opened.headers.location, opened.headers.vary]).toEqual([302, '/graphiql', 'accept']);
  for (const asked of ['query={__typename}', 'documentId=x', 'extensions={}']) {
    expect((await raw(`${server.url}/graphql?${asked}`, { headers })).status, asked).not.toBe(302);
  }
});

test('the page may load from here, and nowhere else', async () => {
  const { headers } = await raw(`${server.url}/graphiql`);
  const policy = String(headers['content-security-policy']);
  for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe/);
});

test('a client may call fields as it likes', async () => {
  const answer = await server.ask(`{
    then: graph { then: entityCount toString: linkCount }
    constructor: institute(slug: "unicri") { then: headquarters { then: place { then: name } } }
  }`);
  expect(JSON.stringify(answer)).toMatch(
    /^\{"data":\{"then":\{"then":\d+,"toString":\d+\},"constructor":\{"then":\{"then":\{"then":"Turin"\}\}\}\}\}$/,
  );
});

test('what is no request yet is refused as readably as one', async () => {
  const long = await raw(`${server.url}/graphql?query=${'x'.repeat(20_000)}`);
  expect([long.status, codeOf(long)]).toEqual([431, 'BAD_USER_INPUT']);
});

test('a connection is kept longer than a proxy keeps it: 60 s with most', async () => {
  expect((await raw(`${server.url}/health`, { headers: { connection: 'keep-alive' } })).headers['keep-alive']).toBe(
    'timeout=65',
  );
});
