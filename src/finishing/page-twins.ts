/**
 * The Markdown of pages that are made of other pages' parts: the front page, indexes, the checklist. Pages
 * that are written from the content have theirs already; every other that names one in its head is read
 * from its HTML, so that no page is without.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles, SECTIONS } from './html-files.ts';
import { pageMarkdown } from './page-markdown.ts';

/**
 * Writes what is missing.
 * @param root the folder of the site
 * @param base the path it is published under, with slashes at both ends
 * @returns how many were written
 */
export function writeTwins(root: string, base: string): number {
  let written = 0;
  // Those of sections all have theirs.
  for (const { html } of htmlFiles(root, { without: SECTIONS })) {
    const named = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html)?.[1];
    if (!named?.startsWith(base)) continue;
    const twin = join(root, named.slice(base.length));
    if (existsSync(twin)) continue;
    writeFileSync(twin, pageMarkdown(html));
    written += 1;
  }
  return written;
}
