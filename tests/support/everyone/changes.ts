/** Changes a reader causes: they are said aloud, and the keyboard is where it was left. */
import type { Page } from 'playwright-core';

/** Does something and says so where the page changed and no live region spoke of it. */
export async function silentChange(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const before = await words(page);
  await act();
  const after = await words(page);
  if (before.shown === after.shown) return ['nothing changed, so nothing can be said of it'];
  const spoke = after.live !== before.live && after.live.trim() !== '';
  return spoke ? [] : ['the page changed and no live region said so'];
}

function words(page: Page): Promise<{ shown: string; live: string }> {
  return page.evaluate(() => {
    const live = [
      ...document.querySelectorAll<HTMLElement>(
        '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output',
      ),
    ];
    return { shown: document.body.innerText, live: live.map((each) => each.innerText).join('\n') };
  });
}

/** Opens something from a control, closes it with Escape, and says where the keyboard ended up if not at the control. */
export async function focusNotReturned(
  page: Page,
  control: string,
  open: () => Promise<unknown>,
): Promise<string[]> {
  await page.focus(control);
  await open();
  const opened = await page.locator(':is(dialog, [popover]):is(:modal, :popover-open)').count();
  if (opened === 0) return ['nothing opened'];
  await page.keyboard.press('Escape');
  // Script gives the keyboard back in the event that follows.
  await page.waitForTimeout(50);
  return page.evaluate((selector) => {
    const { say } = window.look;
    const still = document.querySelector(':is(dialog, [popover]):is(:modal, :popover-open)');
    const place = document.activeElement;
    return [
      ...(still ? [`Escape does not close ${say(still)}`] : []),
      ...(place?.matches(selector)
        ? []
        : [`the keyboard is left at ${place ? say(place) : 'nothing'} instead of ${selector}`]),
    ];
  }, control);
}
