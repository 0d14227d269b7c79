/** Barriers to plant: what keeps somebody out, and the check that has to notice. */
import type { Page } from 'playwright-core';
import { runAxe } from './axe.ts';
import { focusNotReturned, silentChange } from './changes.ts';
import { faintMarks, unlabelled, unreachable } from './controls.ts';
import { tabWalk } from './focus.ts';
import { MODES, showIn } from './modes.ts';
import { motion } from './motion.ts';
import { plantHtml, plantStyle } from './plant.ts';
import { reflowsMagnified, sidewaysScroll } from './reflow.ts';
import { faintRings } from './rings.ts';
import { shifts } from './shifts.ts';
import { lostWhenSpaced } from './spacing.ts';
import { statesByColourAlone, statesLostInForcedColours } from './state.ts';
import { smallTargets } from './targets.ts';

/** One thing done wrong. */
export interface Barrier {
  name: string;
  plant: (page: Page) => Promise<unknown>;
  check: (page: Page) => Promise<string[]>;
  /** What the check has to say of it. */
  caught: RegExp;
  /** Where the usual page has nothing of the sort. */
  address?: string;
  width?: 320 | 1280;
  /** The check itself changes the page or where the keyboard is, so it is not asked before the barrier is there. */
  once?: true;
}

const axe = async (page: Page) => (await runAxe(page)).findings;
const inMode = (name: string, check: Barrier['check']) => async (page: Page) => {
  const mode = MODES.find((each) => each.name === name);
  if (!mode) throw new Error(`There is no mode ${name}.`);
  await showIn(page, mode);
  return check(page);
};
const still = inMode('320 reduced motion', motion);
const script = (text: string) => (page: Page) => page.evaluate(text);

/** What stands in the way of the keyboard. */
const KEYBOARD: Barrier[] = [
  {
    name: 'a control that only a pointer can reach',
    plant: (page) => plantHtml(page, '<div role="button">Copy</div>'),
    check: unreachable,
    caught: /Copy can be pressed and not reached/,
  },
  {
    name: 'a paragraph that listens for a click and is no control',
    plant: script(`document.querySelector('.lede').addEventListener('click', () => {})`),
    check: unreachable,
    caught: /<p.*can be pressed and not reached/,
  },
  {
    name: 'a link without an address',
    plant: (page) => plantHtml(page, '<p><a>The next part</a></p>'),
    check: unreachable,
    caught: /The next part can be pressed and not reached/,
  },
  {
    name: 'a field that never lets go of the Tab key',
    plant: async (page) => {
      await plantHtml(page, '<label>Trap <input id="trap" class="control"></label>');
      await page.evaluate(
        `trap.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault())`,
      );
    },
    check: tabWalk,
    caught: /a trap/,
  },
  {
    name: 'two controls that hand the keyboard to each other',
    plant: async (page) => {
      await plantHtml(
        page,
        '<button id="one">One</button> <button id="two">Two</button> <button id="three">Three</button>',
      );
      await page.evaluate(`three.addEventListener('focus', () => one.focus())`);
    },
    check: tabWalk,
    caught: /a trap/,
  },
  {
    name: 'an order of its own',
    once: true,
    plant: (page) => plantHtml(page, '<p><a href="#" tabindex="3">Third</a></p>'),
    check: tabWalk,
    caught: /out of order/,
  },
  {
    name: 'a ring taken away',
    plant: (page) => plantStyle(page, ':focus-visible { outline: none !important }'),
    check: faintRings,
    caught: /has no ring/,
  },
  {
    name: 'a ring that hardly shows',
    plant: (page) => plantStyle(page, ':focus-visible { outline-color: #ddd !important }'),
    check: faintRings,
    caught: /ring has a contrast of 1\.\d+/,
  },
  {
    name: 'a ring that hardly shows in the dark',
    plant: (page) => plantStyle(page, ':root { --color-ring: #1a4fd0 !important }'),
    check: inMode('1280 dark', faintRings),
    caught: /ring has a contrast of [12]\.\d+/,
  },
  {
    name: 'a ring cut off by its box',
    plant: (page) => plantStyle(page, 'main p { overflow: hidden }'),
    check: tabWalk,
    caught: /its ring is cut off/,
  },
  {
    name: 'a bar that stays over what has the keyboard',
    plant: (page) =>
      plantStyle(
        page,
        'body::after { content: ""; } .colophon { position: fixed; inset: auto 0 0; block-size: 45vh; background: #fff; z-index: 9 }',
      ),
    check: tabWalk,
    caught: /something covers it/,
  },
  {
    name: 'a stop that nobody sees',
    plant: (page) => plantHtml(page, '<p><a href="#" style="opacity: 0">Hidden</a></p>'),
    check: tabWalk,
    caught: /has the keyboard and cannot be seen/,
  },
  {
    name: 'a stop that is no control',
    plant: (page) => page.evaluate(() => document.querySelector('h1')?.setAttribute('tabindex', '0')),
    check: tabWalk,
    caught: /Tab stops at <h1.*which is no control/,
  },
  {
    name: 'a dialog that leaves the keyboard behind',
    once: true,
    plant:
      script(`addEventListener('focusin', ({ target }) => target.matches('a[data-search]') && window.opened && target.blur());
      addEventListener('keydown', ({ key }) => { if (key === 'Enter') window.opened = true; }, true)`),
    check: (page) =>
      focusNotReturned(page, 'a[data-search]', async () => {
        await page.keyboard.press('Enter');
        await page.waitForSelector('dialog input');
      }),
    caught: /the keyboard is left at/,
  },
  {
    name: 'a dialog that Escape does not close',
    once: true,
    plant: script(
      `addEventListener('keydown', (event) => event.key === 'Escape' && event.preventDefault(), true)`,
    ),
    check: (page) =>
      focusNotReturned(page, 'a[data-search]', async () => {
        await page.keyboard.press('Enter');
        await page.waitForSelector('dialog input');
      }),
    caught: /Escape does not close/,
  },
];

/** What cannot be read, or is lost for some. */
const SIGHT: Barrier[] = [
  {
    name: 'text too faint',
    plant: (page) => plantStyle(page, 'main p { color: #999 !important }'),
    check: axe,
    caught: /axe color-contrast/,
  },
  {
    name: 'text too faint in the dark alone',
    plant: (page) => plantStyle(page, 'main p { color: #665d53 !important }'),
    check: inMode('1280 dark', axe),
    caught: /axe color-contrast/,
  },
  {
    name: 'links told from the text by colour alone',
    plant: (page) =>
      plantStyle(page, 'main p a { text-decoration: none !important; color: #5a4a3a !important }'),
    check: axe,
    caught: /axe link-in-text-block/,
  },
  {
    name: 'the current page told by colour alone',
    plant: (page) => plantStyle(page, '[aria-current] { all: unset !important; color: #1d5fa8 !important }'),
    check: statesByColourAlone,
    caught: /shows its state by colour alone/,
  },
  {
    name: 'a chosen answer told by colour alone',
    address: '/decide/?aim=words',
    plant: (page) =>
      plantStyle(
        page,
        'input[type=radio] { appearance: none !important; background: none !important } label { all: unset } label:has(:checked) { background: #f6ead2 }',
      ),
    check: statesByColourAlone,
    caught: /shows its state by colour alone/,
  },
  {
    name: 'a state that forced colours take away',
    plant: (page) =>
      plantStyle(
        page,
        '[aria-current] { border: 0 !important; font-weight: 400 !important; text-decoration: none !important; box-shadow: 0 2px red }',
      ),
    check: inMode('1280 forced colours', statesLostInForcedColours),
    caught: /does not show its state in forced colours/,
  },
  {
    name: 'a field whose edge hardly shows',
    plant: (page) => plantStyle(page, 'select { border-color: #e5e0d8 !important }'),
    check: faintMarks,
    caught: /the edge of <select.*contrast of 1\.\d+/,
  },
  {
    name: 'a mark that hardly shows',
    plant: (page) => plantStyle(page, 'svg path { fill: #ddd }'),
    check: faintMarks,
    caught: /<path> in .* contrast of 1\.\d+/,
  },
  {
    name: 'a box wider than a phone',
    plant: (page) => plantStyle(page, 'main p { min-inline-size: 30rem }'),
    check: sidewaysScroll,
    caught: /the page scrolls sideways/,
    width: 320,
  },
  {
    name: 'a table in a box that hides its end',
    address: '/compare/',
    plant: (page) =>
      plantStyle(page, '.comparison { overflow-x: hidden } .comparison table { inline-size: 60rem }'),
    check: sidewaysScroll,
    caught: /hides \d+ px of its width/,
    width: 320,
  },
  {
    name: 'a head that fills a magnified screen',
    plant: (page) =>
      plantStyle(
        page,
        '.masthead-line { position: sticky; inset-block-start: 0; block-size: 9rem; background: #fff }',
      ),
    check: reflowsMagnified,
    caught: /over more than a third of a magnified screen/,
    width: 320,
  },
  {
    name: 'text cut off when it is spaced out',
    plant: (page) => plantStyle(page, '.lede { block-size: 6.2rem; overflow: hidden }'),
    check: lostWhenSpaced,
    caught: /cuts off/,
    width: 320,
  },
  {
    name: 'text that runs over what follows when it is spaced out',
    plant: (page) =>
      plantStyle(
        page,
        'main h2 { block-size: 1.2em; white-space: normal } main h2:not(nav *) { inline-size: 6rem }',
      ),
    check: lostWhenSpaced,
    caught: /spills out of/,
    width: 320,
  },
  {
    name: 'motion in spite of the reader’s wish',
    plant: (page) =>
      plantStyle(
        page,
        '@keyframes breathe { to { opacity: 0.5 } } h1 { animation: breathe 2s infinite alternate }',
      ),
    check: still,
    caught: /is moving|is animated/,
  },
  {
    name: 'motion that waits for a touch',
    plant: (page) => plantStyle(page, 'main a { transition: transform 0.3s }'),
    check: still,
    caught: /has a transition of/,
  },
  {
    name: 'a page that glides to its sections',
    plant: (page) => plantStyle(page, 'html { scroll-behavior: smooth }'),
    check: still,
    caught: /scrolls smoothly/,
  },
  {
    name: 'a late line that pushes the text away',
    plant: (page) => plantHtml(page, '<div style="block-size: 12rem">Just in</div>'),
    check: shifts,
    caught: /the page shifted by/,
  },
];

/** What a hand misses, or an ear is not told. */
const HANDS_AND_EARS: Barrier[] = [
  {
    name: 'a control too small to hit',
    plant: (page) => plantStyle(page, '.masthead a { padding: 0; line-height: 1; display: inline-block }'),
    check: smallTargets,
    caught: /is [\d.]+ by 1\d(?:\.\d)? px/,
    width: 1280,
  },
  {
    name: 'a field whose label is its placeholder',
    plant: (page) => plantHtml(page, '<input type="search" class="control" placeholder="Words to look for">'),
    check: unlabelled,
    caught: /has no label but its placeholder/,
  },
  {
    name: 'a name that is not what stands on the button',
    plant: (page) => plantHtml(page, '<button aria-label="Submit">Send the record</button>'),
    check: unlabelled,
    caught: /shows “send the record” and is called “submit”/,
  },
  {
    name: 'a link without words',
    plant: (page) =>
      plantHtml(page, '<p><a href="/roles/"><svg aria-hidden="true" width="24" height="24"></svg></a></p>'),
    check: axe,
    caught: /axe link-name/,
  },
  {
    name: 'a picture without an alternative',
    plant: (page) => plantHtml(page, '<img src="/icon.svg" width="40" height="40">'),
    check: axe,
    caught: /axe image-alt/,
  },
  {
    name: 'results that come without a word',
    once: true,
    plant: async (page) => {
      await page.keyboard.press('/');
      await page.waitForSelector('dialog input');
      await page.evaluate(() => document.querySelector('dialog [role=status]')?.removeAttribute('role'));
    },
    check: (page) =>
      silentChange(page, async () => {
        await page.keyboard.type('caching');
        await page.waitForSelector('dialog .hits a');
      }),
    caught: /no live region said so/,
  },
  {
    name: 'a page without a main part',
    plant: (page) =>
      page.evaluate(() => document.querySelector('main')?.setAttribute('role', 'presentation')),
    check: axe,
    caught: /axe (?:landmark-one-main|region|skip-link)/,
  },
  {
    name: 'a page that does not say its language',
    plant: (page) => page.evaluate(() => document.documentElement.removeAttribute('lang')),
    check: axe,
    caught: /axe html-has-lang/,
  },
  {
    name: 'a reference to a description that is not there',
    plant: (page) =>
      page.evaluate(() => document.querySelector('select')?.setAttribute('aria-labelledby', 'nowhere')),
    check: axe,
    caught: /axe aria-valid-attr-value|axe cannot decide aria-valid-attr-value/,
  },
  {
    name: 'a control hidden from screen readers alone',
    plant: (page) =>
      page.evaluate(() =>
        document.querySelector('main a')?.parentElement?.setAttribute('aria-hidden', 'true'),
      ),
    check: axe,
    caught: /axe aria-hidden-focus/,
  },
];

export const BARRIERS: Barrier[] = [...KEYBOARD, ...SIGHT, ...HANDS_AND_EARS];
