/**
 * `npm run search:rival`: what a first search costs with Pagefind's own Component UI over the same records,
 * beside ours (`npm run search:cost`).
 */
import { brotliCompressSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import { assemble } from '../src/assemble.ts';
import { searchRecords } from '../src/domain/search/records.ts';
import { launchSharedBrowser } from './browser.ts';
import { readContent, readSurroundings } from './content-files.ts';
import process from 'node:process';

const PAGE = `<!doctype html><html lang="en"><head><title>Rival</title>
<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script type="module" src="/pagefind/pagefind-component-ui.js"></script></head>
<body><pagefind-input></pagefind-input><pagefind-results></pagefind-results></body></html>`;
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
const HOME = 'http://rival.example/';

const root = process.cwd();
const { catalog } = assemble(readContent(root), readSurroundings(root));
const { index } = await createIndex({ forceLanguage: 'en' });
for (const { address, title, kind, aliases, words } of searchRecords(catalog))
  await index?.addCustomRecord({
    url: address,
    language: 'en',
    content: words || title,
    meta: { title, aliases: aliases.join('; ') },
    filters: { kind: [kind] },
  });
const files = new Map(
  (await index?.getFiles())?.files.map(({ path, content }) => [path.replace(/^pagefind\//, ''), content]),
);
await close();

const server = await launchSharedBrowser();
const browser = await chromium.connect(server.wsEndpoint());
try {
  for (const word of ['temperature', 'prompt engineer']) {
    const page = await browser.newPage();
    let bytes = 0;
    await page.route(`${HOME}**`, (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      if (path === '') return route.fulfill({ contentType: 'text/html', body: PAGE });
      const content = files.get(path.replace('pagefind/', ''));
      if (!content) return route.fulfill({ status: 404, body: '' });
      const type = TYPES[path.split('.').at(-1) ?? ''];
      bytes += type ? brotliCompressSync(content).length : content.length;
      return route.fulfill({ contentType: type ?? 'application/octet-stream', body: Buffer.from(content) });
    });
    await page.goto(HOME);
    await page.waitForSelector('input');
    const begun = performance.now();
    await page.fill('input', word);
    await page.waitForSelector('pagefind-results a');
    const took = performance.now() - begun;
    await page.waitForLoadState('networkidle');
    console.log(
      `${word.padEnd(18)} ${(bytes / 1000).toFixed(1)} kB after brotli, without headers; ${took.toFixed(0)} ms`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
