import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { killAll, start } from '../cli/command.js';
import { connection, posted } from '../connection.js';
import { ask, loadOf } from '../load.js';
import { HEAP } from './heap.js';

/*
 * All that is unkind at once, for most of a minute: questions that are never the same, long texts, a crowd that asks as much as it may,
 * who does not read and who does not end. The memory stays within what docs/deploying.md names, and who asks little is answered.
 */

afterAll(killAll);

const LASTS = 40_000;
const MEGABYTE = 1_000_000;

test('memory and the longest pause stay bounded in a crowd', async () => {
  const server = start({ PORT: '0', NODE_OPTIONS: HEAP });
  const url = await server.url();
  let asked = 0;
  const next = () => ++asked;
  const text = (length: number) => `${next()} ${'ﷺ longer '.repeat(length)}`.slice(0, length);

  /** Never asked before: nothing of one can be kept for another. */
  const varied = [
    () => ({ query: `{ sources(where: { name: { contains: "${text(200)}" } }) { nodes { name } } }` }),
    () => ({
      query: 'query ($in: [String!]) { offices(where: { slug: { in: $in } }) { nodes { name } } }',
      variables: { in: Array.from({ length: 90 }, () => text(100)) },
    }),
    () => ({
      query: 'query ($s: String) { institute(slug: "unicri") { links(source: $s) { totalCount } } }',
      variables: { s: text(20_000) },
    }),
    () => ({
      query: 'query ($q: String!) { search(query: $q) { nodes { __typename } } }',
      variables: { q: text(2_000) },
    }),
    () => ({ query: `{ institute(slug: "${text(30_000)}") { name } }` }),
    () => ({
      query: `{ offices(where: { or: [${Array.from({ length: 40 }, () => `{ name: { startsWith: "${text(20)}" } }`)}] }) { totalCount } }`,
    }),
  ];
  const dear = [
    () => ({
      query: `query A${next()} { links(first: 85) { nodes { from { links(first: 100) { nodes { sentence } } } } } }`,
    }),
    () => ({
      query: `query B${next()} { claims(first: 100) { nodes { sentence evidence { url source { title links(first: 20) { nodes { sentence } } } } } } }`,
    }),
    () => ({
      query: `query C${next()} { events(first: 50) { nodes { name links(first: 100) { nodes { sentence from { name } to { name } } } } } }`,
    }),
  ];
  // Whatever is refused is refused in order: with a code, and room for the next.
  const answered = ({ status }: { status: number }) => expect([200, 400, 503]).toContain(status);
  const ofKind = (kinds: readonly (() => object)[]) => () => kinds[asked % kinds.length]?.() ?? {};
  const loads = [loadOf(url, 8, ofKind(varied), answered), loadOf(url, 16, ofKind(dear), answered)];

  let going = true;
  let unkindly = 0;
  /** Goes on opening connections that say this and then nothing, and read nothing; each for some seconds. */
  const unkind = async (said: () => string) => {
    // One after the other, as they go on later.
    await setTimeout(10 * unkindly++);
    while (going) {
      const { socket, say } = await connection(url);
      socket.pause();
      await Promise.race([say(said()), setTimeout(1_000)]);
      await setTimeout(3_000);
      socket.destroy();
    }
  };
  const most = () =>
    posted(
      `query M${next()} { links(first: 100) { nodes { sentence note from { name } to { name } evidence { url } } } }`,
    );
  const crowd = [
    ...Array.from({ length: 40 }, () => unkind(() => Array.from({ length: 60 }, most).join(''))),
    ...Array.from({ length: 20 }, () => unkind(() => `GET /schema.graphql HTTP/1.1\r\nhost: here\r\n\r\n`.repeat(100))),
    ...Array.from({ length: 200 }, () =>
      unkind(
        () =>
          `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: 99999\r\n\r\n${' '.repeat(90_000)}`,
      ),
    ),
    ...Array.from({ length: 40 }, () =>
      unkind(
        () =>
          `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${'1\r\n \r\n'.repeat(90_000)}`,
      ),
    ),
    ...Array.from({ length: 100 }, () => unkind(() => '\r\n')),
  ];

  const resident: number[] = [];
  const pauses: number[] = [];
  const waits: number[] = [];
  const agent = new Agent({ keepAlive: true });
  for (const end = performance.now() + LASTS; performance.now() < end; await setTimeout(200)) {
    const began = performance.now();
    const { status } = await ask(url, { query: `query L${next()} { institute(slug: "unicri") { name } }` }, agent);
    expect([200, 503]).toContain(status);
    waits.push(performance.now() - began);
    const figures = await (await fetch(`${url}/metrics`)).text();
    const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(figures)?.[1]);
    resident.push(figure('process_resident_memory_bytes') / MEGABYTE);
    // The longest since they were asked for last.
    pauses.push(figure('nodejs_eventloop_lag_max_seconds'));
  }
  going = false;
  await Promise.all(loads.map((load) => load.stop()));
  // Some may still be waiting to be let in.
  await Promise.race([Promise.all(crowd), setTimeout(5_000)]);
  agent.destroy();

  const [memory, pause, wait] = [Math.max(...resident), Math.max(...pauses), Math.max(...waits) / 1_000];
  const answers = loads.map((load) => load.answers).join(' and ');
  console.info(
    `crowd: ${answers} answers, ${Math.round(memory)} MB resident at most, longest pause ${pause.toFixed(2)} s, longest wait ${wait.toFixed(2)} s`,
  );
  expect(memory).toBeLessThan(400);
  // No query keeps the thread for more than a quarter of a second; four times that, for a machine that does other things too.
  expect(pause).toBeLessThan(1);
  expect(wait).toBeLessThan(2);

  // Nothing stays taken.
  for (const name of ['places_in_use', 'turns_waiting', 'receiving_bytes', 'sending_bytes'])
    await expect.poll(() => server.metric(`unicri_graph_${name}`), { timeout: 60_000 }).toBe(0);
  server.child.kill('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0, stderr: '' });
});
