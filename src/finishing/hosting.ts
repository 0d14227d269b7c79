/**
 * What hosts need beside the pages, made of the pages themselves: the headers of all, and where old addresses
 * lead.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from '../domain/hosting/caddy.ts';
import { headersFile, redirectsFile } from '../domain/hosting/host-files.ts';
import { NGINX, nginxSite } from '../domain/hosting/nginx.ts';
import { EVERYWHERE, pageHeaders } from '../domain/hosting/policy.ts';
import { HOSTING, RULES_FILE, type HostRules } from '../domain/hosting/rules.ts';
import type { Findings } from './finished-pages.ts';
import { pageRedirects } from './page-redirects.ts';

/**
 * Writes the configurations, by what was found in the pages.
 * @param root the folder of the site
 * @param base the path it is published under, with slashes at both ends
 * @returns the rules that all of them say
 */
export function writeHosting(root: string, base: string, { inlined, leading }: Findings): HostRules {
  const assets = readdirSync(join(root, '_astro'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.\w+$/.test(file));
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const pageAt = (file: string) => (existsSync(join(root, file)) ? read(file) : undefined);
  const old = leading.map((file) => ({ file, html: read(file) }));
  const rules: HostRules = {
    base,
    headers: EVERYWHERE,
    pageHeaders: pageHeaders(inlined),
    assets: assets.sort().map((file) => `${base}_astro/${file}`),
    redirects: pageRedirects(old, pageAt, base),
  };
  mkdirSync(join(root, HOSTING), { recursive: true });
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
    writeFileSync(join(root, file), text);
  return rules;
}
