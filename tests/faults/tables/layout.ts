import { comparison, guide, SEEDED } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

const TABLE = 'content/comparisons/seeded-table.yaml';

/** Files that nothing reads, or that shadow one another. */
export const faults: Fault[] = [
  {
    fault: 'a guide is written as .md',
    files: { 'content/guides/seeded.md': guide() },
    reads: `
      content/guides/seeded.md:1
        Nothing reads this file, so it would be lost without a word.
        → Name it .mdx, or move it out of content/.  [stray-file]
    `,
  },
  {
    fault: 'a table is written as .yml',
    files: { 'content/comparisons/seeded.yml': comparison() },
    reads: `
      content/comparisons/seeded.yml:1
        Nothing reads this file, so it would be lost without a word.
        → Name it .yaml, or move it out of content/.  [stray-file]
    `,
  },
  {
    fault: 'a guide lies in a folder of its own',
    files: { 'content/guides/pay/seeded.mdx': guide() },
    reads: `
      content/guides/pay/seeded.mdx:1
        Nothing reads this file, so it would be lost without a word.
        → Put it straight into content/guides/: folders below it are not read.  [stray-file]
    `,
  },
  {
    fault: 'a folder is misspelt',
    files: { 'content/guide/seeded.mdx': guide() },
    reads: `
      content/guide/seeded.mdx:1
        Nothing reads this file, so it would be lost without a word.
        → Did you mean content/guides? Move it there, or out of content/.  [stray-file]
    `,
  },
  {
    fault: 'a list is misspelt',
    files: { 'content/claim.yaml': '[]\n' },
    reads: `
      content/claim.yaml:1
        Nothing reads this file, so it would be lost without a word.
        → Did you mean content/claims.yaml? Move it there, or out of content/.  [stray-file]
    `,
  },
  {
    fault: 'a folder that no collection is like',
    files: { 'content/photographs/desk.png': 'png' },
    reads: `
      content/photographs/desk.png:1
        Nothing reads this file, so it would be lost without a word.
        → Images and other files that browsers load belong in public/; content/ holds words.  [stray-file]
    `,
  },
  {
    fault: 'an image lies among the guides',
    files: { 'content/guides/desk.png': 'png' },
    reads: `
      content/guides/desk.png:1
        Nothing reads this file, so it would be lost without a word.
        → Images and other files that browsers load belong in public/; content/ holds words.  [stray-file]
    `,
  },
  {
    fault: 'a draft is parked with an underscore',
    files: { 'content/guides/_draft.mdx': 'Not even front matter.', 'content/_notes/ideas.txt': 'Ideas.' },
    reads: '',
  },
  {
    fault: 'two parked drafts have one name',
    files: { 'content/guides/_draft.mdx': 'One.', 'content/guides/_draft.md': 'Other.' },
    reads: '',
  },
  {
    fault: 'a file that the system keeps for itself',
    files: { 'content/guides/.DS_Store': 'x' },
    reads: '',
  },
  {
    fault: 'a guide exists as .md and as .mdx',
    files: { [SEEDED]: guide(), 'content/guides/seeded.md': guide() },
    reads: `
      content/guides/seeded.md:1
        The id "seeded" is taken: content/guides/seeded.mdx has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]

      content/guides/seeded.md:1
        Nothing reads this file, so it would be lost without a word.
        → Name it .mdx, or move it out of content/.  [stray-file]
    `,
  },
  {
    fault: 'two guides differ only in upper and lower case',
    files: { [SEEDED]: guide(), 'content/guides/Seeded.mdx': guide() },
    reads: `
      content/guides/Seeded.mdx:1
        "Seeded" cannot be an id.
        → Use lower-case words joined by single hyphens, such as day-to-day.  [invalid-id]

      content/guides/seeded.mdx:1
        "seeded" and content/guides/Seeded.mdx differ only in upper and lower case.
        → Write file names in lower case; some disks and hosts cannot tell the two apart.  [colliding-id]
    `,
  },
  {
    fault: 'two tables differ only in upper and lower case',
    files: { [TABLE]: comparison(), 'content/comparisons/Seeded-Table.yaml': comparison() },
    reads: `
      content/comparisons/Seeded-Table.yaml:1
        "Seeded-Table" cannot be an id.
        → Use lower-case words joined by single hyphens, such as day-to-day.  [invalid-id]

      content/comparisons/seeded-table.yaml:1
        "seeded-table" and content/comparisons/Seeded-Table.yaml differ only in upper and lower case.
        → Write file names in lower case; some disks and hosts cannot tell the two apart.  [colliding-id]
    `,
  },
];
