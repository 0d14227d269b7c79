/** The list of claims: narrowed by a choice, which the address keeps; never hiding what the address names. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { realContent } from '../support/content.ts';
import { landing } from '../support/landing.ts';

const { claims } = realContent().catalog;
const ids = (wanted: (claim: (typeof claims)[number]['data']) => boolean) =>
  claims.flatMap(({ id, data }) => (wanted(data) ? [id] : [])).sort();
const verified = ids(({ status }) => status === 'verified');
const [other = ''] = ids(({ status, topics }) => status !== 'verified' && topics[0] === 'techniques');

const shown = (page: Page) =>
  page
    .locator('claim-filter li')
    .evaluateAll((all) => all.flatMap((each) => (each.checkVisibility() ? [each.id] : [])).sort());
const status = (page: Page) => page.locator('claim-filter [role=status]').innerText();

describe('a choice', () => {
  test('narrows the list by all that is chosen, and is had again after a reload', async () => {
    await onPage('/evidence/', async ({ page }) => {
      await page.selectOption('[name=status]', 'verified');
      await page.selectOption('[name=role]', 'prompt-engineer');
      const both = ids((claim) => claim.status === 'verified' && claim.roles.includes('prompt-engineer'));
      expect(await shown(page)).toEqual(both);
      await page.reload();
      await expect.poll(() => shown(page)).toEqual(both);
      expect(await status(page)).toBe(`${both.length} of ${claims.length} claims`);
    });
  });

  test.each(['?status=Verified', '?status=%20verified&utm_source=mail'])(
    'is taken from %s',
    async (query) => {
      await onPage(`/evidence/${query}`, async ({ page }) => {
        await expect.poll(() => shown(page)).toEqual(verified);
      });
    },
  );

  test('that there is not is none', async () => {
    await onPage('/evidence/?status=certain&topic=__proto__', async ({ page }) => {
      expect(await shown(page)).toHaveLength(claims.length);
    });
  });
});

describe('a claim that the address names', () => {
  test('is shown whatever is chosen', async () => {
    await onPage(`/evidence/?status=verified#${other}`, async ({ page }) => {
      await expect.poll(() => shown(page)).toEqual([...verified, other].sort());
      expect(await landing(page)).toMatchObject({ seen: true, focused: true });
    });
  });

  test('is shown when it is gone to', async () => {
    await onPage('/evidence/?status=verified', async ({ page }) => {
      await page.evaluate((id) => (location.hash = id), other);
      await expect.poll(() => shown(page)).toEqual([...verified, other].sort());
      expect(await landing(page)).toMatchObject({ seen: true, focused: true });
    });
  });
});

test('without script the whole list is there', async () => {
  await onPage(
    null,
    async ({ page }) => {
      await page.goto(at('/evidence/?status=verified'));
      expect(await shown(page)).toHaveLength(claims.length);
    },
    { javaScriptEnabled: false },
  );
});
