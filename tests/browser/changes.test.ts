/** What a reader sets off: it is said aloud, the keyboard stays where it was left, and nothing depends on colour or motion. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { focusNotReturned, silentChange } from '../support/everyone/changes.ts';
import { picture, statesByColourAlone, statesLostInForcedColours } from '../support/everyone/state.ts';
import { installToolkit } from '../support/everyone/toolkit.ts';
import { expectNone } from '../support/findings.ts';

const PHONE = { width: 360, height: 740 };

/** Opens a page with the tools of the checks. */
const withTools = (address: string, use: (page: Page) => Promise<unknown>, settings = {}) =>
  onPage(
    address,
    async ({ page, trouble }) => {
      await page.evaluate(installToolkit);
      await use(page);
      expectNone(trouble);
    },
    settings,
  );

describe('is said aloud', () => {
  test('what search finds', () =>
    withTools('/', async (page) => {
      await page.keyboard.press('/');
      await page.waitForSelector('dialog input');
      const find = async () => {
        await page.keyboard.type('caching');
        await page.waitForSelector('dialog .hits a');
        // It speaks when the typing has paused.
        await page.waitForSelector('dialog [role=status]:not(:empty)', { state: 'attached' });
      };
      expectNone(await silentChange(page, find));
    }));

  test('how many claims are left by a choice', () =>
    withTools('/evidence/', async (page) => {
      expectNone(await silentChange(page, () => page.selectOption('select[name=status]', { index: 1 })));
    }));

  test('where the answers of the checklist lead', () =>
    withTools('/decide/', async (page) => {
      const spoken = '[role=status]:not(:empty), [aria-live]:not(:empty), output:not(:empty)';
      const answer = async () => {
        for (const question of ['aim', 'base', 'data', 'expertise']) {
          await page.locator(`input[name=${question}]`).first().check();
        }
        await page.waitForSelector(spoken, { state: 'attached' });
      };
      expectNone(await silentChange(page, answer));
    }));
});

describe('gives the keyboard back', () => {
  test('search', () =>
    withTools('/guides/', async (page) => {
      const open = async () => {
        await page.keyboard.press('Enter');
        await page.waitForSelector('dialog input');
      };
      expectNone(await focusNotReturned(page, 'a[data-search]', open));
    }));

  test('the contents, on a phone', () =>
    withTools(
      '/guides/',
      async (page) => {
        expectNone(
          await focusNotReturned(page, 'button[popovertarget=contents]', () => page.keyboard.press('Enter')),
        );
      },
      { viewport: PHONE },
    ));
});

test('the checklist is answered by keyboard alone', () =>
  withTools('/decide/', async (page) => {
    const focused = () =>
      page.evaluate(() =>
        document.activeElement instanceof HTMLInputElement ? document.activeElement.name : '',
      );
    const questions = await page.locator('.question').evaluateAll((all) => all.map(({ id }) => id));
    expect(questions.length).toBeGreaterThan(5);
    for (const question of questions) {
      // Other stops lie between two questions: what to read about each, and its link.
      for (let presses = 0; presses < 60 && (await focused()) !== question; presses += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toBe(question);
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
    }
    await page.waitForURL((url) => questions.every((question) => url.searchParams.has(question)));
    expect(await page.locator('input:checked').count()).toBe(questions.length);
  }));

describe('states of the checklist', () => {
  const answers = '/decide/?aim=words&base=ai-tool&data=ready';

  test('show by more than colour', () =>
    withTools(answers, async (page) => expectNone(await statesByColourAlone(page))));

  test('show in forced colours', () =>
    withTools(answers, async (page) => expectNone(await statesLostInForcedColours(page)), {
      forcedColors: 'active',
    }));
});

test('where a link led shows in forced colours', () =>
  withTools(
    '/roles/prompt-engineer/',
    async (page) => {
      const heading = await page.waitForSelector('#skills');
      const before = await picture(page, heading);
      expect(before.equals(await picture(page, heading))).toBe(true);
      await page.goto(at('/roles/prompt-engineer/#skills'));
      expect(before.equals(await picture(page, heading))).toBe(false);
    },
    { forcedColors: 'active' },
  ));

test.each([
  ['reduce', false],
  ['no-preference', true],
] as const)('with motion set to %s, pages turn with an effect: %s', async (reducedMotion, effect) => {
  await withTools(
    '/roles/',
    async (page) => {
      await page.addInitScript(() => {
        addEventListener('pagereveal', (event) => {
          (window as unknown as { turned: boolean }).turned =
            (event as unknown as { viewTransition: unknown }).viewTransition !== null;
        });
      });
      await page.click('main .entries a');
      await page.waitForFunction(() => 'turned' in window);
      expect(await page.evaluate(() => (window as unknown as { turned: boolean }).turned)).toBe(effect);
    },
    { reducedMotion },
  );
});
