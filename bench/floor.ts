/** Plain pages of the same text, as one would write them by hand: the least a page can cost. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProjectFolder } from '../scripts/project-copy.ts';
import { packageFolder } from './packages.ts';
import type { Twin } from './twins.ts';

/** Writes a site of these pages into a temporary folder: no script, no font, a handful of rules of style. */
export async function writeFloor(twins: readonly Twin[]): Promise<ProjectFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-floor-'));
  const toHtml = await renderer();
  for (const twin of [FRONT, ...twins]) {
    mkdirSync(join(folder, twin.address), { recursive: true });
    writeFileSync(join(folder, twin.address, 'index.html'), plainPage(twin, await toHtml(twin.body)));
  }
  writeFileSync(join(folder, '404.html'), plainPage(FRONT, ''));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server wants a front page, whatever is measured. */
const FRONT: Twin = { address: '/', title: 'Rolebook', description: '', body: '' };

/** The HTML of one page. */
export function plainPage({ title, description }: Twin, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<style>
body { max-width: 42rem; margin: auto; padding: 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #222; background: #fdfcf9 }
h1, h2, h3 { font-family: Georgia, serif; line-height: 1.2 }
table { border-collapse: collapse; display: block; overflow: auto }
td, th { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #ddd }
pre { overflow: auto; padding: 1rem; background: #f3f1ec }
</style>
</head>
<body>
<p><a href="/">Rolebook</a></p>
<main>
<h1>${escaped(title)}</h1>
${main}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The same reading of Markdown that Starlight has, without colours for code. */
async function renderer(): Promise<(markdown: string) => Promise<string>> {
  const file = join(packageFolder('@astrojs/markdown-remark'), 'dist/index.js');
  const { createMarkdownProcessor } = (await import(pathToFileURL(file).href)) as {
    createMarkdownProcessor: (settings: { syntaxHighlight: false }) => Promise<{
      render: (markdown: string) => Promise<{ code: string }>;
    }>;
  };
  const processor = await createMarkdownProcessor({ syntaxHighlight: false });
  return async (markdown) => (await processor.render(markdown)).code;
}
