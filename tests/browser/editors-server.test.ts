/** What an editor sees in the browser while content is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onPage } from '../support/browser.ts';
import { startEditorsServer } from '../support/editors-server.ts';

/** A server that has just begun makes its first page slowly. */
const PATIENCE = 60_000;

test('a mistake is named where the page would be, and the page is there again when it is mended', async () => {
  const file = 'content/techniques/few-shot.mdx';
  const right = readFileSync(file, 'utf8');
  const wrong = right.replace(/^title:/m, 'titel:');
  const { address, folder, close } = await startEditorsServer((project) =>
    writeFileSync(join(project, file), wrong),
  );
  try {
    await onPage(null, async ({ page }) => {
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`${address}techniques/few-shot/`);
      await page.waitForSelector('vite-error-overlay >> text=Did you mean title?');
      for (const text of [right, wrong, right]) {
        writeFileSync(join(folder, file), text);
        await expect
          .poll(async () => (await page.reload())?.status(), { timeout: PATIENCE, interval: 500 })
          .toBe(text === right ? 200 : 500);
      }
      await page.waitForSelector('h1:has-text("Few-shot")');
    });
  } finally {
    await close();
  }
}, 240_000);
