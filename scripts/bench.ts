/** `npm run bench`: how long a build takes, what pages weigh, and how much there is. */
import { rmSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { assemble } from '../src/assemble.ts';
import { permalinks } from '../src/domain/permalinks/inventory.ts';
import { countByStatus } from '../src/domain/evidence.ts';
import { readContent, readSurroundings } from './content-files.ts';
import { commandOf, runNode } from './run.ts';
import { PAGE_KINDS, pagesOf, weigh } from './weights.ts';

const root = process.cwd();
const seconds = async (run: () => Promise<unknown>) => {
  const begun = performance.now();
  await run();
  return (performance.now() - begun) / 1000;
};

const build = async () => {
  const { ok, output } = await runNode(commandOf('astro'), ['build'], { quiet: true });
  if (!ok) throw new Error(output);
};
rmSync('.cache', { recursive: true, force: true });
rmSync('.astro', { recursive: true, force: true });
const cold = await seconds(build);
const warm = await seconds(build);

const begun = performance.now();
const { catalog } = assemble(readContent(root), readSurroundings(root));
const check = performance.now() - begun;

console.log(`Node ${process.versions.node}, ${os.cpus().length} cores\n`);
console.log(`build, nothing kept     ${cold.toFixed(1)} s`);
console.log(`build, pictures kept    ${warm.toFixed(1)} s`);
console.log(`reading and checking    ${check.toFixed(0)} ms\n`);

const pages = pagesOf('dist').map((address) => weigh('dist', address));
const kindOf = (address: string) => PAGE_KINDS.find((kind) => kind.matches(address))?.name ?? '';
console.log(
  'Heaviest page of each kind, bytes after brotli (style and script are within html where inlined)\n',
);
console.log(row(['kind', 'pages', 'html', 'style', 'script', 'font', 'page']));
for (const { name } of PAGE_KINDS) {
  const ofKind = pages.filter(({ address }) => kindOf(address) === name).sort((a, b) => b.html - a.html);
  const heaviest = ofKind[0];
  if (!heaviest) continue;
  const { html, style, script, font, address } = heaviest;
  console.log(row([name, ofKind.length, html, style, script, font, address]));
}

console.log('');
const sections = permalinks(catalog).filter(({ kind }) => kind === 'section').length;
for (const [name, entries] of Object.entries(catalog)) console.log(`${name.padEnd(14)}${entries.length}`);
console.log(`${'sections'.padEnd(14)}${sections}`);
console.log(`${'addresses'.padEnd(14)}${permalinks(catalog).length}`);
console.log(
  `\nclaims by status: ${[...countByStatus(catalog)].map(([status, count]) => `${status} ${count}`).join(', ')}`,
);

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) =>
      index === 0 ? String(cell).padEnd(11) : index === 6 ? `  ${cell}` : String(cell).padStart(8),
    )
    .join('');
}
