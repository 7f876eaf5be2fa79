import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { operationsFolder } from '../../src/installation.js';
import { type Operation, readOperations } from '../../src/server/graphiql/operations.js';
import { type Started, started } from '../started.js';

const OPERATIONS = {
  '1-institute.graphql': `# Who is it? Nobody else.
# Press the button to ask.
# Group: Who & what
query Institute { institute(slug: "unicri") { slug } }
`,
  '2-nobody.graphql': `# </script> <!-- is only a comment
# Group: Who & what
query Nobody { institute(slug: "nobody") { slug } }
`,
  '3-place.graphql': `# Where it is.
# Group: Where
query Place($slug: String! = "turin") { place(slug: $slug) { slug } }
`,
};
const [INSTITUTE, NOBODY, PLACE] = Object.values(OPERATIONS).map((text) => text.trim()) as [string, string, string];

const folder = mkdtempSync(join(tmpdir(), 'operations-'));
let server: Started;
let browser: Browser;
let page: Page;
let here: string;
let trouble: string[];

beforeAll(async () => {
  for (const [name, text] of Object.entries(OPERATIONS)) writeFileSync(join(folder, name), text);
  const { executablePath, env } = inject('browser');
  [server, browser] = await Promise.all([
    started({ operations: folder }),
    chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox', '--disable-gpu'] }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  trouble = [];
  here = server.url;
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  // A page that is left aborts what it was loading.
  const aborted = 'net::ERR_ABORTED';
  page.on(
    'requestfailed',
    (request) => request.failure()?.errorText !== aborted && trouble.push(`failed: ${request.url()}`),
  );
  page.on('request', (request) => {
    if (!request.url().startsWith(`${here}/`) && !request.url().startsWith('data:'))
      trouble.push(`elsewhere: ${request.url()}`);
  });
});

afterEach(async () => {
  await page.close();
  expect(trouble).toEqual([]);
});

test('opens with a tab for the first operation of each group, its comments first, and runs it with the button', async () => {
  await page.goto(server.url);
  await expect.poll(tabs).toEqual(['Institute', 'Place']);
  await expect.poll(editor).toBe(INSTITUTE);
  expect(await list().isVisible()).toBe(false);
  await page.locator('.graphiql-execute-button').click();
  await expect.poll(answer).toBe('{"data":{"institute":{"slug":"unicri"}}}');
});

test('runs the chosen tab with Ctrl-Enter', async () => {
  await page.goto(`${server.url}/graphql`);
  await page.locator('.graphiql-tab-button', { hasText: 'Place' }).click();
  await expectRun(() => page.locator('.graphiql-query-editor').click(), '{"data":{"place":{"slug":"turin"}}}');
});

test('lists all operations by group, each with its first sentence', async () => {
  await page.goto(server.url);
  await page.getByRole('button', { name: 'All 3 queries' }).click();
  expect(await list().locator('section').allInnerTexts()).toEqual([
    'Who & what\nInstitute\nWho is it?\nNobody\n</script> <!-- is only a comment',
    'Where\nPlace\nWhere it is.',
  ]);
  await list().getByRole('button', { name: 'Close' }).click();
  expect(await list().isVisible()).toBe(false);
});

test('opens one of the list in a tab of its own, or in that which has it, and keeps what was typed', async () => {
  await page.goto(server.url);
  await expect.poll(editor).toBe(INSTITUTE);
  await page.locator('.graphiql-query-editor').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# Typed by hand.');
  const typed = INSTITUTE.replace('#', '# Typed by hand.#');
  await expect.poll(editor).toBe(typed);

  await choose('Nobody');
  await expect.poll(tabs).toEqual(['Institute', 'Place', 'Nobody']);
  await expect.poll(editor).toBe(NOBODY);
  await choose('Institute');
  await expect.poll(editor).toBe(typed);
  await choose('Place');
  await choose('Nobody');
  await choose('Nobody');
  await expect.poll(editor).toBe(NOBODY);
  expect(await tabs()).toEqual(['Institute', 'Place', 'Nobody']);

  await expect.poll(stored).toEqual(['Institute', 'Place', 'Nobody']);
  await page.waitForURL('**/graphiql?operation=Nobody');
  await page.reload();
  await expect.poll(editor).toBe(NOBODY);
  expect(await tabs()).toEqual(['Institute', 'Place', 'Nobody']);
  await choose('Institute');
  await expect.poll(editor).toBe(typed);
});

test('lists, opens and runs without a mouse', async () => {
  await page.goto(server.url);
  await expect.poll(editor).toBe(INSTITUTE);
  await page.getByRole('button', { name: 'All 3 queries' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await list().isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(editor).toBe(NOBODY);
  await expect.poll(tabs).toEqual(['Institute', 'Place', 'Nobody']);
  await expectRun(async () => {}, '{"data":{"institute":null}}');
});

test('opens on the operation that the address names, in a tab that is there or beside them, and once', async () => {
  await page.goto(`${server.url}/graphiql?operation=Place`);
  await expect.poll(editor).toBe(PLACE);
  expect(await tabs()).toEqual(['Place', 'Institute']);
  await expect.poll(stored).toEqual(['Place', 'Institute']);
  await page.goto(`${server.url}/graphiql?operation=Nobody`);
  await expect.poll(editor).toBe(NOBODY);
  await expect.poll(stored).toEqual(['Place', 'Institute', 'Nobody']);
  for (const [name, text] of [
    ['Nobody', NOBODY],
    ['Institute', INSTITUTE],
  ] as const) {
    await page.goto(`${server.url}/graphiql?operation=${name}`);
    await expect.poll(editor).toBe(text);
    expect(await tabs()).toEqual(['Place', 'Institute', 'Nobody']);
  }
});

test('comes back as it was left: with its tabs, the one in front, and the variables of each', async () => {
  await page.goto(server.url);
  await expect.poll(stored).toEqual(['Institute', 'Place']);
  await page.goto(server.url);
  await expect.poll(editor).toBe(INSTITUTE);
  await choose('Place');
  await page.locator('.graphiql-editor-tool .monaco-editor').first().click();
  await page.keyboard.type('{"slug": "rome"');
  await expect.poll(() => page.evaluate(`localStorage.getItem('graphiql:tabState')`)).toContain('rome');
  await page.goto(`${server.url}/graphiql?operation=Nobody`);
  await expect.poll(stored).toEqual(['Institute', 'Place', 'Nobody']);
  expect(await lines('.graphiql-editor-tool')).toBe('');
  await page.goto(`${server.url}/graphiql?operation=Place`);
  await expect.poll(editor).toBe(PLACE);
  await page.locator('.graphiql-execute-button').click();
  await expect.poll(answer).toBe('{"data":{"place":{"slug":"rome"}}}');
  expect(await tabs()).toEqual(['Institute', 'Place', 'Nobody']);
});

test('has the operation in its address until it is changed, then the query', async () => {
  await page.goto(server.url);
  await expect.poll(editor).toBe(INSTITUTE);
  await choose('Nobody');
  await expect.poll(() => page.url()).toBe(`${server.url}/graphiql?operation=Nobody`);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('#');
  await expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe(`#${OPERATIONS['2-nobody.graphql']}`);
  expect(new URL(page.url()).searchParams.has('operation')).toBe(false);
});

test('opens on the query that the address has, for the first time and later', async () => {
  for (const [query, expected] of [
    ['query Mine { __typename }', ['Mine', 'Institute', 'Place']],
    ['query Yours { __typename }', ['Mine', 'Institute', 'Place', 'Yours']],
  ] as const) {
    await page.goto(`${server.url}/graphiql?${new URLSearchParams({ query })}`);
    await expect.poll(editor).toBe(query);
    expect(await tabs()).toEqual(expected);
    await expect.poll(stored).toEqual(expected);
  }
  await choose('Institute');
  await expect.poll(editor).toBe(INSTITUTE);
});

test('shows the list where the address names an operation that is not there, and says so', async () => {
  await page.goto(`${server.url}/graphiql?operation=${encodeURIComponent('<b>Nothing</b>')}`);
  await expect.poll(() => list().isVisible()).toBe(true);
  expect(await page.getByRole('status').allInnerTexts()).toEqual([
    'There is no query “<b>Nothing</b>”. Here are all of them.',
  ]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'All 3 queries' }).click();
  expect(await page.getByRole('status').isVisible()).toBe(false);
});

test('opens calmly with the operations that come with the package, and each of them from the list', async () => {
  const own = await started();
  here = own.url;
  await page.goto(here);
  const operations = readOperations(operationsFolder);
  await expect.poll(async () => (await tabs())[0]).toBe(operations[0]?.name);
  expect((await tabs()).length).toBeLessThanOrEqual(4);
  for (const { name, text } of [operations.at(-1), operations[1], operations[0]] as Operation[]) {
    await choose(name ?? '');
    await expect.poll(async () => (await editor()).split('\n', 1)).toEqual(text.split('\n', 1));
  }
  await own.close();
});

const list = () => page.getByRole('dialog', { name: 'What do you want to know?' });
async function choose(name: string): Promise<void> {
  await page.getByRole('button', { name: /^All \d+ queries$/ }).click();
  await list()
    .getByRole('link', { name: new RegExp(`^${name}\\b`) })
    .click();
}

/** Presses Ctrl-Enter. GraphiQL makes its editor anew when the schema arrives and when another operation is noticed, and then forgets it. */
const expectRun = (focus: () => Promise<void>, expected: string) =>
  vi.waitFor(
    async () => {
      await focus();
      await page.keyboard.press('Control+Enter');
      await expect.poll(answer, { timeout: 5_000 }).toBe(expected);
    },
    { timeout: 20_000 },
  );

/** The tabs that GraphiQL would bring back; it writes them down a moment after they change. */
const stored = () =>
  page.evaluate(
    `(JSON.parse(localStorage.getItem('graphiql:tabState')) ?? { tabs: [] }).tabs.map(({ title }) => title)`,
  );

const tabs = () => page.getByRole('tab').allInnerTexts();
const editor = () => lines('.graphiql-query-editor');
const answer = async () => (await lines('.graphiql-response')).replace(/\s/g, '');

/** What an editor of the page shows; in it, spaces do not break. */
async function lines(editor: string): Promise<string> {
  const texts = await page.locator(`${editor} .view-line`).allTextContents();
  return texts.join('\n').replaceAll('\u00a0', ' ').trim();
}
