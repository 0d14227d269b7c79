import { comparison, guide, role, SEEDED } from '../../support/builders.ts';
import { realContent, replace, type Mutations } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const TABLE = 'content/comparisons/seeded-table.yaml';

/** Files that nothing reads, that shadow one another, or that cannot be read. */
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
  {
    fault: 'a quotation mark is never closed',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: "Seeded guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: "Seeded guide}
        The file cannot be read as YAML: a quotation mark opens here and is never closed.
        → Close it at the end of the text. A quotation mark within double quotes is written \\".  [unreadable-file]
    `,
  },
  {
    fault: 'a quotation mark is never closed in a list',
    files: { 'content/glossary.yaml': '- id: one\n  term: "One\n- id: two\n  term: Two\n' },
    reads: `
      content/glossary.yaml:{term: "One}
        The file cannot be read as YAML: a quotation mark opens here and is never closed.
        → Close it at the end of the text. A quotation mark within double quotes is written \\".  [unreadable-file]
    `,
  },
  {
    fault: 'an apostrophe stands within single quotes',
    files: { [SEEDED]: replace('title: Seeded guide', "title: 'The team's guide'")(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: 'The team's guide'}
        The file cannot be read as YAML: something follows the end of a text or list on this line.
        → Put the whole text in double quotes; an apostrophe within single quotes is written twice.  [unreadable-file]
    `,
  },
  {
    fault: 'a tab indents a field',
    files: { [TABLE]: replace('  - id: first', '\t- id: first')(comparison()) },
    reads: `
      content/comparisons/seeded-table.yaml:{- id: first}
        The file cannot be read as YAML: a tab indents this line.
        → Indent with spaces, two a step.  [unreadable-file]
    `,
  },
  {
    fault: 'a field is written twice',
    files: { [SEEDED]: replace('order: 990', 'order: 990\ntitle: Another')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: Another}
        The file cannot be read as YAML: the field title is written twice.
        → Keep one of the two; a list holds several values under one field.  [unreadable-file]
    `,
  },
  {
    fault: 'a text holds a colon',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: Hiring: a guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: Hiring: a guide}
        The file cannot be read as YAML: a text without quotes holds ": ", or the lines below it are indented too far.
        → Put the text in quotes, and line fields of one entry up.  [unreadable-file]
    `,
  },
  {
    fault: 'a text begins with a backtick',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: `temperature` and you')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: \`temperature\` and you}
        The file cannot be read as YAML: a text begins with \`, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a text begins with an asterisk',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: *Important* guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: *Important* guide}
        The file cannot be read as YAML: a text begins with *, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a text begins with an ampersand',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: &c and so on')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: &c and so on}
        The file cannot be read as YAML: a text begins with &, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a text begins with an exclamation mark',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: !important guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: !important guide}
        The file cannot be read as YAML: a text begins with !, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a list points at itself',
    files: { [SEEDED]: replace('order: 990', 'order: 990\naliases: &a [*a]')(guide()) },
    reads: `
      content/guides/seeded.mdx:{aliases: &a [*a]}
        The file cannot be read as YAML: a text begins with &, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a bracket is never closed',
    files: { [SEEDED]: replace('order: 990', 'aliases: [one, two\norder: 990')(guide()) },
    reads: `
      content/guides/seeded.mdx:{order: 990}
        The file cannot be read as YAML: a bracket opened above this line is not closed.
        → Close every bracket, and line fields of one entry up.  [unreadable-file]
    `,
  },
  {
    fault: 'a field is indented too far',
    files: { [SEEDED]: replace('order: 990', '  order: 990')(guide()) },
    reads: `
      content/guides/seeded.mdx:{order: 990}
        The file cannot be read as YAML: this line is not indented like its neighbours.
        → Close every bracket, and line fields of one entry up.  [unreadable-file]
    `,
  },
  {
    fault: 'a field of a list entry is indented too little',
    files: { 'content/glossary.yaml': '- id: one\n  term: One\n short: A word.\n' },
    reads: `
      content/glossary.yaml:{short: A word.}
        The file cannot be read as YAML: it is not YAML (Sequence item without - indicator).
        → A text that holds ": " or begins with a special character goes in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a line of hyphens cuts a table in two',
    files: { [TABLE]: replace('columns:', '---\ncolumns:')(comparison()) },
    reads: `
      content/comparisons/seeded-table.yaml:{---}
        The file cannot be read as YAML: a line of --- cuts the file in two.
        → Remove that line.  [unreadable-file]
    `,
  },
  {
    fault: 'an escape that YAML does not know',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: "Seeded \\guide"')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: "Seeded \\guide"}
        The file cannot be read as YAML: it is not YAML (Invalid escape sequence \\g).
        → A text that holds ": " or begins with a special character goes in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a list is written as a group',
    files: { 'content/glossary.yaml': 'one:\n  term: One\n' },
    reads: `
      content/glossary.yaml:1
        The file is not a list of entries.
        → Begin each entry with "- id:" at the left margin.  [not-a-list]
    `,
  },
  {
    fault: 'a list is a sentence',
    files: { 'content/sources.yaml': 'There are no sources.\n' },
    reads: `
      content/sources.yaml:1
        The file is not a list of entries.
        → Begin each entry with "- id:" at the left margin.  [not-a-list]
    `,
  },
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
      content/article.yaml:{- id: F-007}  id
        No entry says F-007: A table of three kinds of role. The traditional developer works on code, systems and databases with Python, frameworks and architecture. The prompt engineer works on AI interactions and model training with NLP, Python and interfaces to models. The hybrid works on code together with AI optimisation, and needs full-stack skill plus AI tools.
        → Say it in an entry, and add F-007 to that entry's \`restates\`.  [lost-point]

      content/article.yaml:{- id: F-050}  id
        No entry says F-050: A table of skills in pairs, developer first. Languages for coding (Python, JavaScript) beside designing and iterating prompts; frameworks (Django, React) beside NLP understanding; developing algorithms beside crafting context and instructions; managing databases beside analysing model behaviour; libraries for machine learning beside optimising AI output.
        → Say it in an entry, and add F-050 to that entry's \`restates\`.  [lost-point]

      content/checklist/questions.yaml:{- /compare/#role-by-focus}  learnMore[1]
        The page /compare/ exists, but has nothing called #role-by-focus.
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]

      content/checklist/questions.yaml:{- /compare/#strengths}  learnMore[2]
        The page /compare/ exists, but has nothing called #strengths.
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]

      content/claims.yaml:{- id: react-for-python}  id
        No entry cites the claim "react-for-python".
        → Cite it where it is said, <Claim id="react-for-python">…</Claim>, or remove it.  [uncited-claim]

      content/comparisons:1
        The collection comparisons has no entries.
        → Add an entry at content/comparisons, or remove the collection from the code.  [empty-collection]

      content/faqs/what-is-the-difference.mdx:32
        The page /compare/ exists, but has nothing called #skills-side-by-side.
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]

      content/faqs/which-technical-skills.mdx:{Compare the rows in [skills side by side](/compare/#skills-side-by-side).}
        The page /compare/ exists, but has nothing called #skills-side-by-side.
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
    andMore: true,
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
