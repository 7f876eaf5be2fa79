import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { connection, posted } from '../connection.js';
import { type Started, started } from '../started.js';

/*
 * Requests that two programs on their way could understand in two ways, and those of which nobody should read all.
 * Each is answered by what it is, in JSON; after each an ordinary question is answered as ever.
 */

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());
afterEach(async () => {
  expect(await server.ask('{ institute(slug: "unicri") { abbreviation } }')).toEqual({
    data: { institute: { abbreviation: 'UNICRI' } },
  });
});

interface Heard {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** All answers over one connection until the server closes it. */
async function heard(bytes: string): Promise<readonly Heard[]> {
  const { say, closed } = await connection(server.url);
  await say(bytes);
  return answersIn(await closed);
}

const answersIn = (text: string): readonly Heard[] =>
  text
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter((answer) => answer !== '' && !answer.startsWith('HTTP/1.1 100 '))
    .map((answer) => {
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      return { status: Number(head.slice(9, 12)), head, body };
    });

const refusal = (message: RegExp = /./) => ({
  errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }],
});
const QUESTION = '/graphql?query={__typename}';
const get = (target: string, headers = 'host: localhost\r\n', version = 'HTTP/1.1') =>
  `GET ${target} ${version}\r\n${headers}\r\n`;
const json = '{"query":"{ __typename }"}';
const chunks = `${json.length.toString(16)}\r\n${json}\r\n0\r\n\r\n`;
const post = (headers: string, body: string, version = 'HTTP/1.1') =>
  `POST /graphql ${version}\r\nhost: localhost\r\ncontent-type: application/json\r\n${headers}\r\n${body}`;

describe('a request of which it is not clear where it ends or to whom it is said', () => {
  test.each([
    ['two hosts', get(QUESTION, 'host: localhost\r\nhost: elsewhere.example\r\n')],
    ['the same host twice', get(QUESTION, 'host: localhost\r\nHOST: localhost\r\n')],
    ['two hosts in HTTP/1.0', get(QUESTION, 'host: a\r\nhost: b\r\n', 'HTTP/1.0')],
    ['no host', get(QUESTION, 'accept: */*\r\n')],
    ['no header at all', get(QUESTION, '')],
    ['an empty host', get(QUESTION, 'host:\r\n')],
    ['a host with a path', get(QUESTION, 'host: a/../x\r\n')],
    ['a host with a path, a query and a fragment', get(QUESTION, 'host: a/../x?y#z\r\n')],
    ['a host with a query', get(QUESTION, 'host: localhost?x\r\n')],
    ['a host with a fragment', get(QUESTION, 'host: localhost#x\r\n')],
    ['a host with a user', get(QUESTION, 'host: user@localhost\r\n')],
    ['a host with a user and a word', get(QUESTION, 'host: user:secret@localhost:4000\r\n')],
    ['a host with a scheme', get(QUESTION, 'host: http://localhost\r\n')],
    ['a host with a backslash', get(QUESTION, 'host: localhost\\@elsewhere\r\n')],
    ['a host of two words', get(QUESTION, 'host: localhost elsewhere\r\n')],
    ['a host with half a bracket', get(QUESTION, 'host: [::1\r\n')],
    ['a host of brackets without a number', get(QUESTION, 'host: [localhost]\r\n')],
    ['a port that is none', get(QUESTION, 'host: localhost:http\r\n')],
    ['a port too high', get(QUESTION, 'host: localhost:65536\r\n')],
    ['a whole address with a user', get('http://user@localhost/graphql?query={__typename}')],
    ['a whole address without a host', get('http:///graphql?query={__typename}')],
    ['a whole address of another scheme', get('ftp://localhost/graphql?query={__typename}')],
    ['an address with a fragment', get(`${QUESTION}#x`)],
    ['a whole address with a fragment', get('http://localhost/graphql#?query={__typename}')],
    ['chunks in HTTP/1.0', post('transfer-encoding: chunked\r\n', chunks, 'HTTP/1.0')],
    [
      'chunks in HTTP/1.0 that is kept',
      post('connection: keep-alive\r\ntransfer-encoding: Chunked\r\n', chunks, 'HTTP/1.0'),
    ],
    ['chunks by GET in HTTP/1.0', get(QUESTION, 'transfer-encoding: chunked\r\n', 'HTTP/1.0') + chunks],
    ['a length and chunks', post(`content-length: 6\r\ntransfer-encoding: chunked\r\n`, chunks)],
    ['chunks and a length', post(`transfer-encoding: chunked\r\ncontent-length: ${chunks.length}\r\n`, chunks)],
    [
      'a length and chunks in HTTP/1.0',
      post(`content-length: 0\r\ntransfer-encoding: chunked\r\n`, chunks, 'HTTP/1.0'),
    ],
    ['two lengths', post(`content-length: 0\r\ncontent-length: ${json.length}\r\n`, json)],
    ['one length twice', post(`content-length: ${json.length}, ${json.length}\r\n`, json)],
    ['a length with a sign', post(`content-length: +${json.length}\r\n`, json)],
    ['chunks twice', post('transfer-encoding: chunked, chunked\r\n', chunks)],
    ['chunks that are not the last coding', post('transfer-encoding: chunked, gzip\r\n', chunks)],
    ['almost chunks', post('transfer-encoding: xchunked\r\n', chunks)],
    ['no coding', post('transfer-encoding: identity\r\n', json)],
    ['a header that goes on in the next line', get(QUESTION, 'host: localhost\r\nx-a: b\r\n c\r\n')],
    ['a blank before the colon', get(QUESTION, 'host : localhost\r\n')],
    ['lines that end otherwise', `GET ${QUESTION} HTTP/1.1\nhost: localhost\n\n`],
  ])('is refused, and the connection closed: %s', async (_, bytes) => {
    // What follows would be an answer too many.
    const answers = await heard(bytes + get('/health'));
    expect(answers.map(({ status }) => status)).toEqual([400]);
    const [{ head = '', body = '' } = {}] = answers;
    expect(head).toMatch(/^connection: close$/im);
    expect(JSON.parse(body)).toEqual(refusal());
  });

  test.each([
    ['a coding beside chunks', post('transfer-encoding: gzip, chunked\r\n', chunks), 501],
    ['a version of old', get(QUESTION, 'host: localhost\r\n', 'HTTP/0.9'), 505],
    ['no version', `GET ${QUESTION}\r\n\r\n`, 505],
    ['a version to come', get(QUESTION, 'host: localhost\r\n', 'HTTP/2.0'), 505],
    ['a tunnel', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nhost: elsewhere.example:443\r\n\r\n', 405],
  ])('or is told what there is not: %s', async (_, bytes, status) => {
    const answers = await heard(bytes);
    expect(answers.map((answer) => answer.status)).toEqual([status]);
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual(refusal());
  });
});

describe('a request that is clear is answered', () => {
  test.each([
    ['a host and a port', get(QUESTION, 'host: graph.example:8080\r\n')],
    ['a host with an underscore, as containers have', get(QUESTION, 'host: my_graph:4000\r\n')],
    ['a number in brackets', get(QUESTION, 'host: [::1]:4000\r\n')],
    ['a host and an empty port', get(QUESTION, 'host: localhost:\r\n')],
    ['HTTP/1.0 without a host', get(QUESTION, '', 'HTTP/1.0')],
    ['a whole address', get(`http://graph.example${QUESTION}`)],
    ['a whole address in capitals', get(`HTTP://GRAPH.EXAMPLE:80${QUESTION}`)],
    ['chunks', post('transfer-encoding: Chunked\r\n', chunks)],
    ['an expectation that nobody knows', post(`expect: 200-ok\r\ncontent-length: ${json.length}\r\n`, json)],
    ['an expectation to go on', post(`expect: 100-continue\r\ncontent-length: ${json.length}\r\n`, json)],
    ['an empty line before it', `\r\n${get(QUESTION)}`],
  ])('%s', async (_, bytes) => {
    const last = bytes
      .replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n')
      .replace(' HTTP/1.0\r\n\r\n', ' HTTP/1.0\r\nconnection: close\r\n\r\n');
    expect((await heard(last)).map(({ status, body }) => [status, body])).toEqual([
      [200, '{"data":{"__typename":"Query"}}'],
    ]);
  });

  test('a whole address without a path means the first page, and one with a question alone too', async () => {
    for (const target of [
      'http://localhost',
      'http://localhost?query={__typename}',
      'http://localhost/',
      'https://localhost',
    ]) {
      const [answer] = await heard(get(target, 'host: elsewhere\r\nconnection: close\r\n'));
      expect(answer?.head, target).toMatch(/^HTTP\/1\.1 302 [\s\S]*\nlocation: \/graphiql\r?$/m);
    }
  });
});

describe('what was understood is answered before the rest is refused', () => {
  const whole = posted('{ institute(slug: "unicri") { name } }');
  test.each([
    ['a question and noise', `${whole}nonsense\r\n\r\n`, [200, 400]],
    ['a question by GET and noise', `${get('/graphql?query={offices{totalCount}}')}\0\0\0\r\n\r\n`, [200, 400]],
    ['three questions and noise', `${whole}${get(QUESTION)}${whole}GET / HTTP/9\r\n\r\n`, [200, 200, 200, 400]],
    [
      'a question and a request with two lengths',
      whole + post('content-length: 1\r\ncontent-length: 2\r\n', json),
      [200, 400],
    ],
    ['a question and one without a host', whole + get(QUESTION, ''), [200, 400]],
    ['a question and a broken chunk', whole + post('transfer-encoding: chunked\r\n', 'zz\r\n'), [200, 400]],
    ['a refused question and noise', `${posted('{')}nonsense\r\n\r\n`, [200, 400]],
    ['a question and a header too long', `${whole}GET / HTTP/1.1\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, [200, 431]],
    ['noise alone', 'nonsense\r\n\r\n', [400]],
  ])('%s', async (_, bytes, statuses) => {
    const answers = await heard(bytes);
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    for (const { body } of answers) expect(JSON.parse(body)).toEqual(expect.any(Object));
    expect(JSON.parse(answers.at(-1)?.body ?? '')).toEqual(refusal());
  });
});

describe('a body that is refused is not read to its end', () => {
  const endless = 'transfer-encoding: chunked\r\n';
  const megabyte = `${(1_000_000).toString(16)}\r\n${'a'.repeat(1_000_000)}\r\n`;

  /** Sends on and on, though the server says that it has ended, until it hangs up; how much, in bytes, and what was answered. */
  async function sendOn(head: string): Promise<{ sent: number; answers: readonly Heard[] }> {
    const { socket, closed } = await connection(server.url, { allowHalfOpen: true });
    socket.write(head);
    let sent = 0;
    // More than any system keeps on its way, and more than is thrown away.
    while (!socket.destroyed && sent < 200_000_000) {
      await new Promise<void>((next) => socket.write(megabyte, () => next()));
      sent += megabyte.length;
    }
    return { sent, answers: answersIn(await closed) };
  }

  test.each([
    ['too long', post(endless, ''), 413],
    ['too long, as it says', post('content-length: 99999999999\r\n', ''), 413],
    ['of another type', `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\n${endless}\r\n`, 415],
    ['compressed', post(`content-encoding: gzip\r\n${endless}`, ''), 415],
    ['for an answer that there is not', post(`accept: image/png\r\n${endless}`, ''), 406],
    ['by another method', `PUT /graphql HTTP/1.1\r\nhost: localhost\r\n${endless}\r\n`, 405],
    ['where there is nothing', `POST /nothing HTTP/1.1\r\nhost: localhost\r\n${endless}\r\n`, 404],
    ['to a host that is none', `POST /graphql HTTP/1.1\r\nhost: a/b\r\n${endless}\r\n`, 400],
    ['that nobody asked for', `GET ${QUESTION} HTTP/1.1\r\nhost: localhost\r\n${endless}\r\n`, 200],
  ])('%s', async (_, head, status) => {
    const { sent, answers } = await sendOn(head);
    expect(sent).toBeLessThan(100_000_000);
    // The answer may be lost to who sends on; who stops sees it.
    expect([[], [status]]).toContainEqual(answers.map((answer) => answer.status));
    const { say, closed } = await connection(server.url);
    await say(head);
    if (status === 413 && head.includes(endless)) await say(megabyte);
    const [answer] = answersIn(await closed);
    expect(answer?.status).toBe(status);
    expect(answer?.head).toMatch(/^connection: close$/im);
  });

  test('and who is still sending when the answer comes, sees it', async () => {
    const { say, closed } = await connection(server.url);
    await say(post('content-length: 2000000\r\n', ''));
    for (let n = 0; n < 20; n++) await say('a'.repeat(100_000));
    const answers = answersIn(await closed);
    expect(answers.map(({ status }) => status)).toEqual([413]);
    expect(JSON.parse(answers[0]?.body ?? '')).toEqual(refusal(/100000 bytes at most/));
  });

  test('a whole body leaves the connection open for the next question', async () => {
    const { say, until, socket } = await connection(server.url);
    await say(posted('{ first: __typename }'));
    await until(/"first"/);
    await say(post('transfer-encoding: chunked\r\n', chunks.replace('__typename', 'graph     ')));
    await until(/"errors"/);
    await say(posted('{ third: __typename }'));
    expect(answersIn(await until(/"third"/)).map(({ head }) => /connection: (.*)/i.exec(head)?.[1])).toEqual(
      Array(3).fill('keep-alive'),
    );
    socket.destroy();
  });
});

describe('what a client says of types and hashes is taken for what it is', () => {
  const zeros = '0'.repeat(64);
  const persisted = (sha256Hash: unknown, more: object = {}) => ({
    ...more,
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  });
  const asked = (headers: Record<string, string>, body: object = { query: '{ __typename }' }) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: JSON.stringify(body),
    });

  test.each([
    ['a type in capitals', { 'content-type': 'APPLICATION/JSON;CHARSET="UTF-8"' }, 200],
    ['a charset of another', { 'content-type': 'application/json;charset=utf-7' }, 415],
    ['parameters by the hundred', { 'content-type': `application/json${';a=b'.repeat(2_000)}` }, 200],
    ['quotes that do not end', { 'content-type': `application/json;a="${'\\"'.repeat(3_000)}` }, 200],
    ['names of every object’s own', { 'content-type': 'application/json;__proto__=x;constructor=y' }, 200],
    ['weights of nothing', { accept: 'application/json;q=0, */*;q=0' }, 406],
    ['weights beyond one', { accept: 'application/json;q=9, text/html;q=99' }, 200],
    ['weights that are none', { accept: 'application/json;q=-1, application/*;q=NaN, */*;q=1e9' }, 406],
    ['ranges by the hundred', { accept: `${'a/b;q=0.5,'.repeat(1_000)}application/json` }, 200],
    ['a range in a range', { accept: 'text/plain;x=",application/json,", */json' }, 406],
  ])('%s', async (_, headers, status) => {
    const answer = await asked(headers);
    expect([answer.status, await answer.json()]).toEqual([
      status,
      status === 200 ? { data: { __typename: 'Query' } } : refusal(),
    ]);
  });

  test.each([
    ['a hash of nothing', persisted(zeros), 404],
    ['a hash of a prototype', persisted('__proto__'), 404],
    ['a hash of 50,000 letters', persisted('a'.repeat(50_000)), 404],
    ['a hash of another text', persisted(zeros, { query: '{ __typename }' }), 400],
    ['a hash that is an object', persisted({ toString: zeros }), 400],
    ['a protocol that is a list', { extensions: { persistedQuery: [1, zeros] } }, 400],
    ['extensions that are a list', { extensions: [persisted(zeros)] }, 400],
    ['a text that is a list, with a hash', persisted(zeros, { query: ['{ __typename }'] }), 400],
    ['an empty text, with a hash', persisted(zeros, { query: '' }), 400],
    ['a hash and an id', persisted(zeros, { documentId: zeros }), 404],
  ])('%s', async (_, body, status) => {
    const answer = await asked({}, body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({
      errors: [expect.objectContaining({ extensions: { code: expect.any(String) } })],
    });
  });
});
