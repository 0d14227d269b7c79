/** Every address of the ledger leads where it should, with script and without. */
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { onPage } from '../support/browser.ts';
import { realContent } from '../support/content.ts';
import { expectNone } from '../support/findings.ts';
import { landing, shows } from '../support/landing.ts';

const { catalog } = realContent();
const present = permalinks(catalog);
const TOLERANCE = 2;

/** Visits every address of some things, its place in its page and its own page by turns. */
async function faultsOf(things: readonly (typeof present)[number][], script: boolean): Promise<string[]> {
  return onPage(
    null,
    async ({ page, trouble }) => {
      const faults: string[] = [];
      for (const { share, address, title } of things) {
        for (const at of new Set([address, share])) {
          trouble.length = 0;
          await page.goto(new URL(at.slice(1), process.env['AT']).href);
          const found = await landing(page);
          const wrong = [
            ...(found.address.endsWith(at) ? [] : [`arrives at ${found.address}`]),
            ...(shows(found.words, title) ? [] : [`shows “${found.words.slice(0, 60)}”`]),
            ...(Math.abs(found.off) <= TOLERANCE ? [] : [`is ${found.off} px off`]),
            ...(found.seen ? [] : ['is not in view']),
            ...(found.marked || !at.includes('#') ? [] : ['is not marked']),
            ...(found.focused || !script || !at.includes('#') ? [] : ['has not the focus']),
            ...trouble,
          ];
          faults.push(...wrong.map((each) => `${at} ${each}`));
        }
      }
      return faults;
    },
    { javaScriptEnabled: script, origin: () => process.env['AT'] ?? '' },
  );
}
