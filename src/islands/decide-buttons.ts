/** The buttons that copy, save and print. What they do is loaded when a reader first reaches for one. */
import type { Takings } from './decide-take.ts';

/**
 * Makes every button of a page work, and its submit button, which gives the link.
 * @param takings what there is to give, at the time a button is pressed
 */
export function buttonsTake(page: HTMLElement, takings: () => Promise<Takings>): void {
  const load = () => import('./decide-take.ts');
  const take = async (button: HTMLElement) => {
    try {
      const [{ takeBy }, given] = await Promise.all([load(), takings()]);
      await takeBy(button, given);
    } catch {
      // The script did not arrive.
      const said = button.closest('[data-take]')?.querySelector<HTMLElement>('.said');
      if (said) said.textContent = said.dataset['failed'] ?? '';
    }
  };
  for (const button of page.querySelectorAll<HTMLElement>('[data-do]')) {
    const early = () => void Promise.all([load(), takings()]).catch(() => {});
    for (const near of ['pointerenter', 'focus']) button.addEventListener(near, early, { once: true });
    button.addEventListener('click', (event) => {
      event.preventDefault();
      void take(button);
    });
  }
}
