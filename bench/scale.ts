/** Build time and memory with many entries, beside Starlight with the same. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { copyProject, sharePictures, type ProjectFolder } from '../scripts/project-copy.ts';
import { commandOf } from '../scripts/run.ts';
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
  for (const each of entries) {
    const size = await measureSize(each, builds);
    const said = [size.own, size.peer].map((site) => workOf(site).median.toFixed(1));
    process.stderr.write(`${each} entries: ${said.join(' and ')} s of processor time\n`);
    sizes.push(size);
  }
  return { figures: scaleFigures(sizes, builds), failures: missedTargets(sizes) };
}

async function measureSize(entries: number, builds: number): Promise<Size> {
  const own = copyProject({ content: contentOf(process.cwd(), entries) });
  const pictures = mkdtempSync(join(tmpdir(), 'rolebook-pictures-'));
  let peer: ProjectFolder | undefined;
  try {
    sharePictures(own.folder, pictures);
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
      own: { pages: pagesOf(join(own.folder, 'dist')).length, first: ownFirst, later: later.own },
      peer: { pages: pagesOf(join(peer.folder, 'dist')).length, first: peerFirst, later: later.peer },
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
