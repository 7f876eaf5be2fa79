import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { afterAll, expect, test, vi } from 'vitest';
import { smallFacts, topicNamed } from '../facts.js';
import { killAll, run, start } from './command.js';

/* Reading the facts ends, whatever the disk and the machine do, and what comes after is read. */

afterAll(killAll);

const eventually = { timeout: 30_000, interval: 20 };
const json = { PORT: '0', LOG_FORMAT: 'json', LOG_LEVEL: 'info' };

/** The processes that read for another. */
const readersOf = (pid: number | undefined): number[] => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  // While it becomes what it is to be, whoever starts it waits.
  return children.filter((child) => commandOf(child).includes('reader.js'));
};

/** Empty for a process that has ended meanwhile. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Stops the process that reads, as a disk that does not answer would. */
async function stopReader(pid: number | undefined): Promise<number> {
  const [reader = 0] = await vi.waitUntil(
    () => {
      const found = readersOf(pid);
      return found.length > 0 && found;
    },
    { ...eventually, interval: 1 },
  );
  process.kill(reader, 'SIGSTOP');
  return reader;
}

test('where reading does not end: it is told, what is served stays, and what comes after is read', async () => {
  const facts = smallFacts('Crime');
  const server = start({ ...json, WATCH: '0', RELOAD_TIMEOUT: '4000' }, '--fixtures', facts.path);
  await server.until(/"serving"/);
  // That which read at the start has ended.
  await vi.waitUntil(() => readersOf(server.child.pid).length === 0, eventually);
  const url = String(server.logged()[0]?.url);
  server.child.kill('SIGHUP');
  const reader = await stopReader(server.child.pid);
  facts.write('topics.yaml', topicNamed('Fraud'));
  await server.until(/problem/);
  const problem = expect.stringContaining(
    'was not read within 4000 ms (RELOAD_TIMEOUT): its disk does not answer, or there is too much in it',
  );
  expect(server.logged().at(-1)).toMatchObject({ level: 'error', problems: [problem] });
  expect(await (await fetch(`${url}/ready`)).json()).toMatchObject({
    status: 'ready',
    reload: { result: 'failed', problems: [problem] },
  });
  expect(() => process.kill(reader, 0)).toThrow('ESRCH');

  server.child.kill('SIGHUP');
  await server.until(/changed and is served/);
  server.child.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
});

test('SIGTERM ends it while it reads', async () => {
  const server = start({ ...json, WATCH: '0' }, '--fixtures', smallFacts('Crime').path);
  await server.until(/"serving"/);
  // That which read at the start has ended.
  await vi.waitUntil(() => readersOf(server.child.pid).length === 0, eventually);
  server.child.kill('SIGHUP');
  const reader = await stopReader(server.child.pid);
  server.child.kill('SIGTERM');
  const { code, stdout } = await server.ended;
  expect([code, /"stopped"/.test(stdout), /problem/.test(stdout)]).toEqual([0, true, false]);
  await vi.waitUntil(() => !isThere(reader), eventually);
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('where it does not end at the start, nothing is served, and it says why', async () => {
  const { code, stderr } = await run({ PORT: '0', RELOAD_TIMEOUT: '1' }, '--fixtures', smallFacts('Crime').path);
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(
      /^unicri-graph: the facts in .* cannot be read; nothing is served: .* was not read within 1 ms \(RELOAD_TIMEOUT\)/,
    ),
  ]);
});

test('where too many connections are open to read anything, it is tried again when there are fewer', async () => {
  const facts = smallFacts('Crime');
  // Soft and hard, because node raises the one to the other.
  const child = spawn(
    'sh',
    ['-c', `ulimit -n 300; exec ${process.execPath} dist/src/cli.js --fixtures ${facts.path}`],
    {
      env: { ...process.env, ...json },
    },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const sockets: Socket[] = [];
  try {
    await vi.waitUntil(() => said.includes('"serving"'), eventually);
    const { port } = new URL(/"url":"([^"]+)"/.exec(said)?.[1] ?? '');
    for (let n = 0; n < 300; n++) sockets.push(connect(Number(port), 'localhost').on('error', () => {}));
    await vi.waitUntil(() => /problem/.test(said) || void facts.write('topics.yaml', topicNamed('Fraud')), {
      ...eventually,
      interval: 500,
    });
    expect(said).toMatch(/EMFILE/);
    for (const socket of sockets) socket.destroy();
    await vi.waitUntil(() => said.includes('changed and is served'), eventually);
  } finally {
    for (const socket of sockets) socket.destroy();
    child.kill('SIGTERM');
    await once(child, 'close');
  }
});
