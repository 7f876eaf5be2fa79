import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, started } from '../started.js';

const folder = mkdtempSync(join(tmpdir(), 'operations-'));
let server: Started;
let page: string;
beforeAll(async () => {
  writeFileSync(join(folder, 'b.graphql'), '# </script> second\nquery Second { __typename }\n');
  writeFileSync(join(folder, 'a.graphql'), 'query First { __typename }\n');
  writeFileSync(join(folder, 'README.md'), 'not an operation');
  server = await started({ operations: folder });
  page = await (await fetch(`${server.url}/graphiql`)).text();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const assets = () => [...page.matchAll(/\/graphiql\/assets\/[^"]+/g)].map(([path]) => server.url + path);

test('carries the operations in the order of their files, harmless to the page', () => {
  const settings = /<script type="application\/json" id="settings">(.*?)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(settings)).toMatchObject({
    options: {
      endpoint: '/graphql',
      defaultTabs: [{ query: 'query First { __typename }\n' }, { query: '# </script> second\nquery Second { __typename }\n' }],
    },
  });
});

test('is small, names no other host, and may load from its own only', async () => {
  const response = await fetch(`${server.url}/graphiql`);
  expect(page.length).toBeLessThan(5_000);
  expect(page.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/\/\w/);
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('loads files that never change, compressed as the browser can take them', async () => {
  expect(assets().length).toBeGreaterThanOrEqual(7);
  for (const asset of assets()) {
    const sizes: number[] = [];
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await fetch(asset, { headers: { 'accept-encoding': encoding } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-encoding') ?? 'identity').toBe(encoding);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('vary')).toBe('accept-encoding');
      sizes.push(Number(response.headers.get('content-length')));
      await response.arrayBuffer();
    }
    if ((sizes[2] ?? 0) > 10_000) expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  }
});

test('does not compress what a browser refuses compressed', async () => {
  const [asset = ''] = assets();
  for (const accepted of ['br;q=0, gzip;q=0', 'deflate', '']) {
    const response = await fetch(asset, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.has('content-encoding')).toBe(false);
    await response.arrayBuffer();
  }
});

test('has no other files', async () => {
  const response = await fetch(`${server.url}/graphiql/assets/0.js`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('opens without tabs where there are no operations', async () => {
  const bare = await started({ operations: join(folder, 'nowhere') });
  const response = await fetch(`${bare.url}/graphiql`);
  expect(await response.text()).not.toContain('defaultTabs');
  await bare.close();
});
