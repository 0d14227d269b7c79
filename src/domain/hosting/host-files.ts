/** `_headers` and `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read them. */
import { CACHE, type HostRules } from './rules.ts';

/** Cloudflare reads no more rules than these, and no longer line. */
export const MOST_RULES = 100;
export const LONGEST_LINE = 2000;

/**
 * The text of `_headers`.
 *
 * Such hosts give a rule's headers to whatever is answered under its pattern, a 404 included, and join the
 * values where two rules name one header. So nothing says for how long pages are kept: these hosts ask
 * for them again each time, as they should. Files that may be kept for good are named one by one.
 * @throws where a line is longer than hosts read
 */
export function headersFile({ base, headers, pageHeaders, assets }: HostRules): string {
  const rules = [
    rule(`${base}*`, { ...headers, ...pageHeaders }),
    ...assets.slice(0, MOST_RULES - 1).map((path) => rule(path, { 'Cache-Control': CACHE.forever })),
  ];
  const long = rules
    .join('\n')
    .split('\n')
    .find(({ length }) => length > LONGEST_LINE);
  if (long)
    throw new Error(
      `A line of _headers has ${long.length} characters and hosts read ${LONGEST_LINE}: ${long.slice(0, 60)}… ` +
        'Every different inline style or script of a page adds a hash: put what is large or rare in a file.',
    );
  return `${rules.join('\n\n')}\n`;
}

/** The text of `_redirects`: each old address to its new one, for good. */
export function redirectsFile({ redirects }: HostRules): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

function rule(pattern: string, headers: Readonly<Record<string, string>>): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
