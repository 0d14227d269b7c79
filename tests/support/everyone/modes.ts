/** The ways in which every page is looked at. */
import type { Page } from 'playwright-core';

/** A width and the wishes that a reader's system states. */
export interface Mode {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
  reducedMotion: 'no-preference' | 'reduce';
}

const PLAIN = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

/** Narrow and wide, each light, dark, in forced colours, and without motion. */
export const MODES: Mode[] = [320, 1280].flatMap((width) => [
  { ...PLAIN, name: `${width} light`, width },
  { ...PLAIN, name: `${width} dark`, width, colorScheme: 'dark' as const },
  { ...PLAIN, name: `${width} forced colours`, width, forcedColors: 'active' as const },
  { ...PLAIN, name: `${width} reduced motion`, width, reducedMotion: 'reduce' as const },
]);

/** Shows a page that is open as a reader with such a screen and such wishes sees it. */
export async function showIn(
  page: Page,
  { width, colorScheme, forcedColors, reducedMotion }: Mode,
): Promise<void> {
  await page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion });
}
