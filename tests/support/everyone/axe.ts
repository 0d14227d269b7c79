/** axe-core: every rule of WCAG A and AA, and its best practices. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of these levels that axe leaves out unless asked. */
const ON_REQUEST = ['target-size', 'label-content-name-mismatch'];

/** What axe could not decide, and who decides it instead. */
const DECIDED_ELSEWHERE: { rule: string; where: RegExp; reason: string }[] = [];

/** What axe found on a page, and the least contrast of text that it measured. */
export interface AxeFindings {
  findings: string[];
  leastContrast: number;
}

/** Runs axe on the page as it is shown now. */
export async function runAxe(page: Page): Promise<AxeFindings> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, incomplete, contrasts } = await page.evaluate(
    async ({ tags, onRequest }) => {
      const report = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(onRequest.map((rule) => [rule, { enabled: true }])),
        resultTypes: ['violations', 'incomplete'],
      });
      const flatten = (results: typeof report.violations) =>
        results.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, any, all, none }) => ({
            rule: id,
            help,
            target: target.join(' '),
            why: [...any, ...all, ...none].map(({ message }) => message).join('; '),
          })),
        );
      const contrasts = [...report.violations, ...report.passes]
        .filter(({ id }) => id === 'color-contrast')
        .flatMap(({ nodes }) => nodes.flatMap(({ any }) => any.map(({ data }) => data as { contrastRatio?: number } | null)))
        .flatMap((measured) => measured?.contrastRatio ?? []);
      return { violations: flatten(report.violations), incomplete: flatten(report.incomplete), contrasts };
    },
    { tags: TAGS, onRequest: ON_REQUEST },
  );
  const undecided = incomplete.filter(
    ({ rule, target }) => !DECIDED_ELSEWHERE.some((each) => each.rule === rule && each.where.test(target)),
  );
  return {
    findings: [
      ...violations.map(({ rule, target, why }) => `axe ${rule} at ${target}: ${why}`),
      ...undecided.map(({ rule, target, why }) => `axe cannot decide ${rule} at ${target}: ${why}`),
    ],
    leastContrast: Math.min(21, ...contrasts),
  };
}
