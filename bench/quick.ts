/** How long a build takes, what pages weigh, and how much there is. */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { assemble } from '../src/assemble.ts';
import type { Catalog } from '../src/domain/catalog.ts';
import { countByStatus } from '../src/domain/evidence.ts';
import { permalinks } from '../src/domain/permalinks/inventory.ts';
import { readContent, readSurroundings } from '../scripts/content-files.ts';
import { PAGE_KINDS, pagesOf, weigh } from '../scripts/weights.ts';
import type { Measured } from './measured.ts';
import { buildOwn } from './sites.ts';
import { markdownTable } from './table.ts';

/** Builds the site twice, first with nothing kept, and weighs its pages. */
export async function quick(): Promise<Measured> {
  rmSync('.cache', { recursive: true, force: true });
  rmSync('.astro', { recursive: true, force: true });
  const cold = await secondsOf(buildOwn);
  const warm = await secondsOf(buildOwn);
  const begun = performance.now();
  const { catalog } = assemble(readContent(process.cwd()), readSurroundings(process.cwd()));
  const check = performance.now() - begun;
  const figures = [
    markdownTable([
      ['work', 'seconds'],
      ['build, nothing kept', cold.toFixed(1)],
      ['build, pictures kept', warm.toFixed(1)],
      ['reading and checking', (check / 1000).toFixed(2)],
    ]),
    'Heaviest page of each kind, bytes after brotli (page is html and the script it links; style, and script where inlined, are within html):',
    markdownTable([['kind', 'pages', 'page', 'html', 'style', 'script', 'font', 'heaviest'], ...weights()]),
    'How much there is:',
    markdownTable([['what', 'how many'], ...countsOf(catalog)]),
  ];
  return { figures: figures.join('\n\n'), failures: [] };
}

async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return (performance.now() - begun) / 1000;
}

function weights(): string[][] {
  const pages = pagesOf('dist').map((address) => weigh('dist', address));
  const kindOf = (address: string) => PAGE_KINDS.find((kind) => kind.matches(address))?.name ?? '';
  return PAGE_KINDS.flatMap(({ name }) => {
    const ofKind = pages.filter(({ address }) => kindOf(address) === name).sort((a, b) => b.page - a.page);
    const heaviest = ofKind[0];
    if (!heaviest) return [];
    const { page, html, style, script, font, address } = heaviest;
    return [[name, ...[ofKind.length, page, html, style, script, font].map(String), address]];
  });
}

function countsOf(catalog: Catalog): string[][] {
  const addresses = permalinks(catalog);
  return [
    ...Object.entries(catalog).map(([name, entries]) => [name, String(entries.length)]),
    ['sections', String(addresses.filter(({ kind }) => kind === 'section').length)],
    ['addresses', String(addresses.length)],
    ...[...countByStatus(catalog)].map(([status, count]) => [`claims: ${status}`, String(count)]),
  ];
}
