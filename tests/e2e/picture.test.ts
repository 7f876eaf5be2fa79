import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { started } from '../started.js';

/** `PICTURE=1 npx vitest run tests/e2e/picture.test.ts` takes the picture of GraphiQL that the README shows. */
test.runIf(process.env.PICTURE === '1')('takes docs/graphiql.png', async () => {
  const { executablePath, env } = inject('browser');
  const server = await started();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1400, height: 840 }, deviceScaleFactor: 1600 / 1400 });
  await page.goto(server.url);
  await page.getByRole('tab', { name: 'WhoSaysSo' }).click();
  await page.waitForURL('**/graphiql?operation=WhoSaysSo');
  await page.locator('.graphiql-execute-button').click();
  await expect.poll(() => page.locator('.graphiql-response').textContent()).toContain('"evidence"');
  await page.mouse.move(0, 0);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: 'docs/graphiql.png', style: '.monaco-editor .scrollbar { visibility: hidden; }' });
  await browser.close();
  await server.close();
});
