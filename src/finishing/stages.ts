/** How far Astro is, for what can begin before it ends. */

/** Written are the lists of what is to be drawn and found; all pages of sections; everything. */
export type Stage = 'lists' | 'sections' | 'everything';

/** When each stage is reached. */
export type Written = Readonly<Record<Stage, Promise<unknown>>>;

/** The stages of one build, and who says that one is reached. */
export function stages(): { written: Written; reached: (stage: Stage) => void } {
  const each = {
    lists: Promise.withResolvers<true>(),
    sections: Promise.withResolvers<true>(),
    everything: Promise.withResolvers<true>(),
  };
  return {
    written: {
      lists: each.lists.promise,
      sections: each.sections.promise,
      everything: each.everything.promise,
    },
    reached: (stage) => each[stage].resolve(true),
  };
}
