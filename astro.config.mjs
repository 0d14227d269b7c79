import process from 'node:process';
import { existsSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { filesAtOnce } from './src/integrations/files-at-once.ts';
import { hiddenPages } from './src/integrations/hidden-pages.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readYaml } from './src/domain/source-file.ts';
import { tokensInPlace } from './src/integrations/tokens-in-place.ts';

const path = 'content/site.yaml';
const file = new URL(path, import.meta.url);
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
const written = readYaml({ path, text }).data?.address;
// What is wrong with the file, the catalog says in full: it is not to be stumbled over here.
const address = URL.canParse(written) ? written : undefined;

const hidden = hiddenPages();

export default defineConfig({
  // A deployment says where it is: SITE_URL=https://example.org BASE_PATH=/hiring/ npm run build
  site: process.env.SITE_URL ?? address,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // No space but what is written: one on its own between elements can be counted as a thing that moved.
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    // What started this finishes the site, and does so meanwhile.
    filesAtOnce(process.send && ((stage) => process.send(stage))),
    hidden.integration,
    sitemap({ filter: hidden.isListed }),
    searchIndex(),
  ],
  vite: { plugins: [tokensInPlace(), tailwindcss(), plainImports()] },
  experimental: { contentIntellisense: true },
});
