import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { operationsFolder } from '../../src/installation.js';
import { readOperations } from '../../src/server/operations.js';
import { type Started, started } from '../started.js';

const OPERATIONS = {
  '1-institute.graphql': `# Who is it?
# Press the button to ask.
query Institute { institute(slug: "unicri") { slug } }
`,
  '2-nobody.graphql': `# </script> <!-- is only a comment
query Nobody { institute(slug: "nobody") { slug } }
`,
};

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
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${here}/`) && !request.url().startsWith('data:')) trouble.push(`elsewhere: ${request.url()}`);
  });
});

afterEach(async () => {
  await page.close();
  expect(trouble).toEqual([]);
});

test('opens with a tab for each operation, its comments first, and runs one with the button', async () => {
  await page.goto(server.url);
  await expect.poll(tabs).toEqual(['Institute', 'Nobody']);
  await expect.poll(editor).toBe(OPERATIONS['1-institute.graphql'].trim());
  await page.locator('.graphiql-execute-button').click();
  await expect.poll(answer).toBe('{"data":{"institute":{"slug":"unicri"}}}');
});

test('runs the chosen tab with Ctrl-Enter', async () => {
  await page.goto(`${server.url}/graphql`);
  await page.locator('.graphiql-tab-button', { hasText: 'Nobody' }).click();
  // GraphiQL makes its editor anew when the schema arrives and when another operation is noticed, and then forgets what was pressed.
  const pressed = async () => {
    await page.locator('.graphiql-query-editor').click();
    await page.keyboard.press('Control+Enter');
    await expect.poll(answer, { timeout: 5_000 }).toBe('{"data":{"institute":null}}');
  };
  await vi.waitFor(pressed, { timeout: 20_000 });
});

test('opens the operations that come with the package, each at one click on its tab', async () => {
  const own = await started();
  here = own.url;
  await page.goto(here);
  const operations = readOperations(operationsFolder);
  await expect.poll(tabs).toEqual(operations.map((text) => /^query (\w+)/m.exec(text)?.[1]));
  for (const index of [operations.length - 1, 0, 1]) {
    await page.locator('.graphiql-tab-button').nth(index).click();
    await expect.poll(async () => (await editor()).split('\n', 1)).toEqual(operations[index]?.split('\n', 1));
  }
  await own.close();
});

const tabs = () => page.getByRole('tab').allInnerTexts();
const editor = () => lines('.graphiql-query-editor');
const answer = async () => (await lines('.graphiql-response')).replace(/\s/g, '');

/** What an editor of the page shows; in it, spaces do not break. */
async function lines(editor: string): Promise<string> {
  const texts = await page.locator(`${editor} .view-line`).allTextContents();
  return texts.join('\n').replaceAll('\u00a0', ' ').trim();
}
