/** While a new build is put in place, a page of one build may find the files of the other. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../scripts/server.ts';
import { onPage } from '../support/browser.ts';
import { readSite } from '../support/site.ts';

const { folder: built, base } = readSite();
const folders: string[] = [];
let old: Serving;
let now: Serving;
/** The new build with the old one's scripts left beside its own. */
let kept: Serving;

/** The same site as another build would have it: every script under another hashed name. */
function anotherBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-next-'));
  cpSync(built, folder, { recursive: true });
  folders.push(folder);
  const scripts = join(folder, '_astro');
  const names = readdirSync(scripts).filter((name) => name.endsWith('.js'));
  const renamed = new Map(names.map((name) => [name, name.replace(/\.[\w-]{8}\.js$/, '.nextone0.js')]));
  for (const [name, next] of renamed) renameSync(join(scripts, name), join(scripts, next));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((each) => /\.(?:html|js)$/.test(each))) {
    const path = join(folder, file);
    let text = readFileSync(path, 'utf8');
    for (const [name, next] of renamed) text = text.replaceAll(basename(name), next);
    writeFileSync(path, text);
  }
  return folder;
}

beforeAll(async () => {
  const next = anotherBuild();
  const both = mkdtempSync(join(tmpdir(), 'rolebook-both-'));
  folders.push(both);
  cpSync(built, both, { recursive: true });
  cpSync(next, both, { recursive: true });
  [old, now, kept] = (await Promise.all([built, next, both].map((folder) => serve(folder, { base })))) as [
    Serving,
    Serving,
    Serving,
  ];
});

afterAll(async () => {
  await Promise.all([old, now, kept].map(({ close }) => close()));
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Files other than pages come from another build than the pages do. */
function filesFrom(page: Page, pages: Serving, files: Serving): Promise<unknown> {
  return page.route(/\/(?:_astro|pagefind)\//, async (route) => {
    const url = route.request().url().replace(pages.address, files.address);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}

const mixed = () => [
  { name: 'an old page with the new files', pages: old, files: now },
  { name: 'a new page with the old files', pages: now, files: old },
];

describe.each([0, 1])('pages of one build and files of the other, %i', (which) => {
  const on = (use: (page: Page, trouble: string[], home: string) => Promise<void>) => {
    const { pages, files } = mixed()[which] ?? { pages: old, files: now };
    return onPage(
      null,
      async ({ page, trouble }) => {
        await filesFrom(page, pages, files);
        await use(page, trouble, pages.address);
      },
      { origin: () => pages.address },
    );
  };

  test('a page reads whole, looks as it should, and leads on', async () => {
    await on(async (page, trouble, home) => {
      await page.goto(`${home}roles/prompt-engineer/`);
      expect(await page.locator('h1').isVisible()).toBe(true);
      const font = await page.evaluate(
        () => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
      );
      expect(font).toContain('Newsreader');
      await page.click('header a[href$="/techniques/"]');
      await page.waitForURL(`${home}techniques/`);
      expect(trouble.filter((each) => each.startsWith('exception'))).toEqual([]);
    });
  });

  test('search is to be had: its button leads to the full index', async () => {
    await on(async (page, _trouble, home) => {
      await page.goto(`${home}roles/`);
      await page.click('a[data-search]');
      await page.waitForURL(`${home}search/`);
      // Where search does not come, the page takes its time before it says so.
      await page.locator('#index').waitFor();
    });
  });

  test('an address of the checklist keeps its answers', async () => {
    await on(async (page, trouble, home) => {
      await page.goto(`${home}decide/?aim=exact`);
      expect(await page.locator('input[name=aim]').count()).toBeGreaterThan(1);
      expect(page.url()).toContain('aim=exact');
      expect(trouble.filter((each) => each.startsWith('exception'))).toEqual([]);
    });
  });
});

test('a page that was open before leads to search when what it needs is gone', async () => {
  await onPage(null, async ({ page }) => {
    await page.goto(`${old.address}roles/`);
    await filesFrom(page, old, now);
    await page.click('a[data-search]');
    await page.locator('a:popover-open').click();
    await page.waitForURL(`${old.address}search/`);
  });
});

test('where the old files are kept beside the new ones, an old page does all it did', async () => {
  await onPage(
    null,
    async ({ page, trouble }) => {
      await filesFrom(page, old, kept);
      await page.goto(`${old.address}roles/`);
      await page.keyboard.press('/');
      await page.fill('dialog input[type=search]', 'few-shot');
      await page.waitForSelector('dialog .hits a');
      expect(trouble).toEqual([]);
    },
    { origin: () => old.address },
  );
});
