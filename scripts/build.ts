/**
 * `npm run build`: Astro renders the pages, and ends; then they are finished here, and search is made.
 * `--outDir` says where to, else `dist/`.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { basePath } from './build-site.ts';
import { commandOf, runNode } from './run.ts';

const { outDir } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } }).values;
const { ok } = await runNode(commandOf('astro'), ['build', '--outDir', outDir], {
  env: { ROLEBOOK_BUILD: '1' },
});
if (!ok) process.exit(1);
// What it needs is not read before: until here it would only take memory.
const { finishSite } = await import('../src/finishing/finish.ts');
try {
  await finishSite(resolve(outDir), basePath(), (line) => console.log(`[rolebook] ${line}`));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
