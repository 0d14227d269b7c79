/** Which pages search engines should leave alone: the pages say so themselves, and the sitemap asks here. */
import { htmlFiles, SECTIONS } from '../finishing/html-files.ts';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** An integration that must come before the sitemap's. */
export interface HiddenPages {
  integration: AstroIntegration;
  /** True for the full address of a page that search engines may keep. */
  isListed: (address: string) => boolean;
}

/** Reads every built page for `<meta name="robots" content="noindex">`, and for a canonical address that is another page's. */
export function hiddenPages(): HiddenPages {
  const hidden = new Set<string>();
  let base = '/';
  return {
    integration: {
      name: 'rolebook-hidden-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base.replace(/\/?$/, '/');
        },
        'astro:build:done': ({ dir }) => {
          const root = fileURLToPath(dir);
          // Those of sections are never listed.
          for (const { file, html } of htmlFiles(root, { without: SECTIONS })) {
            // The sitemap speaks of /404/ where the file is 404.html.
            const address = base + file.replace(/(?:index)?\.html$/, '').replace(/[^/]$/, '$&/');
            const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
            const isElsewhere = canonical !== undefined && new URL(canonical).pathname !== address;
            if (isElsewhere || /<meta name="robots" content="[^"]*noindex/.test(html)) hidden.add(address);
          }
        },
      },
    },
    isListed: (address) => !hidden.has(new URL(address).pathname),
  };
}
