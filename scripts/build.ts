/**
 * `npm run build`: Astro renders the pages; meanwhile, and when it has ended, the site is finished here.
 * `--outDir` says where to, else `dist/`.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { faultOfPlace } from '../src/domain/hosting/place.ts';
import { stages } from '../src/finishing/stages.ts';
import { basePath } from './build-site.ts';
import { commandOf, runNode } from './run.ts';

const misplaced = faultOfPlace(process.env['SITE_URL'], basePath());
if (misplaced !== null) {
  console.error(misplaced);
  process.exit(1);
}
const { outDir } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } }).values;
const { written, reached } = stages();
const tell = (line: string) => console.log(`[rolebook] ${line}`);
const astro = runNode(commandOf('astro'), ['build', '--outDir', outDir], { told: reached });
// What finishes is read while Astro starts.
const { finishSite } = await import('../src/finishing/finish.ts');
const finished = finishSite(resolve(outDir), basePath(), written, tell).then(
  () => true,
  (error: unknown) => error,
);

const { ok } = await astro;
// It has said why.
if (!ok) process.exit(1);
reached('everything');
// A fault that came before is said only now: else Astro would be left writing.
const outcome = await finished;
if (outcome !== true) {
  console.error((outcome as Error).message);
  process.exit(1);
}
