import { comparison, guide, role, SEEDED } from '../../support/builders.ts';
import { realContent, type Mutations } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const TABLE = 'content/comparisons/seeded-table.yaml';

/** Line ends, marks and missing files; and what is not said while something cannot be read. */
export const faults: Fault[] = [
  {
    fault: 'a file has the line ends of Windows',
    files: {
      [SEEDED]: guide().replaceAll('\n', '\r\n'),
      [TABLE]: comparison({ title: 'Another table' }).replaceAll('\n', '\r\n'),
    },
    reads: '',
  },
  {
    fault: 'a file with the line ends of Windows has a fault',
    files: {
      [SEEDED]: guide(
        { roles: ['hybrid-developer'] },
        'See [it](/nowhere/).\n\nAnd [this](more/).',
      ).replaceAll('\n', '\r\n'),
    },
    reads: `
      content/guides/seeded.mdx:13
        The link /nowhere/ leads nowhere.
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]

      content/guides/seeded.mdx:15
        The link more/ is relative, and breaks when the text is shown on another page.
        → Begin with a slash, from the root of the site; other sites begin with https://.  [relative-link]
    `,
  },
  {
    fault: 'a file begins with a byte order mark',
    files: {
      [SEEDED]: `\uFEFF${guide()}`,
      [TABLE]: `\uFEFF${comparison()}`,
      'content/glossary.yaml': (text) => `\uFEFF${text}`,
    },
    reads: '',
  },
  {
    fault: 'a folder is emptied',
    files: emptied('content/comparisons/'),
    reads: `
      content/comparisons:1
        The collection comparisons has no entries.
        → Add an entry at content/comparisons, or remove the collection from the code.  [empty-collection]
    `,
    andMore: true,
  },
  {
    fault: 'the folder of the packets is emptied',
    files: emptied('content/packets/'),
    reads: `
      content/packets:1
        The collection packets has no entries.
        → Add an entry at content/packets, or remove the collection from the code.  [empty-collection]

      content/paths/deciding-this-week.yaml:{/packet/deciding/}  then
        The link /packet/deciding/ leads nowhere. Did you mean /packet/everything/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]

      content/paths/new-manager.yaml:{/packet/deciding/}  then
        The link /packet/deciding/ leads nowhere. Did you mean /packet/everything/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a list is missing',
    files: { 'content/glossary.yaml': null },
    reads: `
      content/glossary.yaml:1
        The collection glossary has no entries.
        → Add an entry at content/glossary.yaml, or remove the collection from the code.  [empty-collection]
    `,
    andMore: true,
  },
  {
    fault: 'a list has only comments',
    files: { 'content/article.yaml': '# Nothing yet.\n' },
    reads: `
      content/article.yaml:1
        The collection article has no entries.
        → Add an entry at content/article.yaml, or remove the collection from the code.  [empty-collection]
    `,
    andMore: true,
  },
  {
    fault: 'the facts of the site are missing',
    files: { 'content/site.yaml': null },
    reads: `
      content/site.yaml:1
        The collection site has no entries.
        → Add an entry at content/site.yaml, or remove the collection from the code.  [empty-collection]
    `,
  },
  {
    fault: 'the facts of the site are only comments',
    files: { 'content/site.yaml': '# To do.\n' },
    reads: `
      content/site.yaml:1  address
        The field address is missing.
        → Add \`address:\`. Public address; SITE_URL overrides it in a build.  [missing-field]

      content/site.yaml:1  answer
        The field answer is missing.
        → Add \`answer:\`. The paragraph beneath it.  [missing-field]

      content/site.yaml:1  article
        The field article is missing.
        → Add \`article:\`. The article this site restates.  [missing-field]

      content/site.yaml:1  edition
        The field edition is missing.
        → Add \`edition:\`. The date of this edition. The build reads no clock: no date in the content may be later than this one.  [missing-field]

      content/site.yaml:1  licence
        The field licence is missing.
        → Add \`licence:\`. The licence of the content: what others may do with it.  [missing-field]

      content/site.yaml:1  name
        The field name is missing.
        → Add \`name:\`. Name of the site.  [missing-field]

      content/site.yaml:1  question
        The field question is missing.
        → Add \`question:\`. The question on the home page.  [missing-field]
    `,
  },
  {
    fault: 'what points at a file that cannot be read is not reported as well',
    files: { 'content/claims.yaml': '- id: "pay-band\n' },
    reads: `
      content/claims.yaml:1
        The file cannot be read as YAML: a quotation mark opens here and is never closed.
        → Close it at the end of the text. A quotation mark within double quotes is written \\".  [unreadable-file]
    `,
  },
  {
    fault: 'prose that cannot be read takes its sections with it, and nothing else is said',
    files: {
      'content/roles/seeded-role.mdx': role({}, 'A <Claim id="pay-band">start.'),
      [SEEDED]: guide({}, 'See [its risks](/roles/seeded-role/#risks).'),
    },
    reads: `
      content/roles/seeded-role.mdx:{A <Claim id="pay-band">start.}
        The text cannot be read: <Claim> is opened and not closed in the same paragraph.
        → Write the closing tag, with the same capitals, before the paragraph ends.  [unreadable-prose]
    `,
  },
];

/** Every file of a folder, taken away. */
function emptied(folder: string): Mutations {
  const paths = realContent().files.map(({ path }) => path);
  return Object.fromEntries(paths.filter((path) => path.startsWith(folder)).map((path) => [path, null]));
}
