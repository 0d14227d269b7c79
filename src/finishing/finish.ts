/**
 * What a site is given beside its pages, in a program of its own: it works while Astro renders, with what is there
 * already, and with the rest when Astro has ended and its memory is free.
 */
import { writeSums, SUMS } from './checksums.ts';
import { finishPages } from './finished-pages.ts';
import { writeHosting } from './hosting.ts';
import { writeTwins } from './page-twins.ts';
import { writePictures } from './pictures.ts';
import { writeSearch } from './search.ts';
import type { Written } from './stages.ts';

/**
 * Finishes a site in place.
 * @param root its folder
 * @param base the path it is published under, with slashes at both ends
 * @param written when Astro has written what
 * @param tell is told what was done, line by line
 * @throws where a file of public/ stands in the way, a page has in it what its policy blocks, or Pagefind fails
 */
export async function finishSite(
  root: string,
  base: string,
  written: Written,
  tell: (line: string) => void,
): Promise<void> {
  const [pictures, places] = await Promise.all([
    writePictures(root, written),
    // Pagefind is a program of its own: while it works, the pages are finished.
    writeSearch(root, written),
    finishPages(root, base, written).then((found) => {
      tell(`${found.pages} pages have a policy and share ${found.inlined.styles.length} styles`);
      tell(`${writeTwins(root, base)} pages read as Markdown`);
      const { redirects } = writeHosting(root, base, found);
      const hashes = found.inlined.scripts.length + found.inlined.styles.length;
      tell(`${hashes} hashes in the policy of all pages; ${redirects.length} old addresses lead on`);
    }),
  ]);
  tell(`${pictures} pictures, ${places} places that can be searched`);
  // Last: it lists what all the others wrote.
  tell(`${writeSums(root)} files listed in ${SUMS}`);
}
