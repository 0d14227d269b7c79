/** Nothing moves for a reader who asked for stillness. */
import type { Page } from 'playwright-core';

/** What moves, or would move, on a page whose reader wants less motion. */
export function motion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { say } = window.look;
    const findings = document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(
        ({ effect }) =>
          `${effect instanceof KeyframeEffect && effect.target ? say(effect.target) : 'something'} is moving`,
      );
    for (const element of document.querySelectorAll('*')) {
      for (const part of [undefined, '::before', '::after'] as const) {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        if (animationName !== 'none' && isLong(animationDuration))
          findings.push(`${say(element)} is animated: ${animationName}`);
        if (isLong(transitionDuration))
          findings.push(`${say(element)} has a transition of ${transitionDuration}`);
        if (part === undefined && scrollBehavior === 'smooth')
          findings.push(`${say(element)} scrolls smoothly`);
      }
    }
    const moving = document.querySelectorAll(
      'marquee, blink, video[autoplay], animate, animateTransform, animateMotion, img[src$=".gif"]',
    );
    return [...findings, ...[...moving].map((element) => `${say(element)} moves by itself`)];

    function isLong(durations: string): boolean {
      return durations.split(',').some((each) => Number.parseFloat(each) > 0);
    }
  });
}
