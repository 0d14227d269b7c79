/** What a reader meets on arriving by a link: also by one that was bent, has aged, or leads to something closed. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { readLedger } from '../../src/domain/permalinks/ledger.ts';
import { oldAddresses } from '../../src/domain/permalinks/old-addresses.ts';
import { at, onPage, settled } from '../support/browser.ts';
import { realContent } from '../support/content.ts';
import { faultsOf, landing } from '../support/landing.ts';
import { readSite } from '../support/site.ts';
import { attribute } from '../support/html.ts';

const section = permalinks(realContent().catalog).find(({ kind }) => kind === 'section');
if (!section) throw new Error('There is no section to arrive at.');
const { share, address, title, entry } = section;
const [page = '', id = ''] = address.split('#');

/** What chat, mail, redirectors and typing make of a link to one section. */
const BENT: Record<string, string> = {
  'the fragment in capitals': `${page}#${id.toUpperCase()}`,
  'the path in capitals': `${page.toUpperCase()}#${id}`,
  'a full stop after it': `${page}#${id}.`,
  'a bracket and a comma after it': `${page}#${id}),`,
  'quotation marks around the fragment': `${page}#%22${id}%22`,
  'an encoded hash': `${page}%23${id}`,
  'a hash encoded twice': `${page}%2523${id}`,
  'a hash encoded beside the path': `${page}?utm_source=chat%23${id}`,
  'a fragment encoded twice': `${page}#%2523${id.replaceAll('-', '%252D')}`,
  'the mark of a line that goes on': `${page}#${id}=`,
  'words after the fragment': `${page}#${id}, which says`,
  'an encoded hash within the fragment': `${page}#%23${id}`,
  'an en dash for each hyphen': `${page}#${id.replaceAll('-', '–')}`,
  'a soft hyphen in it': `${page}#${id.slice(0, 2)}%C2%AD${id.slice(2)}`,
  'parameters after the fragment': `${page}#${id}?utm_source=chat&x=1`,
  'no slash before the fragment': `${page.replace(/\/$/, '')}#${id}`,
  'the name of the file': `${page}index.html#${id}`,
};

describe('a bent link finds its section', () => {
  test.concurrent.each(Object.entries(BENT))('%s', async (_name, bent) => {
    await onPage(null, async ({ page: tab }) => {
      await tab.goto(new URL(bent.slice(1), inject('address')).href);
      await tab.waitForURL((url) => url.hash === `#${id}`);
      await tab.waitForFunction(() => document.activeElement?.matches(':target'));
      expect(faultsOf(await landing(tab), title, { focus: true })).toEqual([]);
    });
  });

  test.concurrent.each([
    ['a full stop after it', share.replace(/\/$/, '/.')],
    ['a bracket after it', share.replace(/\/$/, ')')],
    ['capitals', share.toUpperCase()],
    ['parameters of somebody else added to the path', `${share}&utm_source=chat`],
    ['a line broken within it', share.replace(/-/, '-%0D%0A')],
  ])('a short page: %s', async (_name, bent) => {
    await onPage(null, async ({ page: tab }) => {
      await tab.goto(new URL(bent.slice(1), inject('address')).href);
      await tab.waitForURL(at(share));
      expect(await tab.textContent('h1')).toContain(title);
    });
  });
});

test('a stamp that was swallowed by the path is compared', async () => {
  await onPage(`${share}%3Fv=aaaaaa`, async ({ page: tab }) => {
    await tab.waitForURL(at(`${share}?v=aaaaaa`));
    expect(await noticeOn(tab)).toContain('has changed');
  });
});

describe('an address that begins with two slashes, as servers let it,', () => {
  test('leads to no other site by an encoded hash', async () => {
    await onPage(null, async ({ page: tab }) => {
      const asked = `${inject('address')}/example.org/`;
      await tab.goto(`${asked}?%23text`);
      await tab.waitForURL(`${asked}?#text`);
    });
  });

  test.each([
    ['/compare/', 'input[value=prompt-engineer]', /\/\/compare\/\?role=/],
    ['/decide/', 'input[value=words]', /\/\/decide\/\?aim=words$/],
    ['/packet/', 'input[value="guides/interviewing"]', /\/\/packet\/\?with=guides\/interviewing$/],
  ])('takes the choice made on %s', async (there, box, kept) => {
    await onPage(null, async ({ page: tab, trouble }) => {
      await tab.goto(`${inject('address')}${there}`);
      await tab.locator(box).dispatchEvent('click');
      await tab.waitForURL(kept);
      expect(trouble).toEqual([]);
    });
  });

  test('takes what is compared', async () => {
    await onPage(null, async ({ page: tab, trouble }) => {
      await tab.goto(`${inject('address')}/decide/together/`);
      await tab.fill('input[name=name-1]', 'Ann');
      await tab.waitForURL(/\/\/decide\/together\/\?name-1=Ann/);
      expect(trouble).toEqual([]);
    });
  });

  test('is rid of the marks that were taken over from it', async () => {
    await onPage(null, async ({ page: tab, trouble }) => {
      const asked = `${inject('address')}/start/new-manager/`;
      await tab.goto(`${asked}#read=nobody/knows`);
      await tab.waitForURL(asked);
      expect(trouble).toEqual([]);
    });
  });
});

test.each(['#top', '#read=1'])('%s is no section, and is not missed', async (fragment) => {
  await onPage(`${page}${fragment}`, async ({ page: tab }) => {
    await tab.waitForLoadState('networkidle');
    await settled(tab);
    expect(await tab.locator('.lost').count()).toBe(0);
  });
});

describe('an address that was never there', () => {
  test('shows the nearest ones', async () => {
    await onPage(null, async ({ page: tab }) => {
      await tab.goto(at(`${page.replace(/\/$/, 'x')}/`));
      await tab.waitForSelector('[data-nearest] a');
      const links = await tab.locator('[data-nearest] a').evaluateAll(hrefs);
      expect(links).toContain(at(page));
      expect(await tab.locator('[data-nearest]').getAttribute('role')).toBe('status');
      const entries = await tab.locator('[data-nearest] li').allTextContents();
      expect(entries).toContain(`${(entry.data as { title: string }).title} ${page}`);
    });
  });

  test('shows addresses alone where titles do not come', async () => {
    await onPage(null, async ({ page: tab }) => {
      await tab.route('**/titles.json', (route) => route.abort());
      await tab.goto(at(`${page.replace(/\/$/, 'x')}/`));
      await tab.waitForSelector('[data-nearest] a');
      expect(await tab.locator('[data-nearest] li').allTextContents()).toContain(page);
    });
  });

  test('shows the ways in without script', async () => {
    await onPage(
      null,
      async ({ page: tab }) => {
        await tab.goto(at('/nothing/of/the/kind/'));
        expect(await tab.locator('main a').evaluateAll(hrefs)).toContain(at('/search/#index'));
      },
      { javaScriptEnabled: false },
    );
  });

  test('says on a page that stands that it has no such section', async () => {
    await onPage(`${page}#no-such-thing`, async ({ page: tab }) => {
      await tab.waitForSelector('.lost p');
      expect(await tab.textContent('.lost p')).toContain('no section called “no-such-thing”');
    });
  });

  test('says so where the table of addresses does not come', async () => {
    await onPage(null, async ({ page: tab }) => {
      await tab.route('**/addresses.json', (route) => route.abort());
      await tab.goto(at(`${page}#no-such-thing`));
      await tab.waitForSelector('.lost p');
      expect(await tab.locator('.lost li').count()).toBe(0);
    });
  });

  test('offers no thing twice, under its old names', async () => {
    await onPage(null, async ({ page: tab }) => {
      const { catalog, surroundings } = realContent();
      const { keys } = readLedger(surroundings.ledger ?? '');
      const [old] = oldAddresses(catalog, keys).filter((each) => 'now' in each);
      await tab.goto(at(`${old?.address.replace(/\/$/, '')}x/`));
      await tab.waitForSelector('[data-nearest] a');
      const entries = await tab.locator('[data-nearest] a').allTextContents();
      expect(new Set(entries).size).toBe(entries.length);
      const links = await tab.locator('[data-nearest] a').evaluateAll(hrefs);
      const now = at(old && 'now' in old ? old.now.share : '');
      expect(links).toContain(now);
      // Nor the page that the reader is on already.
      await tab.goto(`${now}#no-such-thing`);
      await tab.waitForSelector('.lost p');
      expect(await tab.locator('.lost a').evaluateAll(hrefs)).not.toContain(now);
    });
  });
});

describe('a text that has changed since the link was made', () => {
  const stamp = stampOf(share);
  const noted = entry.data as { changes: { date: string }[] };
  const day = noted.changes[0]?.date ?? '';
  const note = `/changes/#${entry.id}-${day}`;

  test('says so on its own page, and names no change where it was only published', async () => {
    await onPage(`${share}?v=${other(stamp)}`, async ({ page: tab }) => {
      expect(await noticeOn(tab)).toBe('This text has changed since the link was made.');
    });
  });

  test('says so on its own page, with the day and the note', async () => {
    await onPage(null, async ({ page: tab }) => {
      await tab.route(`**${share}?v=*`, async (route) => {
        const response = await route.fetch();
        const html = (await response.text()).replace('<article', `$& data-changed=${day} data-note=${note}`);
        await route.fulfill({ response, body: html });
      });
      await tab.goto(at(`${share}?v=${other(stamp)}`));
      expect(await noticeOn(tab)).toContain('has changed since the link was made');
      await tab.click('.notice a');
      await tab.waitForURL(at(note));
      expect((await landing(tab)).seen).toBe(true);
    });
  });

  test('says so beside the section in its page, where the way to the context leads', async () => {
    await onPage(`${share}?v=${other(stamp)}`, async ({ page: tab }) => {
      await noticeOn(tab);
      await tab.click('a[data-context]');
      await tab.waitForURL(at(`${page}?v=${other(stamp)}#${id}`));
      expect(await noticeOn(tab)).toContain('has changed');
      expect(faultsOf(await landing(tab), title, { focus: true })).toEqual([]);
    });
  });

  test('says nothing of the other sections of the page, and their addresses are without its stamp', async () => {
    const sections = permalinks(realContent().catalog).filter(
      ({ kind, entry: each }) => kind === 'section' && each === entry,
    );
    const [, next = section, last = section] = sections;
    await onPage(`${page}?v=${stamp}#${id}`, async ({ page: tab }) => {
      await tab.waitForFunction(() => document.activeElement?.matches(':target'));
      for (const { address: there } of [next, last]) {
        await tab.evaluate((to) => (location.hash = to), there.split('#')[1] ?? '');
        await tab.waitForURL(at(there));
        await tab.waitForLoadState('networkidle');
        await settled(tab);
        expect(await tab.locator('.notice').count()).toBe(0);
      }
    });
  });

  test('is told of a question of the checklist, which takes no stamp for an answer', async () => {
    const question = permalinks(realContent().catalog).find(({ kind }) => kind === 'question');
    await onPage(`${question?.share}?v=${other(stampOf(question?.share ?? ''))}`, async ({ page: tab }) => {
      expect(await noticeOn(tab)).toContain('has changed');
      await tab.click('a[data-context]');
      await tab.waitForURL(at(question?.address ?? ''));
      await settled(tab);
      expect(await tab.locator('[data-notice]').innerText()).toBe('');
    });
  });

  test.each([
    ['the stamp still matches', `?v=${stamp}`],
    ['there is no stamp', ''],
    ['the stamp is none', '?v=.'],
  ])('says nothing where %s', async (_name, search) => {
    await onPage(`${share}${search}`, async ({ page: tab }) => {
      await tab.waitForLoadState('networkidle');
      await settled(tab);
      expect(await tab.locator('.notice').count()).toBe(0);
      expect(tab.url()).toBe(at(`${share}${search}`));
    });
  });
});

describe('a closed box around the place', () => {
  test('opens, and the place is in view', async () => {
    const box = (html: string) =>
      html.replace(`<h2 id="${id}"`, `<details><summary>More</summary><h2 id="${id}"`);
    await onPage(
      address,
      async ({ page: tab }) => {
        expect(await tab.locator('details[open]').count()).toBe(1);
        expect(faultsOf(await landing(tab), title, { focus: true })).toEqual([]);
      },
      {
        before: (tab) =>
          tab.route(at(page), async (route) => {
            const response = await route.fetch();
            await route.fulfill({ response, body: box(await response.text()) });
          }),
      },
    );
  });
});

test('a claim that the choice in the address would leave out is shown to whom it is sent', async () => {
  const { id: claim } = realContent().catalog.claims.find(({ data }) => data.status === 'advice') ?? {};
  await onPage(`/evidence/?status=verified#${claim}`, async ({ page: tab }) => {
    await tab.waitForFunction(() => document.activeElement?.matches(':target'));
    await settled(tab);
    expect((await landing(tab)).seen).toBe(true);
    expect(await tab.locator('li[id]:not([hidden])').count()).toBeGreaterThan(1);
    expect(await tab.locator('li[id][hidden]').count()).toBeGreaterThan(1);
  });
});

describe('a review', () => {
  test.each([
    ['that is due later', '2020-01-01', false],
    ['that is overdue', '2099-01-01', true],
  ])('%s', async (_name, day, overdue) => {
    await onPage(
      page,
      async ({ page: tab }) => {
        const words = await tab.textContent('.upkeep');
        expect(words?.includes('This review is overdue.')).toBe(overdue);
      },
      { before: (tab) => tab.clock.setFixedTime(`${day}T12:00:00Z`) },
    );
  });
});

/** The words of the notice, once it has any. */
async function noticeOn(tab: Page): Promise<string> {
  const notice = tab.locator('.notice:not(:empty)');
  await notice.waitFor();
  expect(await notice.getAttribute('role')).toBe('status');
  return notice.innerText();
}

/** The stamp a short page has. */
function stampOf(of: string): string {
  const { elements } = readSite().pages.find((each) => each.address === of) ?? { elements: [] };
  return elements.map((each) => attribute(each, 'data-stamp')).find((each) => each !== undefined) ?? '';
}

/** A stamp that is not this one. */
function other(stamp: string): string {
  return stamp === 'aaaaaa' ? 'bbbbbb' : 'aaaaaa';
}

function hrefs(links: Element[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).href);
}
