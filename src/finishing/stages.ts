/** How far Astro is, for what can begin before it ends. */

/** Written are the lists of what is to be drawn and found; all pages of sections; everything. */
export const STAGES = ['lists', 'sections', 'everything'] as const;
export type Stage = (typeof STAGES)[number];

/** When each stage is reached. */
export type Written = Readonly<Record<Stage, Promise<unknown>>>;

/**
 * The stages of one build, and who says that one is reached; with it all before it are. Whatever else is said is no
 * stage, and changes nothing.
 */
export function stages(): { written: Written; reached: (stage: unknown) => void } {
  const each = STAGES.map((stage) => ({ stage, ...Promise.withResolvers<true>() }));
  return {
    written: Object.fromEntries(each.map(({ stage, promise }) => [stage, promise])) as Written,
    reached: (stage) => {
      const last = STAGES.indexOf(stage as Stage);
      for (const { resolve } of each.slice(0, last + 1)) resolve(true);
    },
  };
}
