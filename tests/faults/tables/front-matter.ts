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
        The fields begin and never end: there is no second line of ---.
        → Begin it with a line of ---, then the fields, then a second line of ---, then the text.  [no-front-matter]
    `,
  },
  {
    fault: 'a file is empty',
    files: { [SEEDED]: '' },
    reads: `
      content/guides/seeded.mdx:1
        The file is empty.
        → Begin it with a line of ---, then the fields, then a second line of ---, then the text.  [no-front-matter]
    `,
  },
  ...['', '\uFEFF'].map((mark) => ({
    fault: `a file is saved with two bytes a letter, ${mark === '' ? 'without' : 'with'} a mark that says so`,
    files: { [SEEDED]: Buffer.from(`${mark}${guide()}`, 'utf16le').toString('utf8') },
    reads: `
      content/guides/seeded.mdx:1
        The file is not saved as UTF-8, or is not text at all.
        → Save it as UTF-8, which most editors offer under "Save as"; move what is not text out of content/.  [foreign-text]
    `,
  })),
];
