import { once } from 'node:events';
import { Agent } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connection, posted } from '../connection.js';
import { smallFacts, topicNamed } from '../facts.js';
import { ask, loadOf } from '../load.js';
import { killAll, start } from './command.js';

/*
 * What goes wrong around a server, done to one that was started as people start it.
 */

afterAll(killAll);

const eventually = { timeout: 30_000 };
const question = { query: '{ topic(slug: "crime") { name } }' };
const agent = new Agent();
const nameAt = async (url: string) => JSON.parse((await ask(url, question, agent)).body).data.topic.name;
const health = async (url: string) => (await fetch(`${url}/health`)).status;

describe('the facts', () => {
  test('are read again when they change and on SIGHUP, and bad ones change nothing', async () => {
    const facts = smallFacts('Crime');
    const server = start({ PORT: '0', LOG_FORMAT: 'json', LOG_LEVEL: 'info' }, '--fixtures', facts.path);
    await server.until(/"serving"/);
    const url = String(server.logged()[0]?.url);
    expect(await nameAt(url)).toBe('Crime');
    facts.write('topics.yaml', topicNamed('Fraud'));
    await expect.poll(() => nameAt(url), eventually).toBe('Fraud');

    facts.write('topics.yaml', topicNamed('Theft').replace('name', 'nmae'));
    await server.until(/"level":"error"/);
    expect(server.logged().at(-1)).toMatchObject({
      problems: expect.arrayContaining([expect.stringMatching(/topics\.yaml:3:3 .*nmae/)]),
      msg: expect.stringMatching(/ is still served$/),
    });
    expect(await nameAt(url)).toBe('Fraud');

    facts.write('topics.yaml', topicNamed('Fraud'));
    await server.until(/says the same/);
    const heard = server.logged().length;
    server.child.kill('SIGHUP');
    await expect.poll(() => server.logged()[heard]?.msg, eventually).toMatch(/says the same$/);
  });
});

describe('whoever reads the log', () => {
  test('may go away', async () => {
    const server = start({ PORT: '0', LOG_LEVEL: 'debug' }, '--fixtures', smallFacts('Crime').path);
    const url = await server.url();
    server.child.stdout.destroy();
    server.child.stderr.destroy();
    for (let n = 0; n < 100; n++) expect(await nameAt(url)).toBe('Crime');
    server.child.kill('SIGTERM');
    expect(await once(server.child, 'exit')).toEqual([0, null]);
  });
});

describe('the end', () => {
  test('loses no question that was accepted before SIGTERM', async () => {
    const log = { LOG_LEVEL: 'debug', LOG_FORMAT: 'json' };
    const server = start({ PORT: '0', ...log }, '--fixtures', smallFacts('Crime').path);
    await server.until(/"serving"/);
    const connections = 50;
    const load = loadOf(
      String(server.logged()[0]?.url),
      connections,
      () => question,
      (heard) => expect(heard).toMatchObject({ status: 200, body: '{"data":{"topic":{"name":"Crime"}}}' }),
    );
    await expect.poll(() => load.answers, eventually).toBeGreaterThan(10 * connections);
    server.child.kill('SIGTERM');
    // What is asked over a new connection is not accepted, and not lost.
    await load.ended().catch((error) => expect(error.code).toMatch(/^ECONN(REFUSED|RESET)$/));
    expect(await server.ended).toMatchObject({ code: 0, stderr: '' });

    const accepted = server.logged().filter(({ msg }) => msg === 'answered');
    expect(new Set(accepted.map(({ status }) => status))).toEqual(new Set([200]));
    expect(accepted.length).toBe(load.answers);
    // A client that thinks for long may ask over a connection just when it is closed: then nobody has seen the question.
    expect(accepted.filter(({ requestId }) => load.broken.includes(String(requestId)))).toEqual([]);
  });

  test.each([
    ['SIGTERM', 'SIGINT'],
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGTERM'],
  ] as const)('comes at once by a second signal: %s, then %s', async (first, second) => {
    const server = start({ PORT: '0', LOG_FORMAT: 'json', LOG_LEVEL: 'info' }, '--fixtures', smallFacts('Crime').path);
    await server.until(/"serving"/);
    // Who has begun to ask is waited for: ten seconds, were it not for the second signal.
    const { say, closed } = await connection(String(server.logged()[0]?.url));
    closed.catch(() => 'reset');
    await say(posted('{ __typename }').slice(0, -5));
    server.child.kill(first);
    await server.until(/"stopping/);
    server.child.kill(second);
    expect(await once(server.child, 'exit')).toEqual([null, second]);
  });

  test('by SIGKILL leaves nothing behind that keeps it from starting again', async () => {
    const facts = smallFacts('Crime').path;
    const killed = start({ PORT: '0' }, '--fixtures', facts);
    const url = await killed.url();
    killed.child.kill('SIGKILL');
    await killed.ended;
    const again = start({ PORT: new URL(url).port }, '--fixtures', facts);
    expect(await again.url()).toBe(url);
    expect(await nameAt(url)).toBe('Crime');
  });
});

describe('clients', () => {
  let url: string;
  let server: ReturnType<typeof start>;
  beforeAll(async () => {
    server = start({ PORT: '0', HEADERS_TIMEOUT: '2000', REQUEST_TIMEOUT: '2000' });
    url = await server.url();
  });

  test('wait while the process stands still, are answered after, and the metrics show it', async () => {
    await server.metric('nodejs_eventloop_lag_max_seconds');
    server.child.kill('SIGSTOP');
    await expect(fetch(`${url}/health`, { signal: AbortSignal.timeout(500) })).rejects.toThrow();
    server.child.kill('SIGCONT');
    expect(await health(url)).toBe(200);
    expect(await server.metric('nodejs_eventloop_lag_max_seconds')).toBeGreaterThan(0.3);
  });

  test('come five hundred at a time, and each is answered, if only to come back', async () => {
    const crowd = await Promise.all(Array.from({ length: 500 }, () => connection(url)));
    const answers = await Promise.all(
      crowd.map(async ({ say, closed }) => {
        await say(posted('{ institute(slug: "unicri") { slug } }', 'connection: close\r\n'));
        return closed;
      }),
    );
    for (const answer of answers)
      expect(answer).toMatch(
        /^HTTP\/1\.1 (200 [\s\S]*\{"data":\{"institute":\{"slug":"unicri"\}\}\}$|503 [\s\S]*retry-after: 1\r\n)/,
      );
    expect(await health(url)).toBe(200);
  });

  test('that take too long to say what they want are cut', async () => {
    const slow = ['POST /graphql HTTP/1.1\r\nhost: local', posted('{ __typename }').slice(0, -5)];
    const closed = await Promise.all(
      slow.map(async (part) => {
        const { say, closed } = await connection(url);
        await say(part);
        return closed;
      }),
    );
    for (const answer of closed) expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect(await health(url)).toBe(200);
  });

  test('that vanish, in the middle of a question or before its answer, leave nothing behind', async () => {
    const whole = posted('{ institute(slug: "unicri") { name } }');
    await Promise.all(
      Array.from({ length: 100 }, async (_, n) => {
        const { socket, say, closed } = await connection(url);
        await say(n % 2 === 0 ? whole : whole.slice(0, -10));
        if (n % 3 === 0) socket.resetAndDestroy();
        else socket.destroy();
        return closed;
      }),
    );
    // Only who asks is being answered.
    await expect.poll(() => server.metric('unicri_graph_requests_under_way'), eventually).toBe(1);
  });

  test('that ask everything at once are answered in order', async () => {
    const { say, closed } = await connection(url);
    const last = posted('{ last: __typename }', 'connection: close\r\n');
    await say(Array.from({ length: 20 }, (_, n) => posted(`{ a${n}: __typename }`)).join('') + last);
    const answers = [...(await closed).matchAll(/\{"data":\{"(\w+)":"Query"\}\}/g)].map(([, name]) => name);
    expect(answers).toEqual([...Array.from({ length: 20 }, (_, n) => `a${n}`), 'last']);
  });
});
