import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Started, started } from '../started.js';
import { type Attack, attacks } from './attacks.js';

let server: Started;
let heapBefore: number;
beforeAll(async () => {
  // Slow requests are cut sooner than the public's, so that the tests need not wait.
  server = await started({ settings: { HEADERS_TIMEOUT: 500, REQUEST_TIMEOUT: 500 } });
  await fine();
  heapBefore = heap();
});
afterAll(() => server.close());

/** In bytes, after a collection. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

async function fine(): Promise<void> {
  const health = await fetch(`${server.url}/health`);
  expect(health.status).toBe(200);
  const { data } = await server.ask(
    '{ framework(slug: "unicri-2019-2022") { institute { abbreviation } priorities { totalCount } } }',
  );
  expect(data).toEqual({ framework: { institute: { abbreviation: 'UNICRI' }, priorities: { totalCount: 6 } } });
}

/** What came back: a status and the text, or a connection that was closed. */
async function send(attack: Attack): Promise<{ status: number | undefined; text: string }> {
  if ('post' in attack) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(attack.post),
    });
    return { status: response.status, text: await response.text() };
  }
  const text = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      socket.write(attack.raw);
      if (attack.open) socket.end();
    });
    let answer = '';
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1');
    });
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  return { status: status === undefined ? undefined : Number(status), text };
}

const secrets = /node_modules|\.[jt]s:\d|at Object\.|at async|root:x:0|"stack"|x-powered-by/i;

describe(`${attacks.length} hostile requests`, () => {
  it('are no fewer than eighty, each with its own name', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(80);
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  });

  it.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const { status, text } = await send(attack);
    if (status !== undefined) expect(status).toSatisfy((code: number) => code < 500 || code === 501 || code === 505);
    expect(text.length).toBeLessThan(2_000_000);
    expect(text).not.toMatch(secrets);
    const codes = [...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code);
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
    if (status === 200 && text.includes('"errors"')) expect(codes.length).toBeGreaterThan(0);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    await fine();
  });

  it('leave the heap within 100 MB of where it began', () => {
    expect(heap() - heapBefore).toBeLessThan(100_000_000);
  });
});
