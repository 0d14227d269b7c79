/**
 * What hosts need beside the pages, made of the pages themselves: each page's policy, the headers of all, and
 * where old addresses lead. It must come after whatever changes a page.
 */
import { writeFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyfile } from '../domain/hosting/caddy.ts';
import { headersFile, redirectsFile } from '../domain/hosting/host-files.ts';
import { NGINX, nginxSite } from '../domain/hosting/nginx.ts';
import { EVERYWHERE, pageHeaders } from '../domain/hosting/policy.ts';
import { HOSTING, RULES_FILE, type HostRules } from '../domain/hosting/rules.ts';
import { htmlFiles } from './html-files.ts';
import { pageRedirects } from './page-redirects.ts';
import { policyNeeds, withPolicy } from './page-policy.ts';

/** Writes the policies and the configurations after the pages are built. */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'rolebook-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true }))
          .map((file) => file.replaceAll('\\', '/'))
          .sort();
        const pages = new Map([...htmlFiles(root)].map(({ file, html }) => [file, html]));

        const needs = [...pages].map(([file, html]) => ({ file, html, ...policyNeeds(html) }));
        const refused = needs.flatMap(({ file, refused: all }) => all.map((each) => `${file}: ${each}`));
        if (refused.length > 0)
          throw new Error(
            `The site's policy blocks what these pages have in them (styles belong in a class, deeds in an island):\n${refused.join('\n')}`,
          );
        const stylesAt = new Map(needs.map(({ file, styles }) => [base + file, styles]));
        for (const { file, html, scripts, styles, reads } of needs) {
          const read = reads.flatMap((address) => stylesAt.get(`${address}index.html`) ?? []);
          writeFileSync(join(root, file), withPolicy(html, { scripts, styles: [...styles, ...read] }));
        }

        const scripts = needs.flatMap((each) => each.scripts);
        const styles = needs.flatMap((each) => each.styles);
        const rules: HostRules = {
          base,
          headers: EVERYWHERE,
          pageHeaders: pageHeaders({ scripts, styles }),
          assets: files.filter((file) => /^_astro\/.*\.\w+$/.test(file)).map((file) => base + file),
          redirects: pageRedirects(pages, base),
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
          `${pages.size} pages have a policy, ${new Set([...scripts, ...styles]).size} hashes in all; ${rules.redirects.length} old addresses lead on`,
        );
      },
    },
  };
}
