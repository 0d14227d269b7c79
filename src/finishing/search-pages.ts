/** Pages that are no entry of the content, as search knows them: by title, description and headings. */
import type { SearchRecord } from '../domain/search/records.ts';

/** True for a page whose text is meant to be found. */
function isSearchable(html: string): boolean {
  return /<main[^>]*\sdata-pagefind-body/.test(html);
}

/**
 * The records of pages that are no entry, by what they say of themselves; those of entries are known.
 * @param pages the HTML of each by its address; no page is kept
 */
export function recordsOfPages(
  pages: Iterable<readonly [address: string, html: string]>,
  records: readonly SearchRecord[],
): SearchRecord[] {
  const known = new Set(records.map(({ address }) => address));
  const found: SearchRecord[] = [];
  for (const [address, html] of pages)
    if (!known.has(address) && isSearchable(html)) found.push(recordOfPage(address, html));
  return found;
}

/** The record of a page, from its HTML. */
function recordOfPage(address: string, html: string): SearchRecord {
  const main = html.slice(html.search(/<main[^>]*\sdata-pagefind-body/));
  const title = textOf(
    /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? /<title>([^<]*)/.exec(html)?.[1] ?? address,
  );
  const described = textOf(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const headings = [...main.matchAll(/<h[23][^>]*>([\s\S]*?)<\/h[23]>/g)].map(([, inner = '']) =>
    textOf(inner),
  );
  return {
    address,
    title,
    within: '',
    kind: 'Page',
    roles: [],
    aliases: [],
    words: [described, ...new Set(headings)].filter(Boolean).join('. '),
  };
}

function textOf(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(?:39|x27);/g, "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
