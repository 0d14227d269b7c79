/** Several people's answers side by side, at /decide/together/, as they compare them. */
import { describe, expect, test } from 'vitest';
import { agreement } from '../../src/domain/checklist/agreement.ts';
import type { Model } from '../../src/domain/checklist/model.ts';
import { entrantsFromQuery, MOST_PEOPLE } from '../../src/domain/checklist/people.ts';
import { answersFromQuery } from '../../src/domain/checklist/query.ts';
import { score } from '../../src/domain/checklist/score.ts';
import { serialise } from '../../src/domain/checklist/serialise.ts';
import { togetherRecord } from '../../src/domain/checklist/together-record.ts';
import { plainLine } from '../../src/domain/render/plain.ts';
import type { Page } from 'playwright-core';
import { at, onPage, type Opening } from '../support/browser.ts';
import { chosen, pagesIn, queryOn, verdictOn } from '../support/checklist.ts';
import { realModel } from '../unit/checklist/real-model.ts';

const TOGETHER = '/decide/together/';
const model = JSON.parse(serialise(realModel(), plainLine)) as Model;

const ANN = 'aim=words&base=ai-tool&data=ready&expertise=code&gap=results&risk=untrue';
const BEN = 'aim=words&base=system&data=spread&expertise=code&gap=one-feature&risk=untrue';
const CAY = 'aim=words&base=system&data=spread&expertise=all&money=one-post';
const TRIO = pile([
  ['Ann', ANN],
  ['Ben', BEN],
  ['', CAY],
]);
const ALLOWED: Opening = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The address of a comparison, as somebody would write it who has only the links. */
function pile(people: readonly (readonly [string, string])[]): string {
  const pairs = people.flatMap(([name, link], index) => [
    [`name-${index + 1}`, name],
    [`link-${index + 1}`, link],
  ]);
  return `${TOGETHER}?${new URLSearchParams(pairs).toString()}`;
}

/** What the domain says of the address that the page has. */
const agreedOn = (page: Page) => agreement(model, entrantsFromQuery(queryOn(page)));

const row = (page: Page, number: number) => page.locator('[data-rows] > li').nth(number - 1);
const linkIn = (page: Page, number: number) => row(page, number).getByLabel('Link');
const nameIn = (page: Page, number: number) => row(page, number).getByLabel('Name, if you like');
const summary = (page: Page) => page.locator('[data-slot=summary]').innerText();
/** The accords and questions in the order they stand, by id. */
const order = (page: Page) =>
  page
    .locator('[data-questions] > *')
    .evaluateAll((all) => all.map((each) => each.id || each.dataset['accord']));

/** Pastes a text into the field that has the focus, as a person does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+V');
}

describe('a comparison', () => {
  test('puts disagreements first, and in words how far people agree', () =>
    onPage(TRIO, async ({ page, trouble }) => {
      const { questions } = agreedOn(page);
      const expected = (['disagree', 'nearly', 'open', 'agree'] as const).flatMap((accord) => {
        const under = questions.filter((each) => each.accord === accord).map(({ question }) => question.id);
        return under.length > 0 ? [accord, ...under] : [];
      });
      expect(await order(page)).toEqual(expected);
      expect(expected[0]).toBe('disagree');
      expect(await summary(page)).toMatch(/^3 people\. Of the questions you disagree on [1-9]/);
      expect(trouble).toEqual([]);
    }));

  test('says who gave which answer, and explains each question', () =>
    onPage(TRIO, async ({ page }) => {
      const base = page.locator('article#base');
      const votes = (await base.locator('.votes > li').allInnerTexts()).map((each) =>
        each.replace(/\s+/g, ' '),
      );
      const answers = model.questions.find(({ id }) => id === 'base')?.answers ?? [];
      const label = (id: string) => answers.find((each) => each.id === id)?.label ?? '';
      expect(votes[0]).toContain(`2 “${label('system')}” Ben, Person 3`);
      expect(votes[1]).toContain(`1 “${label('ai-tool')}” Ann`);
      const money = page.locator('article#money .votes .undecided');
      expect((await money.innerText()).replace(/\s+/g, ' ')).toMatch(/^2 .*Ann, Ben$/);
      for (const { id, why } of model.questions) {
        if (why) expect((await page.locator(`article#${id}`).innerText()).length, id).toBeGreaterThan(60);
      }
    }));

  test('gives the outcome of the shared answers, and whose answers pull which way', () =>
    onPage(TRIO, async ({ page }) => {
      const { result, stances, shared } = agreedOn(page);
      expect(await verdictOn(page)).toBe(result.outcome.title);
      const heads = await page.locator('[data-list=stances] h3').allInnerTexts();
      expect(heads.map((each) => each.trim())).toEqual(
        stances.map(({ person, outcome }) => `${person.name}: ${outcome.title}`),
      );
      const link = page.getByRole('link', { name: 'open your shared answers' });
      await link.click();
      await page.waitForURL(/\/decide\/\?/);
      expect(await chosen(page)).toEqual(Object.fromEntries(shared));
      expect(await verdictOn(page)).toBe(result.outcome.title);
    }));

  test('of one person alone is none: it says what is needed, and keeps what was given', () =>
    onPage(pile([['Ann', ANN]]), async ({ page }) => {
      expect(await summary(page)).toContain('Two links are needed');
      expect(await nameIn(page, 1).inputValue()).toBe('Ann');
      expect(await order(page)).toEqual(
        ['', ...model.questions.map(({ id }) => id)].map((id) => id || undefined),
      );
    }));

  test('of people who agree on everything says so', () =>
    onPage(
      pile([
        ['Ann', ANN],
        ['Ben', ANN],
      ]),
      async ({ page }) => {
        expect(await summary(page)).toContain('disagree on 0');
        expect((await order(page)).includes('disagree')).toBe(false);
        expect(await verdictOn(page)).toBe(score(model, answersFromQuery(model, ANN).answers).outcome.title);
      },
    ));
});

describe('pasting', () => {
  test('a whole link into each row compares at once, and makes the address', () =>
    onPage(
      TOGETHER,
      async ({ page, trouble }) => {
        await nameIn(page, 1).fill('Ann');
        await linkIn(page, 1).focus();
        await paste(page, at(`/decide/?${ANN}`));
        await linkIn(page, 2).focus();
        await paste(page, `${at(`/decide/?${BEN}`)}#base`);
        await page.waitForURL(/link-2=/);
        expect(agreedOn(page).people.map(({ name, answers }) => [name, Object.fromEntries(answers)])).toEqual(
          [
            ['Ann', Object.fromEntries(answersFromQuery(model, ANN).answers)],
            ['Person 2', Object.fromEntries(answersFromQuery(model, BEN).answers)],
          ],
        );
        expect(await summary(page)).toMatch(/^2 people/);
        expect(trouble).toEqual([]);
      },
      ALLOWED,
    ));

  test('a message of several lines fills the rows, with the names before the links', () =>
    onPage(
      TOGETHER,
      async ({ page }) => {
        await linkIn(page, 1).focus();
        const message = `Ann: ${at(`/decide/?${ANN}`)}\r\n\r\nBen Li – ${at(`/decide/?${BEN}`)}\n${at(`/decide/?${CAY}`)}\n`;
        await paste(page, message);
        await page.waitForURL(/link-3=/);
        expect(agreedOn(page).people.map(({ name }) => name)).toEqual(['Ann', 'Ben Li', 'Person 3']);
        expect(await nameIn(page, 2).inputValue()).toBe('Ben Li');
      },
      ALLOWED,
    ));

  test('a link as a filter of mail has wrapped it gives the answers within', () =>
    onPage(
      TOGETHER,
      async ({ page }) => {
        const wrapped = encodeURIComponent(at(`/decide/?${ANN}`));
        await linkIn(page, 1).focus();
        await paste(
          page,
          `https://eur01.safelinks.protection.outlook.com/?url=${wrapped}&data=05%7C02&reserved=0`,
        );
        await page.waitForURL(/link-1=aim\./);
        expect(await linkIn(page, 1).inputValue()).toBe(at(`/decide/?${ANN}`));
      },
      ALLOWED,
    ));

  test('rows can be added up to the most, and no further', () =>
    onPage(TOGETHER, async ({ page }) => {
      const add = page.getByRole('button', { name: 'Add a person' });
      for (let rows = 2; rows < MOST_PEOPLE; rows += 1) await add.click();
      expect(await page.locator('[data-rows] > li').count()).toBe(MOST_PEOPLE);
      expect(await add.isVisible()).toBe(false);
      expect(await nameIn(page, MOST_PEOPLE).evaluate((each) => each === document.activeElement)).toBe(true);
    }));
});

describe('a bad link in the pile', () => {
  test('is named with its reason, and the rest is compared', () =>
    onPage(
      pile([
        ['Ann', ANN],
        ['Dee', 'https://example.org/not-it'],
        ['Ben', `${BEN}&colour=red&data=nonsense`],
        ['Eve', ''],
      ]),
      async ({ page, trouble }) => {
        await page.locator('[data-notice] li').first().waitFor();
        const notice = (await page.locator('[data-notice]').innerText()).replace(/\s+/g, ' ');
        expect(notice).toContain('Dee: no answer to any question in it. https://example.org/not-it');
        expect(notice).toContain('Eve: no link beside the name.');
        expect(notice).toContain('Ben: colour=red There is no such question.');
        expect(await summary(page)).toMatch(/^2 people/);
        expect(await linkIn(page, 2).inputValue()).toBe('https://example.org/not-it');
        expect(trouble).toEqual([]);
      },
    ));

  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>document.title="x"</script>',
    '__proto__',
    'javascript:alert(1)',
    '\u202Egnp.exe',
    '%',
  ])('with the name %s stays text', (name) =>
    onPage(
      pile([
        [name, ANN],
        ['Ben', `${BEN}&${name}=${name}`],
      ]),
      async ({ page, trouble }) => {
        page.on('dialog', () => trouble.push('a dialog opened'));
        expect(await summary(page)).toMatch(/^2 people/);
        expect(await page.locator('main img, main script:not([type])').count()).toBe(0);
        expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
        expect(await page.title()).toContain('Decide together');
        expect(trouble).toEqual([]);
      },
    ),
  );

  test('the ninth person is named as one too many', () =>
    onPage(
      TOGETHER,
      async ({ page }) => {
        await linkIn(page, 1).focus();
        await paste(
          page,
          Array.from({ length: 9 }, (_, index) => `P${index + 1} ${at(`/decide/?${ANN}`)}`).join('\n'),
        );
        await page.waitForURL(/link-8=/);
        await page.locator('[data-notice] li', { hasText: 'P9: more people than are compared.' }).waitFor();
        expect(await summary(page)).toMatch(/^8 people/);
      },
      ALLOWED,
    ));
});

describe('an address with more in it', () => {
  const lines = (page: Page) => page.locator('[data-notice] li');

  test('names what belongs to nobody and what is given twice, until the address is written anew', () =>
    onPage(`${TRIO}&link-1=aim.data&utm_source=mail&link-99=aim.data`, async ({ page, trouble }) => {
      await lines(page).first().waitFor();
      expect((await lines(page).allInnerTexts()).map((line) => line.replace(/\s+/g, ' '))).toEqual([
        'link-1=aim.data The link says this twice. The first counts.',
        'utm_source=mail It is nobody’s name or link.',
        'link-99=aim.data It is nobody’s name or link.',
      ]);
      expect(await summary(page)).toMatch(/^3 people/);
      await nameIn(page, 3).fill('Cay');
      await nameIn(page, 3).blur();
      await lines(page).first().waitFor({ state: 'detached' });
      expect(trouble).toEqual([]);
    }));

  test('does not bury the page under what one link holds', () =>
    onPage(
      pile([
        ['Ann', `${ANN}&${Array.from({ length: 60 }, (_, index) => `x${index}=y`).join('&')}`],
        ['Ben', BEN],
        ['Dee', 'nothing'],
      ]),
      async ({ page }) => {
        await lines(page).first().waitFor();
        const said = await lines(page).allInnerTexts();
        expect(said[0]).toMatch(/^Dee: /);
        expect(said).toHaveLength(10);
        expect(said.at(-1)).toBe('And 52 more.');
      },
    ));
});

describe('the address', () => {
  test('opens the same comparison for anybody, and on reload', () =>
    onPage(TRIO, async ({ page }) => {
      await nameIn(page, 3).fill('Cay');
      await nameIn(page, 3).blur();
      await page.waitForURL(/Cay/);
      const [before, verdict] = [await order(page), await verdictOn(page)];
      await page.reload();
      expect(await nameIn(page, 3).inputValue()).toBe('Cay');
      expect(await order(page)).toEqual(before);
      expect(await verdictOn(page)).toBe(verdict);
    }));

  test('goes back and forward', () =>
    onPage(TRIO, async ({ page }) => {
      await linkIn(page, 3).fill('');
      await linkIn(page, 3).blur();
      await page.waitForURL((url) => !url.searchParams.has('link-3'));
      expect(await summary(page)).toMatch(/^2 people/);
      await page.goBack();
      await expect.poll(() => summary(page)).toMatch(/^3 people/);
      await page.goForward();
      await expect.poll(() => summary(page)).toMatch(/^2 people/);
    }));

  test('keeps rows as they were typed when a link leads to a place on the page, and after a reload', () =>
    onPage(pile([['Ann', ANN]]), async ({ page }) => {
      await linkIn(page, 2).fill('https://bit.ly/xyz');
      await nameIn(page, 2).fill('Zoë');
      await page.waitForURL(/name-2=/);
      await page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="#text"]')?.click());
      await page.waitForURL(/#text$/);
      const kept = async () => {
        expect(await nameIn(page, 2).inputValue()).toBe('Zoë');
        expect(await linkIn(page, 2).inputValue()).toBe('https://bit.ly/xyz');
        expect(await page.locator('[data-notice]').innerText()).toContain('Zoë: no answer to any question');
      };
      await kept();
      await page.reload();
      await kept();
    }));

  test('has no line left of what somebody said before, whoever shares their name', () =>
    onPage(
      pile([
        ['Ann', ANN],
        ['Ann', ANN],
        ['Ben', BEN],
      ]),
      async ({ page }) => {
        const lines = page.locator('[data-list=stances] > ul > li');
        expect(await lines.count()).toBe(3);
        await linkIn(page, 2).fill('aim=words');
        await page.waitForURL(/link-2=aim\.words&/);
        expect(await lines.count()).toBe(3);
      },
    ));

  test('holds eight full answers in fewer than 4,000 characters', () =>
    onPage(
      pile(Array.from({ length: MOST_PEOPLE }, (_, index) => [`Person with a name ${index}`, ANN] as const)),
      async ({ page }) => {
        await nameIn(page, 1).fill('Ann');
        await page.waitForURL(/name-1=Ann/);
        expect(page.url().length).toBeLessThan(4000);
        expect(agreedOn(page).people.length).toBe(MOST_PEOPLE);
      },
    ));
});

describe('the record', () => {
  test('is copied as Markdown, with everybody in it and the link', () =>
    onPage(
      TRIO,
      async ({ page }) => {
        await page.getByLabel('Date of the decision').fill('2026-03-03');
        await page.getByRole('button', { name: 'Copy record' }).click();
        await page.locator('.record .said', { hasText: 'Record copied' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const link = /<?(http\S+?together\/\?[^\s>)]+)/.exec(copied)?.[1] ?? '';
        expect(copied).toBe(togetherRecord(agreedOn(page), { title: '', date: '3 March 2026', link }));
        await page.goto(link);
        expect(agreedOn(page).people.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Person 3']);
      },
      ALLOWED,
    ));

  test('is printed with people, outcome, answers and link, on few pages', () =>
    onPage(TRIO, async ({ page }) => {
      expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      const { people, result, questions } = agreedOn(page);
      for (const { name } of people) expect(words).toContain(name);
      expect(words).toContain(result.outcome.title);
      for (const { question } of questions) expect(words).toContain(question.question);
    }));
});

describe('without script', () => {
  test('the page says so, and how to compare on paper', () =>
    onPage(
      TOGETHER,
      async ({ page }) => {
        const words = await page.locator('main').innerText();
        expect(words).toContain('Comparing links needs script');
        for (const { question } of model.questions) expect(words).toContain(question);
        expect(await page.locator('main form:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});

test('is filled in by keyboard alone', () =>
  onPage(TOGETHER, async ({ page }) => {
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '');
    for (const [field, text] of [
      ['name-1', 'Ann'],
      ['link-1', ANN],
      ['name-2', 'Ben'],
      ['link-2', BEN],
    ] as const) {
      for (let presses = 0; presses < 60 && (await focused()) !== field; presses += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toBe(field);
      await page.keyboard.insertText(text);
    }
    await page.keyboard.press('Tab');
    await page.waitForURL(/link-2=/);
    expect(await summary(page)).toMatch(/^2 people/);
  }));
