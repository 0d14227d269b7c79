/** Where the time of a build goes, from what Astro says while it builds. */
import type { Cost } from './process.ts';

/** What Astro says when a phase ends; what comes after the last one is the integrations'. */
const ENDS = [
  { name: 'start, reading content', end: /Collecting build info/ },
  { name: 'bundling', end: /(?:generating|prerendering) static routes/ },
  { name: 'pages', end: /(?:generating|prerendering) static routes[\s\S]*Completed in/ },
];
const LAST = 'after the pages: sitemap, what is left to finish, sums';

/** Seconds of each phase, in order. */
export function phasesOf({
  told,
  seconds,
}: Pick<Cost, 'told' | 'seconds'>): { name: string; seconds: number }[] {
  const ends = ENDS.map(({ name, end }) => ({ name, at: whenSaid(told, end) ?? seconds }));
  return [...ends, { name: LAST, at: seconds }].map(({ name, at }, index) => ({
    name,
    seconds: at - (ends[index - 1]?.at ?? 0),
  }));
}

function whenSaid(told: Cost['told'], pattern: RegExp): number | undefined {
  let said = '';
  for (const { at, text } of told) {
    // A sentence may come in two pieces; the pages' own lines between them are of no use.
    said += text.replaceAll(/^.*[├└]─.*$/gm, '');
    if (pattern.test(said)) return at;
  }
  return undefined;
}
