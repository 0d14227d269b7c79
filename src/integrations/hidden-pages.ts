/** Which pages ask search engines to stay away: the pages say so themselves, and the sitemap asks here. */
import { htmlFiles } from './html-files.ts';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** An integration that must come before the sitemap's. */
export interface HiddenPages {
  integration: AstroIntegration;
  /** True for the full address of a page that search engines may keep. */
  isListed: (address: string) => boolean;
}

/** Reads every built page for `<meta name="robots" content="noindex">`. */
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
          for (const { file, html } of htmlFiles(root)) {
            if (!/<meta name="robots" content="[^"]*noindex/.test(html)) continue;
            const address = file.replace(/(?:index)?\.html$/, '');
            // The sitemap speaks of /404/ where the file is 404.html.
            hidden.add(base + address.replace(/[^/]$/, '$&/'));
          }
        },
      },
    },
    isListed: (address) => !hidden.has(new URL(address).pathname),
  };
}
