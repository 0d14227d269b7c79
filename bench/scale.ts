/** Build time and memory with many entries, beside Starlight with the same. */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { copyProject, sharePictures, type ProjectFolder } from '../scripts/project-copy.ts';
import { BUILD } from '../scripts/build-site.ts';
import { pagesOf } from '../scripts/weights.ts';
import { contentOf } from './entries.ts';
import type { Measured } from './measured.ts';
import { BENCH, packageFolder } from './packages.ts';
import { measureRun, type Cost } from './process.ts';
import { missedTargets, scaleFigures, workOf, type Size } from './scale-report.ts';
import { starlightProject } from './starlight.ts';
import { entryTwins } from './twins.ts';

/**
 * Builds both sites at each size, in turn.
 * @param entries the sizes: guides, techniques and questions together
 * @param builds how many builds with pictures kept, after one without
 */
export async function scale(entries: readonly number[], builds: number): Promise<Measured> {
  const sizes: Size[] = [];
  const removals: Removals = [];
  try {
    for (const each of entries) {
      const size = await measureSize(each, builds, removals);
      const said = [size.own, size.peer].map((site) => workOf(site).median.toFixed(1));
      process.stderr.write(`${each} entries: ${said.join(' and ')} s of processor time\n`);
      sizes.push(size);
    }
  } finally {
    for (const remove of removals) remove();
  }
  return { figures: scaleFigures(sizes, builds), failures: missedTargets(sizes) };
}

/**
 * What takes away what was built, when nothing more is measured. For some minutes after thousands of files were taken
 * away, making files takes a disk (ext4) ten to twenty times as long: that is no part of a build, and added up to ten
 * seconds to one.
 */
type Removals = (() => void)[];

async function measureSize(entries: number, builds: number, removals: Removals): Promise<Size> {
  const own = copyProject({ content: contentOf(process.cwd(), entries) });
  const pictures = mkdtempSync(join(tmpdir(), 'rolebook-pictures-'));
  removals.push(own.remove, () => rmSync(pictures, { recursive: true, force: true }));
  sharePictures(own.folder, pictures);
  const ownFirst = await build(own, join(own.folder, BUILD), [], removals);
  const peer = starlightProject(BENCH, entryTwins(join(own.folder, 'dist')));
  removals.push(peer.remove);
  const peerCommand = join(packageFolder('astro'), 'bin/astro.mjs');
  const peerFirst = await build(peer, peerCommand, ['build'], removals);
  const later: { own: Cost[]; peer: Cost[] } = { own: [], peer: [] };
  for (let round = 0; round < builds; round += 1) {
    later.own.push(await build(own, join(own.folder, BUILD), [], removals));
    later.peer.push(await build(peer, peerCommand, ['build'], removals));
  }
  return {
    entries,
    own: { pages: pagesOf(join(own.folder, 'dist')).length, first: ownFirst, later: later.own },
    peer: { pages: pagesOf(join(peer.folder, 'dist')).length, first: peerFirst, later: later.peer },
  };
}

/** Builds a site into an empty folder: what was built before is put aside. */
function build(
  { folder }: ProjectFolder,
  command: string,
  args: readonly string[],
  removals: Removals,
): Promise<Cost> {
  const built = join(folder, 'dist');
  if (existsSync(built)) {
    // Beside the project, not within: style sheets are made from all that stands in it.
    const aside = mkdtempSync(`${folder}-before-`);
    renameSync(built, join(aside, 'dist'));
    removals.push(() => rmSync(aside, { recursive: true, force: true }));
  }
  return measureRun(command, args, folder);
}
