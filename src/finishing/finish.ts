/**
 * What a site is given once all its pages are written, in a program of its own: by then the one that rendered them
 * has ended, and its memory is free for the index of search.
 */
import { writeSums, SUMS } from './checksums.ts';
import { finishPages } from './finished-pages.ts';
import { writeHosting } from './hosting.ts';
import { writeTwins } from './page-twins.ts';
import { writeSearch } from './search.ts';

/** What was done, in a line to show. */
type Tell = (line: string) => void;

/**
 * Finishes a site in place.
 * @param root its folder, as `astro build` left it
 * @param base the path it is published under, with slashes at both ends
 * @throws where a file of public/ stands in the way, a page has in it what its policy blocks, or Pagefind fails
 */
export async function finishSite(root: string, base: string, tell: Tell): Promise<void> {
  // Pagefind is a program of its own: while it works, the pages are finished.
  const searching = writeSearch(root);
  // Whoever waits for it below is told of a fault; until then nobody is there to be told.
  searching.catch(() => undefined);
  const found = await finishPages(root, base);
  tell(`${found.pages} pages have a policy and share ${found.inlined.styles.length} styles`);
  tell(`${writeTwins(root, base)} pages read as Markdown`);
  const { redirects } = writeHosting(root, base, found);
  const hashes = found.inlined.scripts.length + found.inlined.styles.length;
  tell(`${hashes} hashes in the policy of all pages; ${redirects.length} old addresses lead on`);
  tell(`${await searching} places can be searched`);
  // Last: it lists what all the others wrote.
  tell(`${writeSums(root)} files listed in ${SUMS}`);
}
