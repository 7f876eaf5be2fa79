import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseEncoding } from '../../src/server/http/negotiation.js';
import { type Started, started } from '../started.js';
import { asking, raw } from './raw.js';

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.close());

const decoders = { br: brotliDecompressSync, gzip: gunzipSync };
const long = '{ offices { nodes { id name description place { name country } } } }';
const ask = (query: string, encoding?: string) =>
  raw(server.url + asking(query), { headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

test('a long answer travels compressed, and is the same when it arrives', async () => {
  const plain = await ask(long);
  expect(plain.headers).not.toHaveProperty('content-encoding');
  for (const encoding of ['br', 'gzip'] as const) {
    const { headers, bytes } = await ask(long, encoding);
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-length': String(bytes.length),
      'content-type': plain.headers['content-type'],
      vary: 'Accept, Accept-Encoding, X-Query-Cost',
    });
    expect(bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect(decoders[encoding](bytes)).toEqual(plain.bytes);
  }
});

test('a posted answer is compressed too, and an error', async () => {
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
  const wrong = `{ ${Array.from({ length: 20 }, (_, i) => `nothing${i}`).join(' ')} }`;
  for (const [query, key] of [
    [long, 'data'],
    [wrong, 'errors'],
  ] as const) {
    const answer = await raw(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(answer.bytes).toString())).toHaveProperty(key);
  }
});

test('a short answer is not', async () => {
  const { headers, bytes } = await ask('{ __typename }', 'br, gzip');
  expect(headers).not.toHaveProperty('content-encoding');
  expect(headers).toMatchObject({
    'content-length': String(bytes.length),
    vary: 'Accept, Accept-Encoding, X-Query-Cost',
  });
});

test('what the client has already says nothing of a body', async () => {
  const { etag } = (await ask(long, 'br')).headers;
  const again = await raw(server.url + asking(long), {
    headers: { 'accept-encoding': 'br', 'if-none-match': String(etag) },
  });
  expect(again).toMatchObject({ status: 304, bytes: Buffer.alloc(0), headers: { etag } });
  expect(again.headers).not.toHaveProperty('content-encoding');
  expect(again.headers).not.toHaveProperty('content-length');
});

test('the client chooses, by weights and wildcards', () => {
  const cases: Record<string, ReturnType<typeof chooseEncoding>> = {
    '': undefined,
    br: 'br',
    'gzip, deflate, br': 'br',
    'GZIP ; Q=0.5': 'gzip',
    'gzip;q=1.0, br;q=0.5': 'gzip',
    'gzip;q=0.5, br;q=0.5': 'br',
    'br;q=0, gzip;q=0.001': 'gzip',
    'br;q=0, *': 'gzip',
    '*': 'br',
    '*;q=0': undefined,
    'gzip, identity': 'gzip',
    'identity, gzip;q=0.9': undefined,
    'identity;q=0, gzip;q=0.1': 'gzip',
    'gzip;q=nonsense': undefined,
    'deflate, zstd': undefined,
    ',;q=1,': undefined,
  };
  for (const [header, encoding] of Object.entries(cases)) expect(chooseEncoding(header), header).toBe(encoding);
  expect(chooseEncoding()).toBeUndefined();
});
