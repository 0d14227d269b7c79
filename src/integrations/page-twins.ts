/**
 * The Markdown of pages that are made of other pages' parts: the front page, indexes, the checklist. Pages
 * that are written from the content have theirs already; every other that names one in its head is read
 * from its HTML, so that no page is without.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles, SECTIONS } from './html-files.ts';
import { pageMarkdown } from './page-markdown.ts';

/** Writes what is missing after the pages are built. */
export function pageTwins(): AstroIntegration {
  let base = '/';
  return {
    name: 'rolebook-page-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        let written = 0;
        // Those of sections all have theirs.
        for (const { html } of htmlFiles(root, [SECTIONS])) {
          const named = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html)?.[1];
          if (!named?.startsWith(base)) continue;
          const twin = join(root, named.slice(base.length));
          if (existsSync(twin)) continue;
          writeFileSync(twin, pageMarkdown(html));
          written += 1;
        }
        logger.info(`${written} pages read as Markdown`);
      },
    },
  };
}
