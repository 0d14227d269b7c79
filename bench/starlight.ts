/** A Starlight site of the same Markdown, as its own template sets it up. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProjectFolder } from '../scripts/project-copy.ts';
import { markdownFile, type Twin } from './twins.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://rolebook.example',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [starlight({ title: 'Rolebook', sidebar: SIDEBAR })],
});
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Writes a project of these pages into a temporary folder, beside the packages: Astro finds no style of a package
 * that is linked from elsewhere.
 * @param bench the folder with Starlight among its packages
 */
export function starlightProject(bench: string, twins: readonly Twin[]): ProjectFolder {
  const folder = mkdtempSync(join(bench, 'starlight-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const shelves = [...new Set(twins.flatMap(({ address }) => /^\/([^/]+)\/./.exec(address)?.[1] ?? []))];
  const sidebar = shelves.map((directory) => ({
    label: directory,
    items: [{ autogenerate: { directory } }],
  }));
  copyFileSync(join(bench, 'package.json'), join(folder, 'package.json'));
  write('astro.config.mjs', CONFIG.replace('SIDEBAR', JSON.stringify(sidebar)));
  write('src/content.config.ts', COLLECTIONS);
  write('src/content/docs/index.md', '---\ntitle: Rolebook\n---\n\nThe front page.\n');
  for (const twin of twins) write(`src/content/docs${markdownFile(twin.address)}`, markdownOf(twin));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function markdownOf({ title, description, body }: Twin): string {
  const fields = [`title: ${JSON.stringify(title)}`, `description: ${JSON.stringify(description)}`];
  // Its highlighter has no language for prompts, and would warn of each.
  return `---\n${fields.join('\n')}\n---\n\n${body.replaceAll('```prompt', '```text')}\n`;
}
