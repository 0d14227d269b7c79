/**
 * What hosts need beside the pages, made of the pages themselves: the headers of all, and where old addresses
 * lead. It must come after the pages are finished.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyfile } from '../domain/hosting/caddy.ts';
import { headersFile, redirectsFile } from '../domain/hosting/host-files.ts';
import { NGINX, nginxSite } from '../domain/hosting/nginx.ts';
import { EVERYWHERE, pageHeaders } from '../domain/hosting/policy.ts';
import { HOSTING, RULES_FILE, type HostRules } from '../domain/hosting/rules.ts';
import type { Findings } from './finished-pages.ts';
import { pageRedirects } from './page-redirects.ts';

/** Writes the configurations after the pages are finished, by what was found in them. */
export function hosting({ inlined, leading }: Findings): AstroIntegration {
  let base = '/';
  return {
    name: 'rolebook-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const assets = (await readdir(join(root, '_astro'), { recursive: true }))
          .map((file) => file.replaceAll('\\', '/'))
          .filter((file) => /\.\w+$/.test(file));
        const read = (file: string) => readFileSync(join(root, file), 'utf8');
        const pageAt = (file: string) => (existsSync(join(root, file)) ? read(file) : undefined);
        const old = [...leading].map((file) => ({ file, html: read(file) }));
        const rules: HostRules = {
          base,
          headers: EVERYWHERE,
          pageHeaders: pageHeaders(inlined),
          assets: assets.sort().map((file) => `${base}_astro/${file}`),
          redirects: pageRedirects(old, pageAt, base),
        };
        await mkdir(join(root, HOSTING), { recursive: true });
        for (const [file, text] of Object.entries({
          _headers: headersFile(rules),
          _redirects: redirectsFile(rules),
          [`${HOSTING}nginx.conf`]: NGINX,
          [`${HOSTING}nginx-site.conf`]: nginxSite(rules),
          [`${HOSTING}Caddyfile`]: caddyfile(rules),
          [RULES_FILE]: `${JSON.stringify(rules, null, 2)}\n`,
          // GitHub Pages leaves out what begins with an underscore, unless there is this.
          '.nojekyll': '',
        }))
          await writeFile(join(root, file), text);
        logger.info(
          `${inlined.scripts.length + inlined.styles.length} hashes in the policy of all pages; ${rules.redirects.length} old addresses lead on`,
        );
      },
    },
  };
}
