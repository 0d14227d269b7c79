/** The checklist as a reader meets it in a browser. */
import type { Page } from 'playwright-core';

/** Chooses an answer to each question, in the order given. */
export async function choose(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [question, answer] of Object.entries(answers)) {
    await page.locator(`input[name="${question}"][value="${answer}"]`).check();
  }
}

/** Goes to other answers as the browser's back button does, without loading the page again. */
export async function visit(page: Page, query: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', `?${next}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Points as the page writes them: with their sign, and a minus as wide as a plus. */
export function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${points}`.replace('-', '−');
}

/** The answers that are chosen. */
export function chosen(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map((each) => [
        each.name,
        each.value,
      ]),
    ),
  );
}

/** The query of the page's address, without its question mark. */
export function queryOn(page: Page): string {
  return new URL(page.url()).search.slice(1);
}

/** The outcome that stands in the result. */
export async function verdictOn(page: Page): Promise<string> {
  return (await page.locator('.result .verdict').innerText()).trim();
}

/** The lines of one of the result's lists; none where the list is not shown. */
export async function listed(page: Page, name: string): Promise<string[]> {
  const lines = await page.locator(`[data-list=${name}]:not([hidden]) > ul > li`).allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, ' ').trim());
}

/** Pages of a printed document. */
export function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
