/** What builds of several sizes come to, in tables and against the targets. */
import { phasesOf } from './phases.ts';
import type { Cost } from './process.ts';
import { exponentOf, spreadOf, type Spread } from './statistics.ts';
import { markdownTable } from './table.ts';

/** One site at one size. */
export interface Builds {
  pages: number;
  /** With nothing kept from an earlier build. */
  first: Cost;
  /** With what the first has kept: pictures, and what Astro keeps of the content. */
  later: readonly Cost[];
}

/** Both sites at one size. */
export interface Size {
  entries: number;
  own: Builds;
  peer: Builds;
}

/** Time may grow with the number of entries by no more than this power. */
const MOST_GROWTH = 1.05;

/** Seconds from start to end of the later builds. */
const timeOf = ({ later }: Builds): Spread => spreadOf(later.map(({ seconds }) => seconds));
/** Seconds of processor time of the later builds: on a machine that others use too, steadier than the time that passes. */
export const workOf = ({ later }: Builds): Spread =>
  spreadOf(later.map((each) => each.processor ?? each.seconds));
/** The most memory that any build held at one moment. */
const peakOf = ({ later, first }: Builds): number =>
  Math.max(...[first, ...later].map(({ peak }) => peak ?? 0));

/** Sentences and tables. */
export function scaleFigures(sizes: readonly Size[], builds: number): string {
  return [
    `Entries are guides, techniques and questions together, in the proportions the site has. Starlight has a page for each of the same entries; Rolebook also has a page for every section, a Markdown file beside every page, a picture for every entry, its data and its tables. The first build draws every picture; later ones (${builds} of each site, in turn; median and the middle half) keep them. Memory is the most that all processes of any build held at one moment.`,
    markdownTable([
      [
        'entries',
        'site',
        'pages',
        'first build, s',
        'later builds, s',
        'processor time, s',
        'of it ms an entry',
        'peak GB',
      ],
      ...sizes.flatMap(({ entries, own, peer }) => [
        rowOf(entries, 'Rolebook', own),
        rowOf(entries, 'Starlight', peer),
      ]),
    ]),
    'Rolebook’s as a multiple of Starlight’s:',
    markdownTable([
      ['entries', 'pages', 'time', 'processor time', 'processor time a page', 'memory'],
      ...sizes.map(({ entries, own, peer }) =>
        [
          own.pages / peer.pages,
          timeOf(own).median / timeOf(peer).median,
          workOf(own).median / workOf(peer).median,
          workOf(own).median / own.pages / (workOf(peer).median / peer.pages),
          peakOf(own) / peakOf(peer),
        ].reduce<string[]>((row, ratio) => [...row, ratio.toFixed(2)], [String(entries)]),
      ),
    ]),
    ...(sizes.length > 1
      ? ['The power that cost grows with, from each size to the next:', growthTable(sizes)]
      : []),
    'Where the time of a later build goes, seconds:',
    phaseTable(sizes),
  ].join('\n\n');
}

function rowOf(entries: number, name: string, site: Builds): string[] {
  const spread = ({ median, low, high }: Spread) =>
    site.later.length === 1
      ? median.toFixed(1)
      : `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
  return [
    String(entries),
    name,
    String(site.pages),
    site.first.seconds.toFixed(1),
    spread(timeOf(site)),
    spread(workOf(site)),
    ((workOf(site).median / entries) * 1000).toFixed(1),
    (peakOf(site) / 1e9).toFixed(2),
  ];
}

function growthTable(sizes: readonly Size[]): string {
  return markdownTable([
    ['from', 'to', 'time', 'processor time', 'Starlight’s time', 'its processor time'],
    ...growths(sizes).map(({ from, to, own, peer }) => [
      String(from),
      String(to),
      ...[own.time, own.work, peer.time, peer.work].map((power) => power.toFixed(2)),
    ]),
  ]);
}

function phaseTable(sizes: readonly Size[]): string {
  const shares = sizes.map(({ entries, own }) => ({ entries, phases: phasesOf(own.later[0] ?? own.first) }));
  return markdownTable([
    ['entries', ...(shares[0]?.phases ?? []).map(({ name }) => name)],
    ...shares.map(({ entries, phases }) => [
      String(entries),
      ...phases.map(({ seconds }) => seconds.toFixed(1)),
    ]),
  ]);
}

/** Growth from each size to the next: a fit over all sizes would hide a bend behind what every build costs. */
function growths(sizes: readonly Size[]) {
  return sizes.slice(1).map((size, index) => {
    const two = [sizes[index] ?? size, size];
    const power = (cost: (each: Size) => number) =>
      exponentOf(two.map((each) => ({ size: each.entries, cost: cost(each) })));
    return {
      from: two[0]?.entries ?? 0,
      to: size.entries,
      own: { time: power(({ own }) => timeOf(own).median), work: power(({ own }) => workOf(own).median) },
      peer: {
        time: power(({ peer }) => timeOf(peer).median),
        work: power(({ peer }) => workOf(peer).median),
      },
    };
  });
}

/** What misses its target, a line each. */
export function missedTargets(sizes: readonly Size[]): string[] {
  return [
    ...growths(sizes)
      .filter(({ own }) => own.work > MOST_GROWTH)
      .map(
        ({ from, to, own }) =>
          `From ${from} to ${to} entries processor time grows with the power ${own.work.toFixed(2)}, more than ${MOST_GROWTH}`,
      ),
    ...sizes.flatMap(({ entries, own, peer }) =>
      [
        { what: 'time', times: timeOf(own).median / timeOf(peer).median },
        { what: 'memory', times: peakOf(own) / peakOf(peer) },
      ]
        .filter(({ times }) => times > 1)
        .map(({ what, times }) => `${entries} entries take ${times.toFixed(2)} times Starlight’s ${what}`),
    ),
  ];
}
