import { comparison, faq, guide, role, SEEDED } from '../../support/builders.ts';
import { realContent, replace, type Mutations } from '../../support/content.ts';
import type { Fault, Finding } from '../../support/faults.ts';

const nothing: Finding[] = [];
const TABLE = 'content/comparisons/seeded-table.yaml';

/** Files that nothing reads, that shadow one another, or that cannot be read. */
export const faults: Fault[] = [
  {
    fault: 'a guide is written as .md',
    files: { 'content/guides/seeded.md': guide() },
    reads: [],
  },
  {
    fault: 'a table is written as .yml',
    files: { 'content/comparisons/seeded.yml': comparison() },
    reads: [],
  },
  {
    fault: 'a guide lies in a folder of its own',
    files: { 'content/guides/pay/seeded.mdx': guide() },
    reads: [],
  },
  {
    fault: 'a folder is misspelt',
    files: { 'content/guide/seeded.mdx': guide() },
    reads: [],
  },
  {
    fault: 'a list is misspelt',
    files: { 'content/claim.yaml': '[]\n' },
    reads: [],
  },
  {
    fault: 'a folder that no collection is like',
    files: { 'content/photographs/desk.png': 'png' },
    reads: [],
  },
  {
    fault: 'an image lies among the guides',
    files: { 'content/guides/desk.png': 'png' },
    reads: [],
  },
  {
    fault: 'a draft is parked with an underscore',
    files: { 'content/guides/_draft.mdx': 'Not even front matter.', 'content/_notes/ideas.txt': 'Ideas.' },
    reads: nothing,
  },
  {
    fault: 'two parked drafts have one name',
    files: { 'content/guides/_draft.mdx': 'One.', 'content/guides/_draft.md': 'Other.' },
    reads: nothing,
  },
  {
    fault: 'a file that the system keeps for itself',
    files: { 'content/guides/.DS_Store': 'x' },
    reads: nothing,
  },
  {
    fault: 'a guide exists as .md and as .mdx',
    files: { [SEEDED]: guide(), 'content/guides/seeded.md': guide() },
    reads: [],
  },
  {
    fault: 'two guides differ only in upper and lower case',
    files: { [SEEDED]: guide(), 'content/guides/Seeded.mdx': guide() },
    reads: [],
  },
  {
    fault: 'two tables differ only in upper and lower case',
    files: { [TABLE]: comparison(), 'content/comparisons/Seeded-Table.yaml': comparison() },
    reads: [],
  },
  {
    fault: 'a guide has no front matter',
    files: { [SEEDED]: 'Only words, and a [link](/nowhere/).\n' },
    reads: [],
  },
  {
    fault: 'front matter begins below a blank line',
    files: { [SEEDED]: `\n${guide()}` },
    reads: [],
  },
  {
    fault: 'front matter is never closed',
    files: { [SEEDED]: replace('\n---\n', '\n')(guide()) },
    reads: [],
  },
  {
    fault: 'a file is empty',
    files: { [SEEDED]: '' },
    reads: [],
  },
  {
    fault: 'a quotation mark is never closed',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: "Seeded guide')(guide()) },
    reads: [],
  },
  {
    fault: 'a quotation mark is never closed in a list',
    files: { 'content/glossary.yaml': '- id: one\n  term: "One\n- id: two\n  term: Two\n' },
    reads: [],
  },
  {
    fault: 'an apostrophe stands within single quotes',
    files: { [SEEDED]: replace('title: Seeded guide', "title: 'The team's guide'")(guide()) },
    reads: [],
  },
  {
    fault: 'a tab indents a field',
    files: { [TABLE]: replace('  - id: first', '\t- id: first')(comparison()) },
    reads: [],
  },
  {
    fault: 'a field is written twice',
    files: { [SEEDED]: replace('order: 990', 'order: 990\ntitle: Another')(guide()) },
    reads: [],
  },
  {
    fault: 'a text holds a colon',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: Hiring: a guide')(guide()) },
    reads: [],
  },
  {
    fault: 'a text begins with a backtick',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: `temperature` and you')(guide()) },
    reads: [],
  },
  {
    fault: 'a text begins with an asterisk',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: *Important* guide')(guide()) },
    reads: [],
  },
  {
    fault: 'a text begins with an ampersand',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: &c and so on')(guide()) },
    reads: [],
  },
  {
    fault: 'a text begins with an exclamation mark',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: !important guide')(guide()) },
    reads: [],
  },
  {
    fault: 'a list points at itself',
    files: { [SEEDED]: replace('order: 990', 'order: 990\naliases: &a [*a]')(guide()) },
    reads: [],
  },
  {
    fault: 'a bracket is never closed',
    files: { [SEEDED]: replace('order: 990', 'aliases: [one, two\norder: 990')(guide()) },
    reads: [],
  },
  {
    fault: 'a field is indented too far',
    files: { [SEEDED]: replace('order: 990', '  order: 990')(guide()) },
    reads: [],
  },
  {
    fault: 'a field of a list entry is indented too little',
    files: { 'content/glossary.yaml': '- id: one\n  term: One\n short: A word.\n' },
    reads: [],
  },
  {
    fault: 'a line of hyphens cuts a table in two',
    files: { [TABLE]: replace('columns:', '---\ncolumns:')(comparison()) },
    reads: [],
  },
  {
    fault: 'an escape that YAML does not know',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: "Seeded \\guide"')(guide()) },
    reads: [],
  },
  {
    fault: 'a list is written as a group',
    files: { 'content/glossary.yaml': 'one:\n  term: One\n' },
    reads: [],
  },
  {
    fault: 'a list is a sentence',
    files: { 'content/sources.yaml': 'There are no sources.\n' },
    reads: [],
  },
  {
    fault: 'a file has the line ends of Windows',
    files: {
      [SEEDED]: guide().replaceAll('\n', '\r\n'),
      [TABLE]: comparison({ title: 'Another table' }).replaceAll('\n', '\r\n'),
    },
    reads: nothing,
  },
  {
    fault: 'a file with the line ends of Windows has a fault',
    files: { [SEEDED]: guide({ roles: ['hybrid-developer'] }, 'See [it](/nowhere/).\n\nAnd [this](more/).').replaceAll('\n', '\r\n') },
    reads: [],
  },
  {
    fault: 'a file begins with a byte order mark',
    files: {
      [SEEDED]: `\uFEFF${guide()}`,
      [TABLE]: `\uFEFF${comparison()}`,
      'content/glossary.yaml': (text) => `\uFEFF${text}`,
    },
    reads: nothing,
  },
  {
    fault: 'a folder is emptied',
    files: emptied('content/comparisons/'),
    reads: [],
    andMore: true,
  },
  {
    fault: 'a list is missing',
    files: { 'content/glossary.yaml': null },
    reads: [],
    andMore: true,
  },
  {
    fault: 'a list has only comments',
    files: { 'content/article.yaml': '# Nothing yet.\n' },
    reads: [],
    andMore: true,
  },
  {
    fault: 'the facts of the site are missing',
    files: { 'content/site.yaml': null },
    reads: [],
  },
  {
    fault: 'the facts of the site are only comments',
    files: { 'content/site.yaml': '# To do.\n' },
    reads: [],
  },
  {
    fault: 'what points at a file that cannot be read is not reported as well',
    files: { 'content/claims.yaml': '- id: "pay-band\n' },
    reads: [],
  },
  {
    fault: 'prose that cannot be read takes its sections with it, and nothing else is said',
    files: {
      'content/roles/seeded-role.mdx': role({}, 'A <Claim id="pay-band">start.'),
      [SEEDED]: guide({}, 'See [its risks](/roles/seeded-role/#risks).'),
    },
    reads: [],
  },
  {
    fault: 'a question without a line of text',
    files: { 'content/faqs/seeded.mdx': faq({ roles: ['python-developer'] }, '') },
    reads: nothing,
  },
];

/** Every file of a folder, taken away. */
function emptied(folder: string): Mutations {
  const paths = realContent().files.map(({ path }) => path);
  return Object.fromEntries(paths.filter((path) => path.startsWith(folder)).map((path) => [path, null]));
}
