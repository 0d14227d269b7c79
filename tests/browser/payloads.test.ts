/** What is planted into a page is blocked or does nothing; so are hostile addresses and whatever a browser kept. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { rulesOf } from '../support/hosts.ts';
import { EVIL, PAYLOADS, QUERIES, SINKS, type Payload } from '../support/payloads.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const rules = rulesOf(site);
const headers = { ...rules.headers, ...rules.pageHeaders };
const found = site.pages.find(({ address }) => address === '/roles/prompt-engineer/');
const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** A page as a host sends it: with the headers alone, with its own policy alone, and without any. */
const HTML = found?.html ?? '';
const WAYS = {
  'sent as a header': { html: HTML.replace(META, ''), headers },
  'in the page': { html: HTML, headers: {} },
  missing: { html: HTML.replace(META, ''), headers: {} },
} as const;
type Way = keyof typeof WAYS;

/** The harm that a payload does each way, in words. */
function harmOf({ html: planted, press }: Payload): Promise<Record<Way, string[]>> {
  return onPage(null, async ({ page }) => {
    const done = {} as Record<Way, string[]>;
    for (const [way, { html, headers: sent }] of Object.entries(WAYS)) {
      const harm: string[] = [];
      await page.unrouteAll();
      await trap(page, harm);
      await page.route('**/planted/', (route) =>
        route.fulfill({
          headers: { ...sent, 'Content-Type': 'text/html; charset=utf-8' },
          body: html.replace(/(<main[^>]*>)/, (start) => `${start}${planted}<a id="home" href="/x/">x</a>`),
        }),
      );
      await page.goto(at('/planted/'));
      if (press !== undefined) await page.locator(press).dispatchEvent('click');
      // A request that is on its way has not done its harm yet.
      await page.waitForTimeout(60);
      done[way as Way] = [...harm, ...(await marksOn(page))];
    }
    return done;
  });
}

/** Gives whatever is asked of the other site, and notes it. */
async function trap(page: Page, harm: string[]): Promise<void> {
  await page.route(/^https?:\/\/evil\.example\//, (route) => {
    harm.push(`the other site was asked for ${route.request().url()}`);
    return route.fulfill({
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
      contentType: 'text/javascript',
      body: "document.documentElement.dataset.harmed='yes'",
    });
  });
}

async function marksOn(page: Page): Promise<string[]> {
  if (new URL(page.url()).origin !== new URL(at('/')).origin) return [`the reader is at ${page.url()}`];
  try {
    return await page.evaluate(() => {
      const bait = document.querySelector('.bait');
      return [
        ...(document.documentElement.dataset['harmed'] ? ['a script ran'] : []),
        ...('harmed' in {} ? ['every object has what only one was given'] : []),
        ...(document.querySelector<HTMLAnchorElement>('#home')?.hostname === 'evil.example'
          ? ['links lead elsewhere']
          : []),
        ...(bait && getComputedStyle(bait).position === 'fixed' ? ['text covers the page'] : []),
      ];
    });
  } catch {
    return ['the page was left'];
  }
}

describe('planted into a page', () => {
  test('there are thirty at least', () => {
    expect(found).toBeDefined();
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(30);
  });

  test.concurrent.each(PAYLOADS)('$name does harm only where the policy is missing', async (payload) => {
    const harm = await harmOf(payload);
    expect(harm).toEqual({ 'sent as a header': [], 'in the page': [], missing: harm.missing });
    expect(harm.missing).not.toEqual([]);
  });
});

describe('a script of the site itself', () => {
  test.each(['sent as a header', 'in the page'] as const)(
    'can make neither code nor elements of text, with the policy %s',
    async (way) => {
      const { html, headers: sent } = WAYS[way];
      await onPage(null, async ({ page }) => {
        await page.route('**/planted/', (route) =>
          route.fulfill({ headers: { ...sent, 'Content-Type': 'text/html; charset=utf-8' }, body: html }),
        );
        await page.goto(at('/planted/'));
        for (const [name, attempt] of SINKS) {
          // What a test runs itself may use text as code; what it leaves for later may not.
          const thrown = await page.evaluate<string>(`new Promise((resolve) => setTimeout(() => {
            try { (${attempt.toString()})(); resolve('nothing') } catch (error) { resolve(error.name) }
          }))`);
          expect(thrown, name).toMatch(/^(?:TypeError|EvalError|SecurityError)$/);
        }
      });
    },
  );
});

test('no other site may show the pages in a frame', async () => {
  await onPage(null, async ({ page }) => {
    await page.route(`${EVIL}/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${at('/decide/')}"></iframe>` }),
    );
    await page.goto(`${EVIL}/`);
    expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  });
});

describe('an address that reaches for what is not its own', () => {
  const PAGES = [
    '/decide/',
    '/decide/together/',
    '/search/',
    '/compare/',
    '/packet/',
    '/start/',
    '/evidence/',
  ];
  test.concurrent.each(PAGES)('does nothing at %s', async (address) => {
    await onPage(null, async ({ page, trouble }) => {
      const harm: string[] = [];
      await trap(page, harm);
      for (const query of QUERIES) {
        await page.goto(`${at(address)}?${query}#${query}`);
        harm.push(...(await marksOn(page)).map((each) => `${query}: ${each}`));
      }
      expect(harm).toEqual([]);
      expect(trouble.filter((each) => !each.startsWith('failed: '))).toEqual([]);
    });
  });

  test.each(['//evil.example/', '//evil.example/%2e%2e/roles', '/%5cevil.example/', '/roles//evil.example/'])(
    '%s stays on the site',
    async (path) => {
      await onPage(null, async ({ page }) => {
        const { origin } = new URL(at('/'));
        await page.goto(origin + path);
        expect(new URL(page.url()).origin).toBe(origin);
      });
    },
  );
});

test('what a browser kept and somebody changed does nothing', async () => {
  const VALUES = [
    '{"__proto__":{"harmed":"yes"},"constructor":{"prototype":{"harmed":"yes"}}}',
    '<img src=x onerror="document.documentElement.dataset.harmed=1">',
    '[null,{"__proto__":null}]',
    '"javascript:alert(1)"',
    '\u0000',
  ];
  await onPage('/', async ({ page, trouble }) => {
    const harm: string[] = [];
    await trap(page, harm);
    for (const value of VALUES) {
      await page.evaluate((text) => {
        for (const key of ['theme', 'reading', 'decide', 'packet', 'together', ...Object.keys(localStorage)])
          localStorage.setItem(key, text);
      }, value);
      for (const address of [
        '/',
        '/start/',
        '/start/new-manager/',
        '/decide/',
        '/decide/together/',
        '/packet/',
      ])
        await page.goto(at(address)).then(async () => harm.push(...(await marksOn(page))));
    }
    expect(harm).toEqual([]);
    expect(trouble.filter((each) => !each.startsWith('failed: '))).toEqual([]);
  });
});
