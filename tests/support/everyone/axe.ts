/** axe-core: every rule of WCAG A and AA, and its best practices. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer can change with the colours of a page while its layout stays. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** WCAG 1.4.3, for text of any size. */
const LEAST_CONTRAST = 4.5;

/** The axe within the page, with the part of it that finds what lies under text. */
type AxeOfPage = typeof axe & {
  commons: { dom: { getTextElementStack: (element: Element) => Element[][] } };
};

/** What axe leaves undecided, where, and who decides it instead. */
const DECIDED_ELSEWHERE: { rule: string; within: string; reason: string }[] = [
  {
    rule: 'color-contrast',
    within: '.chart, svg',
    reason: 'axe does not know what lies behind words in a drawing; the check of marks measures them.',
  },
  {
    rule: 'th-has-data-cells',
    within: '.sheet',
    reason: 'The cells of the scoring sheet are empty for a pencil.',
  },
];

/** What axe found on a page, and the least contrast of text that it measured. */
export interface AxeFindings {
  findings: string[];
  leastContrast: number;
}

/**
 * Runs axe on the page as it is shown now.
 * @param extent whether every rule is run or, where all else has been asked before, those of colour
 */
export async function runAxe(page: Page, extent: 'all' | 'colour' = 'all'): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, incomplete, contrasts } = await page.evaluate(
    async ({ runOnly, elsewhere, least }) => {
      const axeOfPage = (window as unknown as { axe: AxeOfPage }).axe;
      // What a box has scrolled away lies under its neighbours, where axe cannot tell its ground.
      for (const each of document.querySelectorAll('*')) if (each.scrollTop > 0) each.scrollTop = 0;
      const report = await axeOfPage.run(document, {
        runOnly,
        elementRef: true,
        // Finding one for every element that passes takes a sixth of the time.
        selectors: false,
      });
      const flatten = (results: typeof report.violations) =>
        results.flatMap(({ id, nodes }) =>
          nodes.map(({ element, any, all, none }) => ({
            rule: id,
            elsewhere:
              elsewhere.some(({ rule, within }) => rule === id && element?.closest(within)) ||
              (id === 'color-contrast' && element !== undefined && isMisread(element)),
            where: element ? window.look.say(element) : 'the page',
            why: [...any, ...all, ...none].map(({ message }) => message).join('; '),
          })),
        );
      const contrasts = [...report.violations, ...report.passes]
        .filter(({ id }) => id === 'color-contrast')
        .flatMap(({ nodes }) =>
          nodes.flatMap(({ any }) => any.map(({ data }) => data as { contrastRatio?: number } | null)),
        )
        .flatMap((measured) => measured?.contrastRatio ?? []);
      /**
       * Where colours are forced and a box has a scheme of its own, Chromium names the theme's colour as what fills
       * the letters, which axe reads, and paints the reader's.
       */
      function isMisread(element: Element): boolean {
        const { color, webkitTextFillColor } = getComputedStyle(element);
        return matchMedia('(forced-colors: active)').matches && color !== webkitTextFillColor;
      }

      /**
       * Measures what axe leaves open, since the boxes under one line of text are not those under the next or the
       * text is a single character. Where the boxes that have a ground are the same under all of it, and nothing
       * lies above, the colours are known all the same.
       */
      function standsOut(element: Element): boolean {
        const stacks = axeOfPage.commons.dom.getTextElementStack(element);
        const grounds = stacks.map((stack) => stack.filter(paints));
        const [first = []] = grounds;
        const isClear = stacks.length > 0 && stacks.every(([top]) => top === element) && isOpaque(element);
        const isSame = grounds.every(
          (each) => each.length === first.length && each.every((one, n) => one === first[n]),
        );
        const hasPicture = first.some((each) => getComputedStyle(each).backgroundImage !== 'none');
        if (!isClear || !isSame || hasPicture) return false;
        const { colour, over, ratio, groundOf } = window.look;
        const ground = groundOf(first[0] ?? null);
        return ratio(over(colour(getComputedStyle(element).color), ground), ground) >= least;
      }

      function isOpaque(element: Element | null): boolean {
        return !element || (getComputedStyle(element).opacity === '1' && isOpaque(element.parentElement));
      }

      function paints(element: Element): boolean {
        const { backgroundColor, backgroundImage } = getComputedStyle(element);
        return backgroundImage !== 'none' || window.look.colour(backgroundColor)[3] > 0;
      }

      // Once for all that is open: it takes the whole page in.
      axeOfPage.setup(document.body);
      const found = {
        violations: flatten(report.violations),
        incomplete: flatten(
          report.incomplete.map((result) => ({
            ...result,
            nodes: result.nodes.filter(
              ({ element }) => result.id !== 'color-contrast' || !element || !standsOut(element),
            ),
          })),
        ),
        contrasts,
      };
      axeOfPage.teardown();
      return found;
    },
    {
      runOnly:
        extent === 'all'
          ? ({ type: 'tag', values: TAGS } as const)
          : ({ type: 'rule', values: OF_COLOUR } as const),
      elsewhere: DECIDED_ELSEWHERE,
      least: LEAST_CONTRAST,
    },
  );
  const isOpen = ({ elsewhere }: { elsewhere: boolean }) => !elsewhere;
  return {
    findings: [
      ...violations.filter(isOpen).map(({ rule, where, why }) => `axe ${rule} at ${where}: ${why}`),
      ...incomplete
        .filter(isOpen)
        .map(({ rule, where, why }) => `axe cannot decide ${rule} at ${where}: ${why}`),
    ],
    leastContrast: Math.min(21, ...contrasts),
  };
}
