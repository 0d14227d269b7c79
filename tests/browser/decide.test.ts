/** The checklist at /decide/, as a reader uses it. */
import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answersFromQuery, LONGEST_QUERY, queryFromAnswers } from '../../src/domain/checklist/query.ts';
import { record } from '../../src/domain/checklist/record.ts';
import { score } from '../../src/domain/checklist/score.ts';
import { serialise } from '../../src/domain/checklist/serialise.ts';
import type { Model } from '../../src/domain/checklist/model.ts';
import { plainLine } from '../../src/domain/render/plain.ts';
import { at, onPage } from '../support/browser.ts';
import { chosen, choose, listed, pagesIn, queryOn, signed, verdictOn, visit } from '../support/checklist.ts';
import golden from '../unit/checklist/golden-links.json' with { type: 'json' };
import { realModel } from '../unit/checklist/real-model.ts';
import { WORKED_CASES } from '../unit/checklist/worked-cases.ts';

/** As the page has it: texts without markup. */
const model = JSON.parse(serialise(realModel(), plainLine)) as Model;
const outcome = (id: string) => model.outcomes.find((each) => each.id === id)?.title ?? '';
const HALF = 'aim=words&base=ai-tool&data=ready&expertise=code&gap=results';
/** As many reasons, flips and long words as answers can bring together, with the longest title. */
const FULL =
  'aim=words&base=system&data=spread&expertise=all&gap=one-feature&horizon=year&judging=eye&load=post&money=one-post&owner=hire&product=common&risk=acts&title=A+title+that+is+as+long+as+titles+may+be%2C+which+is+sixty+cha';

describe('answering', () => {
  test('shows an outcome with its reasons once there is enough to go on', () =>
    onPage('/decide/', async ({ page, trouble }) => {
      expect(await verdictOn(page)).toBe(outcome(model.fallback));
      await choose(page, { aim: 'words', base: 'ai-tool', data: 'ready' });
      expect(await verdictOn(page)).toBe(outcome(model.fallback));
      await choose(page, { expertise: 'code' });
      expect(await verdictOn(page)).toBe(outcome('prompt-engineer'));
      expect(await page.locator('.result').getAttribute('class')).toContain('plum');
      expect(await page.locator('.result .verdict .mark').count()).toBe(1);
      const { answers } = answersFromQuery(model, queryOn(page));
      const result = score(model, answers);
      const own = result.totals.find((each) => each.outcome === result.outcome);
      expect(await listed(page, 'for')).toEqual(
        own?.for.map(({ reason }) => `+${reason.points} ${reason.because}`),
      );
      expect(await listed(page, 'open')).toEqual(result.unanswered.map(({ question }) => question));
      expect(trouble).toEqual([]);
    }));

  test('leads where every worked case does, with the same points', () =>
    onPage('/decide/', async ({ page }) => {
      for (const { query, outcome: expected, name } of WORKED_CASES) {
        await visit(page, query);
        expect(await verdictOn(page), name).toBe(outcome(expected));
        const { totals } = score(model, answersFromQuery(model, query).answers);
        const sums = totals.map(({ outcome: each, points, out }) => [each.id, out ? 'out' : signed(points)]);
        const shown = await page
          .locator('[data-outcome]')
          .evaluateAll((rows) =>
            rows.map((row) => [
              row.getAttribute('data-outcome'),
              row.querySelector('[data-out]')?.textContent,
            ]),
          );
        expect(Object.fromEntries(shown), name).toEqual(Object.fromEntries(sums));
      }
    }));

  test('draws a block for every reason, for it on one side of the line and against it on the other', () =>
    onPage(`/decide/?${FULL}`, async ({ page }) => {
      const { totals } = score(model, answersFromQuery(model, FULL).answers);
      for (const total of totals) {
        const row = page.locator(`[data-outcome="${total.outcome.id}"]`);
        const drawn = async (side: string) => (await row.locator(`path.${side}`).getAttribute('d')) ?? '';
        const [minus, plus] = [await drawn('against'), await drawn('for')];
        expect(plus.match(/M\d/g)?.length ?? 0).toBe(total.for.length);
        expect(minus.match(/M-/g)?.length ?? 0).toBe(total.against.length);
      }
    }));

  test('is read out once the reader pauses, and not before', () =>
    onPage(
      '/decide/',
      async ({ page }) => {
        const said = () => page.locator('[data-announce]').textContent();
        await page.clock.pauseAt(60_000);
        await choose(page, { aim: 'words', base: 'ai-tool', data: 'ready', expertise: 'code' });
        await page.clock.runFor(650);
        expect(await said()).toBe('');
        await choose(page, { gap: 'results' });
        await page.clock.runFor(650);
        expect(await said()).toBe('');
        await page.clock.runFor(100);
        expect(await said()).toContain(`${outcome('prompt-engineer')}. `);
        expect(await said()).toContain('5 of 12 questions answered.');
      },
      { before: (page) => page.clock.install({ time: 0 }) },
    ));

  test('says when read out what the outcome takes the place of', () =>
    onPage(`/decide/?${WORKED_CASES[0]?.query ?? ''}&money=two-posts`, async ({ page }) => {
      const before = await verdictOn(page);
      const said = page.locator('[data-announce]');
      await choose(page, { money: 'no-post' });
      await said.filter({ hasText: /^Nobody yet/ }).waitFor({ state: 'attached' });
      expect(await said.textContent()).toMatch(
        new RegExp(`^${outcome('nobody-yet')}, in place of ${before}\\. `),
      );
      await choose(page, { product: 'common' });
      await said.filter({ hasText: /^Nobody yet\. / }).waitFor({ state: 'attached' });
    }));

  test('is shown whole where the browser refuses to write another address', () =>
    onPage(
      `/decide/?${WORKED_CASES[0]?.query ?? ''}&money=two-posts`,
      async ({ page }) => {
        await choose(page, { money: 'no-post' });
        await page
          .locator('[data-list=for] li', { hasText: 'A licence or a course can start now' })
          .waitFor();
        expect(await verdictOn(page)).toBe(outcome('nobody-yet'));
      },
      {
        before: (page) =>
          page.addInitScript(() => {
            history.pushState = history.replaceState = () => {
              throw new DOMException('Too many calls', 'SecurityError');
            };
          }),
      },
    ));

  test('shows flips that really flip, each of them', () =>
    onPage(`/decide/?${FULL}`, async ({ page }) => {
      const flips = page.locator('[data-list=flips] li');
      const count = await flips.count();
      expect(count).toBeGreaterThan(2);
      const targets = await flips.evaluateAll((lines) =>
        lines.map((line) => ({
          id: line.querySelector('a')?.hash.slice(1) ?? '',
          then: line.querySelector('b')?.textContent.replace('→', '').trim() ?? '',
        })),
      );
      const before = await verdictOn(page);
      for (const { id, then } of targets) {
        await visit(page, FULL);
        expect(await verdictOn(page)).toBe(before);
        await page.locator(`[id="${id}"] input`).check();
        const after = await verdictOn(page);
        expect(after).not.toBe(before);
        expect(after.startsWith(then), `${after} after ${id}`).toBe(true);
      }
    }));

  test('from start to finish with the keyboard alone', () =>
    onPage(
      '/decide/',
      async ({ page }) => {
        const wanted: Record<string, string> = answersObject(WORKED_CASES[0]?.query ?? '');
        const seen = new Set<string>();
        // Tab goes from group to group; the arrows choose within one.
        for (let stops = 0; stops < 200 && seen.size < model.questions.length; stops += 1) {
          await page.keyboard.press('Tab');
          const name = await page.evaluate(
            () => (document.activeElement as HTMLInputElement | null)?.name ?? '',
          );
          const answer = wanted[name];
          if (!answer || seen.has(name)) continue;
          seen.add(name);
          await page.keyboard.press('Space');
          for (let turns = 0; turns < 5; turns += 1) {
            const value = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
            if (value === answer) break;
            await page.keyboard.press('ArrowDown');
          }
        }
        expect(await chosen(page)).toEqual(wanted);
        const onTitle = () => page.evaluate(() => document.activeElement?.matches('[name=title]'));
        for (let stops = 0; stops < 5 && !(await onTitle()); stops += 1) await page.keyboard.press('Tab');
        await page.keyboard.type('By keyboard');
        await page.keyboard.press('Enter');
        await page.locator('.foot .said', { hasText: 'Link copied.' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(page.url());
        expect(queryOn(page)).toBe(queryFromAnswers(model, new Map(Object.entries(wanted)), 'By keyboard'));
        expect(await verdictOn(page)).toBe(outcome(WORKED_CASES[0]?.outcome ?? ''));
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));
});

describe('the address', () => {
  test('follows the answers, sorted by question whatever the order of answering', () =>
    onPage('/decide/', async ({ page }) => {
      await choose(page, { risk: 'untrue', base: 'system', aim: 'feature', money: 'not-sure' });
      await expect.poll(() => queryOn(page)).toBe('aim=feature&base=system&money=not-sure&risk=untrue');
      await page.getByLabel('A title for the link').fill('  Chatbot,   Q1 ');
      await page.getByLabel('A title for the link').blur();
      await expect
        .poll(() => queryOn(page))
        .toBe('aim=feature&base=system&money=not-sure&risk=untrue&title=Chatbot%2C+Q1');
      await expect.poll(() => page.title()).toMatch(/^Chatbot, Q1: /);
    }));

  test('restores everything on reload', () =>
    onPage(`/decide/?${HALF}&title=Half`, async ({ page }) => {
      await choose(page, { owner: 'engineers' });
      const [answers, verdict] = [await chosen(page), await verdictOn(page)];
      await page.reload();
      expect(await chosen(page)).toEqual(answers);
      expect(await verdictOn(page)).toBe(verdict);
      expect(await page.getByLabel('A title for the link').inputValue()).toBe('Half');
    }));

  test('goes back and forward one question at a time', () =>
    onPage('/decide/', async ({ page }) => {
      await choose(page, { aim: 'words' });
      await choose(page, { base: 'nothing' });
      await choose(page, { base: 'system' });
      await choose(page, { base: 'ai-tool' });
      await choose(page, { data: 'ready' });
      await page.goBack();
      await expect.poll(() => chosen(page)).toEqual({ aim: 'words', base: 'ai-tool' });
      await page.goBack();
      await expect.poll(() => chosen(page)).toEqual({ aim: 'words' });
      await page.goBack();
      await expect.poll(() => chosen(page)).toEqual({});
      expect(new URL(page.url()).search).toBe('');
      await page.goForward();
      await page.goForward();
      await expect.poll(() => chosen(page)).toEqual({ aim: 'words', base: 'ai-tool' });
      expect(queryOn(page)).toBe('aim=words&base=ai-tool');
    }));

  test('is still there when the reader comes back from another page', () =>
    onPage(`/decide/?${HALF}`, async ({ page }) => {
      await choose(page, { load: 'post' });
      const verdict = await verdictOn(page);
      await page.goto(at('/roles/'));
      await page.goBack();
      expect(await chosen(page)).toEqual({ ...answersObject(HALF), load: 'post' });
      expect(await verdictOn(page)).toBe(verdict);
    }));

  test('opens half-filled', () =>
    onPage(`/decide/?${HALF}`, async ({ page, trouble }) => {
      expect(await chosen(page)).toEqual(answersObject(HALF));
      expect(await page.locator('[data-notice]').isVisible()).toBe(false);
      expect(queryOn(page)).toBe(HALF);
      expect(trouble).toEqual([]);
    }));

  test.each(golden)('of an earlier day opens: $query', ({ query, title }) =>
    onPage(`/decide/?${query.replace(/^\?/, '')}`, async ({ page, trouble }) => {
      const { answers, dropped } = answersFromQuery(model, query);
      expect(await chosen(page)).toEqual(Object.fromEntries(answers));
      expect(await page.getByLabel('A title for the link').inputValue()).toBe(title);
      expect(await page.locator('[data-notice] li').count()).toBe(dropped.length);
      expect(trouble).toEqual([]);
    }),
  );

  test('says what was left out of a damaged link, and counts the rest', () =>
    onPage(
      `/decide/?aim=words&aim=data&base=sys%tem&colour=red&${HALF.slice(20)}&owner`,
      async ({ page, trouble }) => {
        await page.locator('[data-notice] li').first().waitFor();
        const notice = await page.locator('[data-notice]').innerText();
        expect(notice).toContain('aim=data The link says this twice. The first counts.');
        expect(notice).toContain('base=sys%tem The question has no such answer.');
        expect(notice).toContain('colour=red There is no such question.');
        expect(notice).toContain('owner The question has no such answer.');
        expect(await chosen(page)).toMatchObject({ aim: 'words', data: 'ready', gap: 'results' });
        await choose(page, { base: 'system' });
        await expect.poll(() => queryOn(page)).not.toContain('colour');
        expect(trouble).toEqual([]);
      },
    ));

  test('of any length or shape breaks nothing', () =>
    onPage(null, async ({ page, trouble }) => {
      const hostile = [
        '__proto__=polluted&constructor=x&toString=y',
        `aim=words&${'x=y&'.repeat(1500)}`,
        'aim[]=words&aim=%00&base=%F0%28%8C%BC&=&&==&title=%',
        `title=${encodeURIComponent('\u202Egnp.exe\u0000\u200B')}&data=ready`,
      ];
      for (const query of hostile) {
        await page.goto(at(`/decide/?${query}`));
        expect(await verdictOn(page)).toBe(outcome(model.fallback));
        expect(await page.locator('[data-notice] li').count()).toBeLessThan(9);
      }
      expect(await page.evaluate(() => ({}) as Record<string, unknown>)).toEqual({});
      expect(trouble).toEqual([]);
    }));

  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "'; alert(1); //",
    '</script><svg onload=alert(1)>',
  ])('carries a hostile title as words: %s', (title) =>
    onPage(
      `/decide/?${HALF}&title=${encodeURIComponent(title)}&${encodeURIComponent(title)}=${encodeURIComponent(title)}`,
      async ({ page, trouble }) => {
        let alerts = 0;
        page.on('dialog', (dialog) => {
          alerts += 1;
          void dialog.dismiss();
        });
        const elements = () =>
          page.evaluate(
            () => document.querySelectorAll('img, main script:not([type]), [onerror], [onload]').length,
          );
        const before = await elements();
        await choose(page, { owner: 'engineers' });
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        expect(await page.locator('[data-notice] code').first().innerText()).toContain(title.slice(0, 20));
        expect(await page.getByLabel('A title for the link').inputValue()).toBe(title);
        expect(await page.locator('[data-paper] h2').textContent()).toContain(title);
        expect(await elements()).toBe(before);
        expect(before).toBe(0);
        expect(alerts).toBe(0);
        expect(trouble).toEqual([]);
      },
    ),
  );

  test('stays short enough for every mail program', () =>
    onPage('/decide/', async ({ page }) => {
      await page.goto(at(`/decide/?${FULL}`));
      expect(queryOn(page).length).toBeLessThanOrEqual(LONGEST_QUERY);
    }));
});

describe('without script', () => {
  const answers = answersObject(WORKED_CASES[3]?.query ?? '');

  test.each(['Chatbot, Q1', 'Ünïcode & <b>'])(
    'the form makes the address that script makes, titled %s',
    async (title) => {
      const made = await onPage('/decide/', async ({ page }) => {
        await choose(page, answers);
        await page.getByLabel('A title for the link').fill(title);
        await page.getByLabel('A title for the link').blur();
        // The address follows once the result is painted.
        await page.waitForURL(/title=/);
        return page.url();
      });
      await onPage(
        '/decide/',
        async ({ page }) => {
          await choose(page, answers);
          await page.getByLabel('A title for the link').fill(title);
          await page.getByRole('button', { name: 'Get the link' }).click();
          await page.waitForURL(/\?/);
          expect(page.url()).toBe(made);
        },
        { javaScriptEnabled: false },
      );
    },
  );

  test('an empty title is the only difference there can be', () =>
    onPage(
      '/decide/',
      async ({ page }) => {
        await choose(page, answers);
        await page.getByRole('button', { name: 'Get the link' }).click();
        await page.waitForURL(/\?/);
        expect(queryOn(page)).toBe(`${queryFromAnswers(model, new Map(Object.entries(answers)))}&title=`);
        expect(answersFromQuery(model, queryOn(page)).dropped).toEqual([]);
      },
      { javaScriptEnabled: false },
    ));

  test('every question, the sheet, the outcomes and the bias can be read', () =>
    onPage(
      '/decide/',
      async ({ page }) => {
        const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
        for (const { question, answers: offered } of model.questions) {
          expect(words).toContain(question);
          for (const { label } of offered) expect(words).toContain(label);
        }
        for (const { title } of model.outcomes) expect(words).toContain(title);
        expect(await page.locator('.sheet tbody tr:not(.asked)').count()).toBe(
          model.questions.reduce((sum, each) => sum + each.answers.length, 0),
        );
        expect(words).toContain('The points are Rolebook’s judgement.');
        expect(await page.locator('[data-notice], .said').first().isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));
});

describe('a title', () => {
  const query = WORKED_CASES[0]?.query ?? '';
  const wide = '聊天机器人第一季度招聘决定与预算审查会议记录草案第二版供管理层讨论使用';

  test('that the link has no room for is said to be cut, and is whole in the record', () =>
    onPage(`/decide/?${query}`, async ({ page, trouble }) => {
      const field = page.getByLabel('A title for the link');
      const told = page.locator('[data-cut]');
      expect(await told.isVisible()).toBe(false);
      await field.fill(wide);
      await field.blur();
      await told.waitFor();
      const held = answersFromQuery(model, queryOn(page)).title;
      expect(wide.startsWith(held)).toBe(true);
      expect(await told.innerText()).toContain(`“${held}”`);
      await page.getByRole('button', { name: 'Copy record' }).click();
      await page.locator('.record .said:not(:empty)').waitFor();
      await field.fill('Chatbot');
      await field.blur();
      await told.waitFor({ state: 'hidden' });
      expect(trouble).toEqual([]);
    }));

  test('that is longer than titles may be is named as cut', () =>
    onPage(`/decide/?${query}&title=${'x'.repeat(61)}`, async ({ page }) => {
      await page.locator('[data-notice] li', { hasText: 'A title may be no longer.' }).waitFor();
    }));

  test('that is still being typed is printed', () =>
    onPage(`/decide/?${query}`, async ({ page }) => {
      await page.getByLabel('A title for the link').pressSequentially('Chatbot');
      await page.pdf();
      expect(await page.locator('[data-paper] h2').textContent()).toBe('Decision record: Chatbot');
      expect(queryOn(page)).toContain('title=Chatbot');
    }));
});

describe('the record', () => {
  const particulars = { title: 'Chatbot, Q1', date: '3 March 2026' };
  const query = `${WORKED_CASES[0]?.query ?? ''}&title=Chatbot%2C+Q1`;
  const expected = (link: string) => {
    const { answers } = answersFromQuery(model, query);
    return record(model, answers, score(model, answers), { ...particulars, link });
  };

  test('is copied as Markdown, with the date the reader chose', () =>
    onPage(
      `/decide/?${query}`,
      async ({ page, trouble }) => {
        await page.getByLabel('Date of the decision').fill('2026-03-03');
        await page.getByRole('button', { name: 'Copy record' }).click();
        await page.locator('.record .said', { hasText: 'Record copied' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(expected(page.url()));
        expect(trouble).toEqual([]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('is saved under the title', () =>
    onPage(
      `/decide/?${query}`,
      async ({ page }) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Download as Markdown' }).click(),
        ]);
        expect(download.suggestedFilename()).toBe('decision-chatbot-q1.md');
        const file = join(tmpdir(), `rolebook-${randomUUID()}.md`);
        await download.saveAs(file);
        const text = await readFile(file, 'utf8');
        await rm(file);
        expect(text).toContain('# Decision record: Chatbot, Q1');
        expect(text).not.toContain('Date:');
      },
      { acceptDownloads: true },
    ));

  test('can be selected by hand where the clipboard refuses', () =>
    onPage(
      `/decide/?${query}`,
      async ({ page }) => {
        await page.getByRole('button', { name: 'Copy record' }).click();
        const field = page.getByLabel('Text to copy');
        expect(await field.inputValue()).toContain('# Decision record');
        expect(
          await field.evaluate((each: HTMLTextAreaElement) => each.selectionEnd - each.selectionStart),
        ).toBeGreaterThan(500);
        await page.getByRole('button', { name: 'Copy link', exact: true }).click();
        await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('http'));
        expect(await page.getByLabel('Text to copy').inputValue()).toBe(page.url());
      },
      {
        before: (page) =>
          page.addInitScript(() => {
            Object.defineProperty(navigator, 'clipboard', {
              value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
            });
          }),
      },
    ));

  test('fits one page with title, outcome, answers, reasons, flips and link', () =>
    onPage(`/decide/?${FULL}`, async ({ page }) => {
      await page.getByLabel('Date of the decision').fill('2026-03-03');
      const pdf = await page.pdf({ format: 'A4' });
      expect(pagesIn(pdf)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      const { answers, title } = answersFromQuery(model, FULL);
      const result = score(model, answers);
      expect(words).toContain(title);
      expect(words).toContain('3 March 2026');
      expect(words).toContain(page.url());
      expect(words).toContain(result.outcome.title);
      for (const { question, answers: offered } of model.questions) {
        expect(words).toContain(question);
        expect(words).toContain(
          offered.find(({ id }) => id === answers.get(questionId(question)))?.label ?? question,
        );
      }
      for (const { reason } of result.totals.find((each) => each.outcome === result.outcome)?.for ?? []) {
        expect(words).toContain(reason.because);
      }
      for (const { to } of result.flips.slice(0, 5)) expect(words).toContain(`“${to.label}”`);
      expect(words).not.toContain(model.notSure);
    }));

  test('is not printed before anything is answered: the sheet is', () =>
    onPage('/decide/', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.sheet').isVisible()).toBe(true);
      expect(await page.locator('.result').isVisible()).toBe(false);
      expect(await page.locator('.question').first().isVisible()).toBe(false);
    }));
});

describe('a fragment', () => {
  test('leads to every question and answer', () =>
    onPage('/decide/', async ({ page }) => {
      for (const { id, answers } of model.questions) {
        expect(await page.locator(`fieldset[id="${id}"]`).count()).toBe(1);
        for (const answer of answers) {
          expect(
            await page.locator(`label[id="${id}--${answer.id}"] input[value="${answer.id}"]`).count(),
          ).toBe(1);
        }
      }
    }));

  test('and answers live in one address', () =>
    onPage(`/decide/?${HALF}#owner--hire`, async ({ page }) => {
      expect(await chosen(page)).toEqual(answersObject(HALF));
      expect(await page.locator('[id="owner--hire"]').evaluate((each) => each.matches(':target'))).toBe(true);
    }));
});

function answersObject(query: string): Record<string, string> {
  return Object.fromEntries(answersFromQuery(model, query).answers);
}

function questionId(words: string): string {
  return model.questions.find(({ question }) => question === words)?.id ?? '';
}
