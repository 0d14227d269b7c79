/**
 * `npm run search:scale`: how large the index is, and what a first result costs, with many more entries than
 * the site has. The entries are made up from the site's own words, with a seed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { assemble } from '../src/assemble.ts';
import { facetRoles } from '../src/domain/search/facets.ts';
import { find } from '../src/domain/search/find.ts';
import { searchRecords, type SearchRecord } from '../src/domain/search/records.ts';
import { plainWords } from '../src/domain/search/words.ts';
import { searchFiles } from '../src/finishing/search-files.ts';
import { openEngine, type Pagefind } from '../src/islands/search-engine.ts';
import { fetchChecked } from '../src/islands/search-fetch.ts';
import { seededRandom } from '../tests/support/random.ts';
import { readContent, readSurroundings } from './content-files.ts';

const SIZES = process.argv.slice(2).map(Number);
const PARTS = 9;
const root = process.cwd();
const { catalog } = assemble(readContent(root), readSurroundings(root));
const real = searchRecords(catalog);
const words = real.flatMap((record) => plainWords(record.words));
const sections = real.filter(({ within }) => within !== '');

console.log('entries  records    index kB  files   build s   first result, kB for one word, for three   ms');
for (const entries of SIZES.length > 0 ? SIZES : [60, 1000, 4000]) {
  const records = generate(entries);
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-search-'));
  const begun = performance.now();
  const files = await searchFiles({ records, roles: facetRoles(catalog) }, join(folder, 'pagefind'));
  const seconds = (performance.now() - begun) / 1000;
  rmSync(folder, { recursive: true });
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const one = await cost(files, 'temperature');
  const three = await cost(files, 'prompt engineer interview');
  console.log(
    [
      String(entries).padStart(7),
      String(records.length).padStart(9),
      (size / 1000).toFixed(0).padStart(12),
      String(files.size).padStart(7),
      seconds.toFixed(1).padStart(10),
      (one.bytes / 1000).toFixed(1).padStart(22),
      (three.bytes / 1000).toFixed(1).padStart(12),
      three.time.toFixed(0).padStart(12),
    ].join(''),
  );
}

/** Entries of ten records each, in the site's own words: as common ones as often, and each with a rare one. */
function generate(entries: number): SearchRecord[] {
  const { pick, number } = seededRandom(entries);
  const text = (length: number) => Array.from({ length }, () => pick(words)).join(' ');
  return Array.from({ length: entries }, (_, index) => {
    const title = `${text(2)} ${index}`;
    const entry = { within: '', kind: 'Technique', roles: [], aliases: [text(2), text(3)] };
    const parts = Array.from({ length: PARTS }, (_part, part) => ({
      ...entry,
      address: `/techniques/t${index}/#s${part}`,
      title: pick(sections).title,
      within: title,
      words: text(50 + number(60)),
    }));
    return [{ ...entry, address: `/techniques/t${index}/`, title, words: text(60) }, ...parts];
  }).flat();
}

/** What the panel would fetch until the first results are shown, as a host sends it, and how long it reckons. */
async function cost(
  files: ReadonlyMap<string, Uint8Array>,
  question: string,
): Promise<{ bytes: number; time: number }> {
  let bytes = sent('pagefind.js', files) + sent('facets.json', files);
  const script = Buffer.from(files.get('pagefind.js') ?? '').toString('base64');
  // A fresh address, so that each has a module of its own.
  const pagefind = (await import(
    `data:text/javascript;base64,${script}#${question}${files.size}`
  )) as Pagefind;
  const engine = openEngine(pagefind, '/', (address) => {
    const path = address.replace(/^\/pagefind\//, '').replace(/\?.*/, '');
    bytes += sent(path, files);
    return fetchChecked(address, () => Promise.resolve(new Response(files.get(path) as BodyInit)));
  });
  const begun = performance.now();
  await find(engine, question, { kind: [], role: [] }, { total: files.size });
  return { bytes, time: performance.now() - begun };
}

function sent(path: string, files: ReadonlyMap<string, Uint8Array>): number {
  const content = files.get(path) ?? new Uint8Array();
  return /\.(?:js|json|txt)$/.test(path) ? brotliCompressSync(content).length : content.length;
}
