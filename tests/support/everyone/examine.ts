/** Looking at one page in every mode, with every check. */
import type { Page } from 'playwright-core';
import { runAxe } from './axe.ts';
import { faintMarks, noteListeners, unlabelled, unreachable } from './controls.ts';
import { tabWalk } from './focus.ts';
import { MODES, showIn, type Mode } from './modes.ts';
import { motion } from './motion.ts';
import { reflowsMagnified, sidewaysScroll } from './reflow.ts';
import { faintRings } from './rings.ts';
import { noteShifts, shiftOf, shifts } from './shifts.ts';
import { lostWhenSpaced } from './spacing.ts';
import { statesByColourAlone, statesLostInForcedColours } from './state.ts';
import { smallTargets } from './targets.ts';
import { installToolkit } from './toolkit.ts';

/** How much of a page is looked at. */
export type Extent =
  /** Every check in every mode where it means anything. */
  | 'whole'
  /** Every check in every mode where its answer can differ: layout by width, colours by theme at one width. */
  | 'usual'
  /** The checks of layout and structure at the narrow width, in light. */
  | 'narrow';

/** What was found, in how many modes, the least contrast of text, and how far things moved on loading. */
export interface Examination {
  findings: string[];
  modes: number;
  leastContrast: number;
  shift: number;
}

interface Check {
  run: (page: Page) => Promise<string[]>;
  /** Whether the question can be asked in a mode at all. */
  means?: (mode: Mode) => boolean;
  /** Whether the answer can differ from those of the modes before. */
  differs: (mode: Mode) => boolean;
}

const isPlain = ({ colorScheme, forcedColors, reducedMotion }: Mode) =>
  colorScheme === 'light' && forcedColors === 'none' && reducedMotion === 'no-preference';
const hasOwnColours = ({ reducedMotion }: Mode) => reducedMotion === 'no-preference';
const isForced = ({ forcedColors }: Mode) => forcedColors === 'active';

const CHECKS: Check[] = [
  { run: sidewaysScroll, differs: isPlain },
  { run: lostWhenSpaced, differs: isPlain },
  { run: smallTargets, differs: isPlain },
  { run: unreachable, differs: isPlain },
  { run: unlabelled, differs: isPlain },
  { run: tabWalk, differs: isPlain },
  { run: faintRings, differs: (mode) => hasOwnColours(mode) && !isPlain(mode) },
  { run: faintMarks, differs: hasOwnColours },
  {
    run: statesByColourAlone,
    means: (mode) => !isForced(mode),
    differs: (mode) => !isForced(mode) && hasOwnColours(mode),
  },
  { run: statesLostInForcedColours, means: isForced, differs: isForced },
  { run: motion, means: ({ reducedMotion }) => reducedMotion === 'reduce', differs: () => true },
  { run: reflowsMagnified, means: ({ width }) => width === 320, differs: isPlain },
];

/** Prepares a new page: what watches it has to start before its scripts. */
export async function watched(page: Page): Promise<void> {
  await page.addInitScript(noteListeners);
  await page.addInitScript(noteShifts);
}

/**
 * Opens an address on a page that is watched, and looks at it.
 * @param url the full address
 */
export async function examine(page: Page, url: string, extent: Extent): Promise<Examination> {
  const modes = modesOf(extent);
  const contrasts: number[] = [];
  const findings: string[] = [];
  let shift = 0;
  for (const [place, mode] of modes.entries()) {
    await showIn(page, mode);
    // A page is laid out anew at each width; themes only paint it again.
    const fresh = modes[place - 1]?.width !== mode.width;
    if (fresh) {
      await page.goto(url);
      await page.evaluate(installToolkit);
    }
    const found = fresh ? await shifts(page) : [];
    if (fresh) shift = Math.max(shift, await shiftOf(page));
    if (extent === 'whole' || hasOwnColours(mode)) {
      const axe = await runAxe(page, extent === 'whole' || isPlain(mode) ? 'all' : 'colour');
      found.push(...axe.findings);
      contrasts.push(axe.leastContrast);
    }
    for (const { run, means = () => true, differs } of CHECKS) {
      if (!means(mode) || !(extent === 'whole' || differs(mode))) continue;
      found.push(...(await run(page)));
    }
    findings.push(...found.map((finding) => `${mode.name}: ${finding}`));
  }
  return { findings, modes: modes.length, leastContrast: Math.min(...contrasts), shift };
}

function modesOf(extent: Extent): Mode[] {
  if (extent === 'whole') return MODES;
  return MODES.filter((mode) => (mode.width === 320 ? isPlain(mode) : extent === 'usual'));
}
