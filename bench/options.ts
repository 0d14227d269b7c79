/** What `npm run bench` is asked for. */
import { parseArgs } from 'node:util';

/** A benchmark that can be chosen by its name. */
export const PARTS = ['quick', 'paint', 'lighthouse', 'scale', 'search'] as const;
export type Part = (typeof PARTS)[number];

/** What is to be measured, and how often. */
export interface Options {
  parts: readonly Part[];
  /** Sizes of content the build is measured at, smallest first. */
  entries: readonly number[];
  /** Loads of each page of each site. */
  runs: number;
  /** Builds with pictures kept, of each site, at each size. */
  builds: number;
  /** The document that figures are written into; undefined where they are only printed. */
  record: string | undefined;
}

export const USAGE = `npm run bench                      build time, page weights, how much there is
npm run bench -- --paint           first and largest paint on a slow phone, beside plain HTML and Starlight
npm run bench -- --lighthouse      Lighthouse's four scores for every kind of page
npm run bench -- --entries 1000    build time and memory with so many entries, beside Starlight; may be repeated
npm run bench -- --search          bytes and time of a search, and both with many more entries
npm run bench -- --all             all of these, with 1000 and 4000 entries

  --runs 15      how often each page of each site is loaded (--paint)
  --builds 3     how often each site is built at each size (--entries)
  --record       also writes the figures into docs/benchmarks.md`;

const DEFAULTS = { runs: 15, builds: 3, entries: [1000, 4000] };
const DOCUMENT = 'docs/benchmarks.md';

/**
 * Reads the arguments.
 * @throws with what is wrong, in a sentence
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      paint: { type: 'boolean' },
      lighthouse: { type: 'boolean' },
      entries: { type: 'string', multiple: true },
      search: { type: 'boolean' },
      all: { type: 'boolean' },
      runs: { type: 'string' },
      builds: { type: 'string' },
      record: { type: 'boolean' },
    },
  });
  const chosen = PARTS.filter(
    (part) => values.all || (part === 'scale' ? values.entries : part !== 'quick' && values[part]),
  );
  const sizes = (values.entries ?? []).map((text) => wholeNumber('entries', text));
  return {
    parts: chosen.length > 0 ? chosen : ['quick'],
    entries: [...new Set(sizes.length > 0 ? sizes : DEFAULTS.entries)].sort((a, b) => a - b),
    runs: values.runs === undefined ? DEFAULTS.runs : wholeNumber('runs', values.runs),
    builds: values.builds === undefined ? DEFAULTS.builds : wholeNumber('builds', values.builds),
    record: values.record ? DOCUMENT : undefined,
  };
}

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--${name} needs a whole number from 1, and ${JSON.stringify(text)} is none.`);
}
