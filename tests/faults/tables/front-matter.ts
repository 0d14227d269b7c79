import { guide, SEEDED } from '../../support/builders.ts';
import { replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

/** Files that do not begin as they should. */
export const faults: Fault[] = [
  {
    fault: 'a guide has no front matter',
    files: { [SEEDED]: 'Only words, and a [link](/nowhere/).\n' },
    reads: `
      content/guides/seeded.mdx:1
        The file does not begin with its fields.
        → Begin it with a line of ---, then the fields, then a second line of ---, then the text.  [no-front-matter]
    `,
  },
  {
    fault: 'front matter begins below a blank line',
    files: { [SEEDED]: `\n${guide()}` },
    reads: `
      content/guides/seeded.mdx:1
        The file does not begin with its fields.
        → Begin it with a line of ---, then the fields, then a second line of ---, then the text.  [no-front-matter]
    `,
  },
  {
    fault: 'front matter is never closed',
    files: { [SEEDED]: replace('\n---\n', '\n')(guide()) },
    reads: `
      content/guides/seeded.mdx:1
        The file does not begin with its fields.
        → Begin it with a line of ---, then the fields, then a second line of ---, then the text.  [no-front-matter]
    `,
  },
  {
    fault: 'a file is empty',
    files: { [SEEDED]: '' },
    reads: `
      content/guides/seeded.mdx:1
        The file does not begin with its fields.
        → Begin it with a line of ---, then the fields, then a second line of ---, then the text.  [no-front-matter]
    `,
  },
];
