import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { fixturesFolder } from '../../src/installation.js';
import { serve } from '../../src/server/index.js';
import { createLog } from '../../src/server/observe/log.js';
import type { Settings } from '../../src/server/settings.js';
import { list } from '../adversaries/shapes.js';
import { connection, posted } from '../connection.js';
import { FactsFolder } from '../facts.js';
import { type Started, started } from '../started.js';

/*
 * Many at once, and those who begin and do not end. Whatever they do, nothing stays taken, and who asks little is answered meanwhile.
 */

const quiet = createLog({ LOG_LEVEL: 'silent', LOG_FORMAT: 'json' });

/** Facts with long texts, and queries that ask for four megabytes of them; each has another answer. A system takes up to ten for who does not read. */
const texts = new FactsFolder(true);
const large = (n: number) => `{ ${list(22, (i) => `a${n}x${i}: topics(first: 20) { nodes { description } }`)} }`;
beforeAll(() => {
  const text = 'word '.repeat(1_990);
  const topic = (n: number) =>
    `- { slug: t${n}, name: Topic ${n}, description: ${text}, evidence: { source: book, section: lead } }\n`;
  texts.write('sources.yaml', '- slug: book\n  title: A book\n  url: https://book.example/\n  sections: { lead: 1 }\n');
  texts.write('topics.yaml', Array.from({ length: 20 }, (_, n) => topic(n)).join(''));
});
afterAll(() => texts.remove());

/** A server of its own: what is tested here would hold up the other tests. */
async function serving(settings: Partial<Settings>, fixtures = texts.path) {
  const server = await started({ fixtures, log: quiet, settings: { WATCH: 0, ...settings } });
  onTestFinished(() => server.close());
  const metric = async (name: string) => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(new RegExp(`^unicri_graph_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  };
  return {
    ...server,
    /** What the server says of itself; it may come a moment later. */
    eventually: (name: string) => expect.poll(() => metric(name), { timeout: 15_000 }),
  };
}
type Serving = Awaited<ReturnType<typeof serving>>;

const fine = async (server: Started): Promise<void> => {
  expect(await server.ask('{ graph { __typename } }')).toEqual({ data: { graph: { __typename: 'Graph' } } });
};
/** Where the server sheds for a moment, as a client that heeds Retry-After sees it. */
const fineSoon = (server: Started) =>
  expect
    .poll(() => server.ask('{ graph { __typename } }'), { timeout: 15_000 })
    .toEqual({ data: { graph: { __typename: 'Graph' } } });

const open = (server: Started, count: number) =>
  Promise.all(Array.from({ length: count }, () => connection(server.url)));
const head = (more: string) => `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\n${more}\r\n`;
const QUESTION = JSON.stringify({ query: '{ graph { __typename } }' });

describe('a request that is not whole takes no place', () => {
  /** Longer than an answer may take: a connection that says nothing is told so only then. */
  const longerThanAnAnswer = async (server: Started) => {
    const silent = await connection(server.url);
    expect(await silent.closed).toMatch(/^HTTP\/1.1 408/);
  };
  const patient = { MAX_CONCURRENT: 3, ANSWER_TIMEOUT: 1_000, HEADERS_TIMEOUT: 1_500, REQUEST_TIMEOUT: 60_000 };

  test.each([
    [
      'a body of which half has come',
      head(`content-length: ${QUESTION.length}\r\n`) + QUESTION.slice(0, 9),
      QUESTION.slice(9),
    ],
    ['a body of which nothing has come', head(`content-length: ${QUESTION.length}\r\n`), QUESTION],
    [
      'chunks that do not end',
      `${head('transfer-encoding: chunked\r\n')}9\r\n${QUESTION.slice(0, 9)}\r\n`,
      `${(QUESTION.length - 9).toString(16)}\r\n${QUESTION.slice(9)}\r\n0\r\n\r\n`,
    ],
    [
      'the beginning of a chunk',
      `${head('transfer-encoding: chunked\r\n')}${QUESTION.length.toString(16)}\r\n${QUESTION.slice(0, 3)}`,
      `${QUESTION.slice(3)}\r\n0\r\n\r\n`,
    ],
    [
      'a body that waits to be told to come',
      head(`content-length: ${QUESTION.length}\r\nexpect: 100-continue\r\n`),
      QUESTION,
    ],
  ])('%s, on twenty connections; and it is answered when it is, however late', async (_, begun, rest) => {
    const server = await serving(patient);
    const slow = await open(server, 20);
    for (const { say } of slow) await say(begun);
    await server.eventually('requests_under_way').toBe(21);
    await fine(server);
    await longerThanAnAnswer(server);
    await fine(server);
    await server.eventually('places_in_use').toBe(0);
    for (const { say, until, socket } of slow) {
      await say(rest);
      expect(await until(/__typename/)).toMatch(
        /HTTP\/1.1 200 [\s\S]*\{"data":\{"graph":\{"__typename":"Graph"\}\}\}$/,
      );
      socket.destroy();
    }
    await server.eventually('receiving_bytes').toBe(0);
    await fine(server);
  });

  test.each([
    ['hangs up in its body', head('content-length: 100\r\n') + QUESTION.slice(0, 9)],
    ['hangs up in a chunk', `${head('transfer-encoding: chunked\r\n')}ff\r\n${QUESTION.slice(0, 9)}`],
    ['hangs up behind a whole question', posted('{ __typename }') + head('content-length: 100\r\n')],
    ['hangs up before its answers', posted('{ __typename }').repeat(30)],
  ])('who %s leaves nothing behind', async (_, begun) => {
    const server = await serving(patient);
    const gone = await open(server, 30);
    for (const { say, socket } of gone) {
      await say(begun);
      socket.resetAndDestroy();
    }
    await server.eventually('requests_under_way').toBe(1);
    await server.eventually('places_in_use').toBe(0);
    await server.eventually('receiving_bytes').toBe(0);
    await fine(server);
  });

  test('what they hold is bounded: those that have been coming for longest give way', async () => {
    const server = await serving({ MAX_RECEIVING: 100_000, REQUEST_TIMEOUT: 60_000 });
    const slow = await open(server, 10);
    for (const { say } of slow) await say(head('content-length: 90000\r\n') + ' '.repeat(8_000));
    await server.eventually('receiving_bytes').toBe(80_000);
    const question = `{ graph { __typename } } # ${'x'.repeat(60_000)}`;
    await expect
      .poll(() => server.ask(question), { timeout: 15_000 })
      .toEqual({ data: { graph: { __typename: 'Graph' } } });
    expect(await Promise.race(slow.map(({ closed }) => closed))).toMatch(/HTTP\/1.1 503 [\s\S]*OVERLOADED/);
    for (const { socket } of slow) socket.destroy();
    await server.eventually('receiving_bytes').toBe(0);
  });
});

describe('a body in small pieces takes its bytes', () => {
  const LONG = JSON.stringify({ query: `{ graph { __typename } } # ${'é'.repeat(20_000)}` });
  const bytes = Buffer.from(LONG);
  const chunked = (size: number, extension = '') =>
    Buffer.concat(
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => {
        const piece = bytes.subarray(n * size, (n + 1) * size);
        return Buffer.concat([Buffer.from(`${piece.length.toString(16)}${extension}\r\n`), piece, Buffer.from('\r\n')]);
      }),
    );

  test.each([
    ['of one byte', chunked(1)],
    ['of two bytes, which part letters', chunked(2)],
    [
      'of one byte, with leading zeros',
      Buffer.from(chunked(1).toString('latin1').replaceAll(/^1\r$/gm, '0001\r'), 'latin1'),
    ],
    ['of three bytes', chunked(3)],
  ])('chunks %s', async (_, pieces) => {
    const server = await serving({ REQUEST_TIMEOUT: 60_000 });
    const slow = await open(server, 20);
    for (const { socket } of slow) {
      socket.write(head('transfer-encoding: chunked\r\n'));
      socket.write(pieces);
    }
    await server.eventually('receiving_bytes').toBeGreaterThanOrEqual(20 * bytes.length);
    await server.eventually('receiving_bytes').toBeLessThanOrEqual(20 * bytes.length * 2);
    for (const { say, until, socket } of slow) {
      await say('0\r\n\r\n');
      expect(await until(/__typename/)).toContain('{"data":{"graph":{"__typename":"Graph"}}}');
      socket.destroy();
    }
    await fine(server);
  });
});

describe('who does not read the answer is cut', () => {
  /** Asks, and reads nothing. */
  const asks = async (server: Serving, text: string) => {
    const asking = await connection(server.url);
    asking.socket.pause();
    await asking.say(text);
    return asking;
  };
  const get = (path: string) => `GET ${path} HTTP/1.1\r\nhost: here\r\n\r\n`;

  test.each([
    ['one of three answers', posted(large(0)) + posted(large(1)) + posted(large(2))],
    ['one of sixty answers, all asked at once', Array.from({ length: 60 }, (_, n) => posted(large(n))).join('')],
    ['the same answer sixty times', posted(large(0)).repeat(60)],
    ['one of many answers, asked by GET', get(`/graphql?query=${encodeURIComponent(large(0))}`).repeat(20)],
  ])('%s', async (_, text) => {
    const server = await serving({ SEND_TIMEOUT: 500 });
    const asking = await asks(server, text);
    await server.eventually('sending_bytes').toBeGreaterThan(0);
    // One answer is kept for it, not those that come after.
    await server.eventually('sending_bytes').toBeLessThan(10_000_000);
    await server.eventually('requests_under_way').toBe(1);
    await server.eventually('places_in_use').toBe(0);
    await server.eventually('sending_bytes').toBe(0);
    asking.socket.resume();
    await asking.closed;
    await fine(server);
  });

  test('but not who reads slowly, and all answers come, in their order', async () => {
    const server = await serving({});
    const asking = await asks(
      server,
      posted(large(0)) + posted(large(1)) + posted(large(2)) + posted('{ end: __typename }'),
    );
    let length = 0;
    asking.socket.on('data', ({ length: more }: string) => {
      length += more;
      asking.socket.pause();
      setImmediate(() => asking.socket.resume());
    });
    asking.socket.resume();
    const heard = await asking.until(/"end":"Query"/);
    expect(length).toBeGreaterThan(12_000_000);
    expect([...heard.matchAll(/\{"data":\{"(\w+?)"/g)].map(([, name]) => name)).toEqual([
      'a0x0',
      'a1x0',
      'a2x0',
      'end',
    ]);
    asking.socket.destroy();
    await fine(server);
  });

  test.each([
    ['have all the places', { MAX_CONCURRENT: 8, MAX_SENDING: 1_000_000_000 }, 'places_in_use', 8],
    ['have all the room for answers', { MAX_SENDING: 3_000_000 }, 'sending_bytes', 3_000_000],
    ['have all the connections', { MAX_CONNECTIONS: 8 }, 'sending_bytes', 1],
  ])('when such clients %s and others come', async (_, settings, name, least) => {
    const server = await serving({ SEND_TIMEOUT: 60_000, ...settings });
    const asking = await open(server, 8);
    for (const [n, { socket }] of asking.entries()) socket.pause().write(posted(large(n)).repeat(3));
    await server.eventually(name).toBeGreaterThanOrEqual(least);
    await fineSoon(server);
    for (const { socket } of asking) socket.destroy();
    await server.eventually('places_in_use').toBe(0);
    await fine(server);
  });
});

describe('a connection that is told to go, or of which nothing comes, is closed', () => {
  const hasty = { HEADERS_TIMEOUT: 300, REQUEST_TIMEOUT: 300, KEEP_ALIVE_TIMEOUT: 300 };
  const ended = 'GET /health HTTP/1.1\r\nhost: here\r\n\r\n';

  test.each([
    ['nothing', '', /408/],
    ['an empty line', '\r\n', /408/],
    ['half a head', 'GET / HTTP/1.1\r\nhost: he', /408/],
    ['half a body', `${head('content-length: 10\r\n')}{`, /408/],
    ['noise', 'noise\r\n\r\n', /400/],
    ['a head too long', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}`, /431/],
    ['a whole request, and noise', `${ended}noise\r\n\r\n`, /200 [\s\S]*400/],
    ['a whole request, and half of one', `${ended}GET / HT`, /200 [\s\S]*408/],
    ['a body too long, for ever', `${head('content-length: 1000000000\r\n')}{`, /413/],
  ])('%s, from a client that does not hang up', async (_, said, heard) => {
    const server = await serving(hasty);
    const staying = await connection(server.url, { allowHalfOpen: true });
    await staying.say(said);
    await once(staying.socket, 'end');
    // Half of it stays open on this side, which learns that the other is closed only when it says more.
    const more = setInterval(() => staying.socket.write('more'), 50);
    expect(await staying.closed).toMatch(heard);
    clearInterval(more);
    await fine(server);
  });

  test.each(['\r\n', '\n', '\r\n\r\n'])('empty lines (%j) do not keep it', async (line) => {
    const server = await serving(hasty);
    const staying = await connection(server.url, { allowHalfOpen: true });
    await staying.say(ended);
    await staying.until(/"ok"/);
    const lines = setInterval(() => staying.socket.write(line), 20);
    await staying.closed;
    clearInterval(lines);
    await fine(server);
  });

  test('and others have its place before that', async () => {
    const server = await serving({ MAX_CONNECTIONS: 20 });
    const silent = await open(server, 20);
    for (const { say } of silent.slice(0, 5)) await say(head('content-length: 10\r\n'));
    for (const { say } of silent.slice(5, 10)) await say(ended);
    const answered = () => server.ask('{ graph { __typename } }').catch(() => undefined);
    await expect.poll(answered, { timeout: 15_000 }).toBeDefined();
    await Promise.race(silent.map(({ closed }) => closed));
    for (const { socket } of silent) socket.destroy();
    await fine(server);
  });

  test('at once where the server stops', async () => {
    const slow = {
      SHUTDOWN_TIMEOUT: 60_000,
      HEADERS_TIMEOUT: 60_000,
      REQUEST_TIMEOUT: 60_000,
      KEEP_ALIVE_TIMEOUT: 60_000,
    };
    const server = await serve({
      port: 0,
      host: '127.0.0.1',
      fixtures: texts.path,
      log: quiet,
      settings: { WATCH: 0, ...slow },
    });
    const said = [
      '',
      '\r\n',
      'GET / HTTP/1.1\r\n',
      ended,
      'noise\r\n\r\n',
      `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}`,
    ];
    said.push(`${head('content-length: 10\r\n')}{`, `${ended}\r\n`, `${ended}GET`);
    const staying = await Promise.all(said.map(() => connection(server.url, { allowHalfOpen: true })));
    for (const [n, { say }] of staying.entries()) await say(said[n] ?? '');
    for (const [n, text] of said.entries()) if (text.startsWith(ended)) await staying[n]?.until(/"ok"/);
    await server.close();
    for (const { socket } of staying) socket.destroy();
  });
});

describe('who asks little is not held up by who asks much', () => {
  /** Some ten thousand fields, never asked before. */
  const dear = (n: number) =>
    `query Dear${n} { links(first: 70) { nodes { from { links(first: 100) { nodes { sentence } } } } } }`;
  const long = (n: number) =>
    `query Long${n} { ${list(39, (i) => `a${i}: institute(slug: "unicri") { ${'id name uri slug '.repeat(20)} }`)} }`;

  test.each([
    ['dear queries', dear],
    ['long questions', long],
  ])('a crowd of %s', async (_, question) => {
    const server = await serving({}, fixturesFolder);
    const order: string[] = [];
    const ask = async (name: string, query: string) => {
      const { errors } = await server.ask(query);
      order.push(name);
      return errors;
    };
    const crowd = Array.from({ length: 16 }, (_, n) => ask('large', question(n)));
    // Once the first is answered, the others wait.
    await Promise.race(crowd);
    const health = fetch(`${server.url}/health`).then(() => order.push('health'));
    expect(await ask('small', '{ institute(slug: "unicri") { name } }')).toBeUndefined();
    await health;
    expect((await Promise.all(crowd)).filter(Boolean)).toEqual([]);
    // The fifteen others come one at a time, and two or three may be on their way already.
    expect(order.indexOf('small')).toBeLessThan(8);
    expect(order.indexOf('health')).toBeLessThan(8);
  });

  test('no more wait than half of the places; others are told to come back', async () => {
    const server = await serving({ MAX_CONCURRENT: 8 }, fixturesFolder);
    const crowd = await open(server, 8);
    for (const [n, { socket }] of crowd.entries()) socket.write(posted(dear(n)));
    const heard = await Promise.all(crowd.map(({ until }) => until(/\}$/)));
    const refused = heard.filter((answer) => answer.startsWith('HTTP/1.1 503'));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThanOrEqual(4);
    for (const answer of refused)
      expect(answer).toMatch(/retry-after: 1[\s\S]*4 large questions wait already[\s\S]*"OVERLOADED"/);
    for (const answer of heard.filter((one) => !refused.includes(one))) expect(answer).toMatch(/^HTTP\/1.1 200 /);
    for (const { socket } of crowd) socket.destroy();
    await fine(server);
  });

  test('who waits too long is told so, and leaves', async () => {
    const server = await serving({ ANSWER_TIMEOUT: 60 }, fixturesFolder);
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => server.ask(dear(n))));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'ok');
    expect(codes).toContain('TIMEOUT');
    expect(codes.filter((code) => code !== 'ok' && code !== 'TIMEOUT')).toEqual([]);
    await server.eventually('turns_waiting').toBe(0);
    await server.eventually('places_in_use').toBe(0);
    await fineSoon(server);
  });

  test('who hangs up leaves its place among those who wait', async () => {
    const server = await serving({}, fixturesFolder);
    const crowd = await open(server, 30);
    for (const [n, { say }] of crowd.entries()) await say(posted(dear(n)));
    await crowd[0]?.until(/HTTP/);
    for (const { socket } of crowd) socket.resetAndDestroy();
    await once(crowd[29]?.socket ?? process, 'close');
    await server.eventually('turns_waiting').toBe(0);
    await server.eventually('places_in_use').toBe(0);
    await fine(server);
  });
});
