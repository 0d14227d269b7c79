/** axe-core: every rule of WCAG A and AA, and its best practices. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer can change with the colours of a page while its layout stays. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe leaves undecided, where, and who decides it instead. */
const DECIDED_ELSEWHERE: { rule: string; within: string; reason: string }[] = [
  {
    rule: 'color-contrast',
    within: '.chart, svg',
    reason: 'axe does not know what lies behind words in a drawing; the check of marks measures them.',
  },
  {
    rule: 'color-contrast',
    within: '.facet .count',
    reason: 'A count of one digit is too short for axe; longer ones, which look the same, are measured.',
  },
  {
    rule: 'color-contrast',
    within: 'pre',
    reason:
      'The spaces at the end of a full line hang over the edge of their box, and axe takes that for text under another ground. A box that holds shorter lines looks the same and is measured.',
  },
  {
    rule: 'th-has-data-cells',
    within: '.sheet',
    reason: 'The cells of the scoring sheet are empty for a pencil.',
  },
];

/**
 * The one violation that is none: axe 4.14 gives `<caption>` no role, and takes a control in the caption of a
 * table with a role for a child of the table. By the HTML-AAM a caption is a caption, which a table may hold.
 */
const IN_CAPTION = { rule: 'aria-required-children', within: 'caption' };

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
    async ({ runOnly, elsewhere, inCaption }) => {
      // What a box has scrolled away lies under its neighbours, where axe cannot tell its ground.
      for (const each of document.querySelectorAll('*')) if (each.scrollTop > 0) each.scrollTop = 0;
      const report = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly,
        elementRef: true,
      });
      const flatten = (results: typeof report.violations) =>
        results.flatMap(({ id, nodes }) =>
          nodes.map(({ target, element, any, all, none }) => ({
            rule: id,
            elsewhere:
              elsewhere.some(({ rule, within }) => rule === id && element?.closest(within)) ||
              (id === inCaption.rule && isOf(any, inCaption.within)) ||
              (id === 'color-contrast' && element !== undefined && isMisread(element)),
            where: target.join(' '),
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

      /** True where all that a check objects to lies within something. */
      function isOf(checks: { relatedNodes?: { element?: Element }[] }[], within: string): boolean {
        const blamed = checks.flatMap(({ relatedNodes = [] }) => relatedNodes);
        return blamed.length > 0 && blamed.every(({ element }) => element?.closest(within));
      }
      return { violations: flatten(report.violations), incomplete: flatten(report.incomplete), contrasts };
    },
    {
      runOnly:
        extent === 'all'
          ? ({ type: 'tag', values: TAGS } as const)
          : ({ type: 'rule', values: OF_COLOUR } as const),
      elsewhere: DECIDED_ELSEWHERE,
      inCaption: IN_CAPTION,
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
