/** Build time and memory with many entries, beside Starlight with the same. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { copyProject, sharePictures, type ProjectFolder } from '../scripts/project-copy.ts';
import { commandOf } from '../scripts/run.ts';
import { contentOf } from './entries.ts';
import type { Measured } from './measured.ts';
import { BENCH, packageFolder } from './packages.ts';
import { phasesOf } from './phases.ts';
import { measureRun, type Cost } from './process.ts';
import { starlightProject } from './starlight.ts';
import { exponentOf, spreadOf, type Spread } from './statistics.ts';
import { markdownTable } from './table.ts';
import { entryTwins } from './twins.ts';

/** Time may grow with the number of entries by no more than this power. */
const MOST_GROWTH = 1.05;

/** One project at one size. */
interface Builds {
  pages: number;
  /** With nothing kept from an earlier build. */
  first: Cost;
  /** With what the first has kept: pictures, and what Astro keeps of the content. */
  later: Cost[];
}

interface Row {
  entries: number;
  own: Builds;
  peer: Builds;
}

/**
 * Builds both sites at each size, in turn.
 * @param sizes guides, techniques and questions together
 * @param builds how many builds with pictures kept, after one without
 */
export async function scale(sizes: readonly number[], builds: number): Promise<Measured> {
  const rows: Row[] = [];
  for (const entries of sizes) {
    const row = await measureSize(entries, builds);
    process.stderr.write(
      `${entries} entries: ${laterTime(row.own).median.toFixed(1)} s, Starlight ${laterTime(row.peer).median.toFixed(1)} s\n`,
    );
    rows.push(row);
  }
  return { figures: figuresOf(rows, builds), failures: failuresOf(rows) };
}

async function measureSize(entries: number, builds: number): Promise<Row> {
  const own = copyProject({ content: contentOf(process.cwd(), entries) });
  const pictures = mkdtempSync(join(tmpdir(), 'rolebook-pictures-'));
  sharePictures(own.folder, pictures);
  let peer: ProjectFolder | undefined;
  try {
    const ownFirst = await build(own, commandOf('astro'));
    peer = starlightProject(BENCH, entryTwins(join(own.folder, 'dist')));
    const peerCommand = join(packageFolder('astro'), 'bin/astro.mjs');
    const peerFirst = await build(peer, peerCommand);
    const later: { own: Cost[]; peer: Cost[] } = { own: [], peer: [] };
    for (let round = 0; round < builds; round += 1) {
      later.own.push(await build(own, commandOf('astro')));
      later.peer.push(await build(peer, peerCommand));
    }
    return {
      entries,
      own: { pages: pagesIn(ownFirst), first: ownFirst, later: later.own },
      peer: { pages: pagesIn(peerFirst), first: peerFirst, later: later.peer },
    };
  } finally {
    own.remove();
    peer?.remove();
    rmSync(pictures, { recursive: true, force: true });
  }
}

/** Taking away thousands of files of the build before is no part of a build. */
function build({ folder }: ProjectFolder, command: string): Promise<Cost> {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  return measureRun(command, ['build'], folder);
}

function pagesIn({ output }: Cost): number {
  return Number(/(\d+) page\(s\) built/.exec(output)?.[1] ?? 0);
}

const laterTime = ({ later }: Builds): Spread => spreadOf(later.map(({ seconds }) => seconds));
const peakOf = ({ later, first }: Builds): number =>
  Math.max(...[first, ...later].map(({ peak }) => peak ?? 0));

function figuresOf(rows: readonly Row[], builds: number): string {
  const gigabytes = (bytes: number) => (bytes === 0 ? 'not known' : (bytes / 1e9).toFixed(2));
  const spread = ({ median, low, high }: Spread) =>
    builds === 1 ? median.toFixed(1) : `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
  const shares = rows.map(({ own }) => phasesOf(own.later[0] ?? own.first));
  return [
    `Guides, techniques and questions together, in the proportions the site has. Starlight has a page for each of the same entries; Rolebook also has a page for every section, a Markdown file beside every page, a picture for every entry, its data and its tables. The first build draws every picture; later ones (${builds} of each site, in turn; median and the middle half) keep them. Seconds; memory is the most that all processes of any build held at one moment.`,
    markdownTable([
      [
        'entries',
        'site',
        'pages',
        'first build',
        'later builds',
        'ms an entry',
        'peak GB',
        'of Starlight’s time',
        'of its memory',
      ],
      ...rows.flatMap(({ entries, own, peer }) => [
        [
          String(entries),
          'Rolebook',
          String(own.pages),
          own.first.seconds.toFixed(1),
          spread(laterTime(own)),
          ((laterTime(own).median / entries) * 1000).toFixed(1),
          gigabytes(peakOf(own)),
          (laterTime(own).median / laterTime(peer).median).toFixed(2),
          (peakOf(own) / peakOf(peer)).toFixed(2),
        ],
        [
          String(entries),
          'Starlight',
          String(peer.pages),
          peer.first.seconds.toFixed(1),
          spread(laterTime(peer)),
          ((laterTime(peer).median / entries) * 1000).toFixed(1),
          gigabytes(peakOf(peer)),
          '',
          '',
        ],
      ]),
    ]),
    ...growths(rows).map(
      ({ from, to, own, peer }) =>
        `From ${from} to ${to} entries time grows with the power ${own.toFixed(2)} (Starlight’s ${peer.toFixed(2)}).`,
    ),
    'Where the time of a later build goes, seconds:',
    markdownTable([
      ['entries', ...(shares[0] ?? []).map(({ name }) => name)],
      ...rows.map(({ entries }, index) => [
        String(entries),
        ...(shares[index] ?? []).map(({ seconds }) => seconds.toFixed(1)),
      ]),
    ]),
  ].join('\n\n');
}

/** How time grows from each size to the next: a fit over all sizes would hide a bend behind what every build costs. */
function growths(rows: readonly Row[]): { from: number; to: number; own: number; peer: number }[] {
  return rows.slice(1).map((row, index) => {
    const before = rows[index] ?? row;
    const growth = (pick: (each: Row) => Builds) =>
      exponentOf([before, row].map((each) => ({ size: each.entries, cost: laterTime(pick(each)).median })));
    return {
      from: before.entries,
      to: row.entries,
      own: growth(({ own }) => own),
      peer: growth(({ peer }) => peer),
    };
  });
}

function failuresOf(rows: readonly Row[]): string[] {
  return [
    ...growths(rows)
      .filter(({ own }) => own > MOST_GROWTH)
      .map(
        ({ from, to, own }) =>
          `From ${from} to ${to} entries time grows with the power ${own.toFixed(2)}, more than ${MOST_GROWTH}`,
      ),
    ...rows.flatMap(({ entries, own, peer }) => [
      ...(laterTime(own).median > laterTime(peer).median
        ? [
            `${entries} entries take ${(laterTime(own).median / laterTime(peer).median).toFixed(2)} times Starlight’s time`,
          ]
        : []),
      ...(peakOf(own) > peakOf(peer)
        ? [`${entries} entries take ${(peakOf(own) / peakOf(peer)).toFixed(2)} times Starlight’s memory`]
        : []),
    ]),
  ];
}
