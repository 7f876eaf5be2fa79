import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, started } from '../started.js';

const folder = mkdtempSync(join(tmpdir(), 'operations-'));
const OPERATIONS = {
  'c.graphql': '# </script> third. Not said in the list.\n# Group: <b>Others</b>\nquery Third { __typename }\n',
  'b.graphql': '# The second.\r\n# Group: Beginners\r\nquery Second { __typename }\n',
  'a.graphql': '# Group: Beginners\nquery First { __typename }\n',
  'd.graphql': '{ __typename }\n',
};
let server: Started;
let page: string;
beforeAll(async () => {
  for (const [name, text] of Object.entries(OPERATIONS)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'README.md'), 'not an operation');
  server = await started({ operations: folder });
  page = await (await fetch(`${server.url}/graphiql`)).text();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const assets = () => [...page.matchAll(/\/graphiql\/assets\/[^"]+/g)].map(([path]) => server.url + path);

test('carries the operations in the order of their files, harmless to the page, and opens the first of each group', () => {
  const settings = /<script type="application\/json" id="settings">(.*?)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(settings)).toMatchObject({
    operations: [
      ['First', OPERATIONS['a.graphql']],
      ['Second', OPERATIONS['b.graphql']],
      ['Third', OPERATIONS['c.graphql']],
    ],
    tabs: ['First', 'Third'],
    options: { endpoint: '/graphql' },
  });
});

test('lists those that have a name by group, each with its address and its first sentence', () => {
  const list = /<dialog.*<\/dialog>/s.exec(page)?.[0] ?? '';
  const parts = list.matchAll(/<h3>(.*?)<\/h3>|<a href="(.*?)".*?>(\w+)<span>(.*?)<\/span>/g);
  expect([...parts].map(([, ...part]) => part.filter((text) => text !== undefined))).toEqual([
    ['Beginners'],
    ['?operation=First', 'First', ''],
    ['?operation=Second', 'Second', 'The second.'],
    ['&lt;b>Others&lt;/b>'],
    ['?operation=Third', 'Third', '&lt;/script> third.'],
  ]);
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

test('opens without tabs and list where there are no operations', async () => {
  const bare = await started({ operations: join(folder, 'nowhere') });
  const text = await (await fetch(`${bare.url}/graphiql`)).text();
  expect(text).toContain('"operations":[],"tabs":[]');
  expect(text).not.toMatch(/popover|<dialog/);
  await bare.close();
});
