/** The Markdown beside the pages of a built site: what the other sites are made of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page's text, free of the site it was taken from. */
export interface Twin {
  /** Its address, with slashes at both ends. */
  address: string;
  title: string;
  description: string;
  /** Markdown without front matter and without the title; links begin at the root. */
  body: string;
}

/** The Markdown of the page at an address. */
export function twinOf(folder: string, address: string): Twin {
  const text = readFileSync(join(folder, markdownFile(address)), 'utf8');
  const origin = originOf(folder);
  const [, fields = '', rest = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const [heading = '', ...lines] = rest.trimStart().split('\n');
  const body = lines.join('\n').replaceAll(`${origin}/`, '/').trim();
  return {
    address,
    title: heading.replace(/^# /, ''),
    description: JSON.parse(/^description: (.*)$/m.exec(fields)?.[1] ?? '""') as string,
    body,
  };
}

/** True for a page that has Markdown beside it. */
export function hasTwin(folder: string, address: string): boolean {
  return existsSync(join(folder, markdownFile(address)));
}

/** The file that holds the Markdown of an address. */
export function markdownFile(address: string): string {
  return address === '/' ? '/index.md' : `${address.slice(0, -1)}.md`;
}

/** Every entry of a built site: its roles, guides and techniques, and each of its questions alone. */
export function entryTwins(folder: string): Twin[] {
  return ['roles', 'guides', 'techniques', 's/faq'].flatMap((place) =>
    readdirSync(join(folder, place))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => twinOf(folder, `/${place}/${name.slice(0, -'.md'.length)}/`)),
  );
}

function originOf(folder: string): string {
  const sitemap = readFileSync(join(folder, 'sitemap-index.xml'), 'utf8');
  return new URL(/<loc>([^<]+)/.exec(sitemap)?.[1] ?? '').origin;
}
