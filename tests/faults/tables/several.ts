import { comparison, guide, SEEDED, technique } from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import { term } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Several faults at once: each is listed, by file and by line. */
export const faults: Fault[] = [
  {
    fault: 'one guide, many faults',
    files: {
      [SEEDED]: guide(
        {
          title: 'Saving 40%',
          sumary: 'x',
          roles: ['hybrid-developer'],
          owner: 'hiring-leed',
          reviewed: '2026-02-30',
        },
        'See [it](/nowhere/).\n\n## What it pays\n\nIt pays 40% <Clam id="pay-band">more</Clam>, {much} more, ![](desk.png).',
      ),
    },
    reads: `
      content/guides/seeded.mdx:{title: Saving 40%}  title
        "40%" stands in the text and no claim carries it.
        → Say it without the figure; the text below may give it, wrapped in a claim.  [uncarried-number]

      content/guides/seeded.mdx:{owner: hiring-leed}  owner
        owner names "hiring-leed", and there is no such entry in owners. Did you mean hiring-lead?
        → Use one of the ids of owners, or add the entry.  [dangling-reference]

      content/guides/seeded.mdx:{reviewed: 2026-02-30}  reviewed
        reviewed is an impossible date: 2026-02-30 is not a day of the calendar.
        → Write a day of the calendar as YYYY-MM-DD.  [impossible-date]

      content/guides/seeded.mdx:{sumary: x}  sumary
        There is no field sumary here.
        → Rename or remove it. The fields are: title, summary, aliases, sectionAliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]

      content/guides/seeded.mdx:{See [it](/nowhere/).}
        The link /nowhere/ leads nowhere.
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]

      content/guides/seeded.mdx:{## What it pays}
        The heading "What it pays" has no id, so nobody can link to it for good.
        → End its line with an id, such as {#what-it-pays}, and never change it afterwards.  [heading-without-id]

      content/guides/seeded.mdx:{It pays 40% <Clam id="pay-band">more</Clam>, {much} more, ![](desk.png).}
        The expression {much} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]

      content/guides/seeded.mdx:{It pays 40% <Clam id="pay-band">more</Clam>, {much} more, ![](desk.png).}
        The image desk.png has no alternative text.
        → Say in a few words what it shows: ![what it shows](desk.png).  [image-without-alt]

      content/guides/seeded.mdx:{It pays 40% <Clam id="pay-band">more</Clam>, {much} more, ![](desk.png).}
        The image desk.png is not in public/.
        → Put the file into public/ and link to it from the root.  [missing-image]

      content/guides/seeded.mdx:{It pays 40% <Clam id="pay-band">more</Clam>, {much} more, ![](desk.png).}
        "40%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{It pays 40% <Clam id="pay-band">more</Clam>, {much} more, ![](desk.png).}
        There is no component <Clam>. Did you mean Claim?
        → Use one of: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [unknown-component]
    `,
  },
  {
    fault: 'several files, in order of their names',
    files: {
      'content/techniques/seeded-technique.mdx': technique({ family: 'askin', purpose: undefined }),
      'content/comparisons/seeded-table.yaml': comparison({ question: 'No question' }),
      'content/glossary.yaml': append(term({ short: undefined, related: ['promt'] })),
      [SEEDED]: guide(
        {},
        'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).\n\nSee [it](/nowhere/).\n\nAnd [that](nearby/).',
      ),
    },
    reads: `
      content/comparisons/seeded-table.yaml:{question: No question}  question
        question does not fit: a caption is a question and ends in a question mark.
        → What belongs there: The caption: the question the table answers.  [invalid-value]

      content/glossary.yaml:{- id: seeded-term}  short
        The field short is missing.
        → Add \`short:\`. Its meaning in at most 140 characters; shown where it is used.  [missing-field]

      content/glossary.yaml:{- promt}  related[0]
        related[0] names "promt", and there is no such entry in glossary. Did you mean prompt?
        → Use one of the ids of glossary, or add the entry.  [dangling-reference]

      content/guides/seeded.mdx:{See [it](/nowhere/).}
        The link /nowhere/ leads nowhere.
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]

      content/guides/seeded.mdx:{And [that](nearby/).}
        The link nearby/ is relative, and breaks when the text is shown on another page.
        → Begin with a slash, from the root of the site; other sites begin with https://.  [relative-link]

      content/techniques/seeded-technique.mdx:{title: Seeded technique}  purpose
        The field purpose is missing.
        → Add \`purpose:\`. What it is for, in one line.  [missing-field]

      content/techniques/seeded-technique.mdx:{family: askin}  family
        family names "askin", and there is no such entry in families. Did you mean asking?
        → Use one of the ids of families, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'two faults on one line',
    files: {
      [SEEDED]: guide({ roles: ['hybrid-developer'] }, 'See [it](/nowhere/) and [that](nearby/) and {this}.'),
    },
    reads: `
      content/guides/seeded.mdx:{See [it](/nowhere/) and [that](nearby/) and {this}.}
        The link /nowhere/ leads nowhere.
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]

      content/guides/seeded.mdx:{See [it](/nowhere/) and [that](nearby/) and {this}.}
        The expression {this} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]

      content/guides/seeded.mdx:{See [it](/nowhere/) and [that](nearby/) and {this}.}
        The link nearby/ is relative, and breaks when the text is shown on another page.
        → Begin with a slash, from the root of the site; other sites begin with https://.  [relative-link]
    `,
  },
  {
    fault: 'a faulty entry is still looked at',
    files: {
      [SEEDED]: replace(
        'summary:',
        'sumary:',
      )(guide({ roles: ['hybrid-developer'] }, 'See [it](/nowhere/).')),
    },
    reads: `
      content/guides/seeded.mdx:{title: Seeded guide}  summary
        The field summary is missing.
        → Add \`summary:\`. One sentence ending in a full stop. Shown in lists, search and link previews.  [missing-field]

      content/guides/seeded.mdx:{sumary: "Seeded guide: one sentence that says what a reader will find on the page."}  sumary
        There is no field sumary here. Did you mean summary?
        → Rename or remove it. The fields are: title, summary, aliases, sectionAliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]

      content/guides/seeded.mdx:{See [it](/nowhere/).}
        The link /nowhere/ leads nowhere.
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'two files that cannot be read',
    files: {
      [SEEDED]: replace('title: Seeded guide', 'title: "Seeded guide')(guide()),
      'content/comparisons/seeded.yaml': replace('columns:', '---\ncolumns:')(comparison()),
    },
    reads: `
      content/comparisons/seeded.yaml:{---}
        The file cannot be read as YAML: a line of --- cuts the file in two.
        → Remove that line.  [unreadable-file]

      content/guides/seeded.mdx:{title: "Seeded guide}
        The file cannot be read as YAML: a quotation mark opens here and is never closed.
        → Close it at the end of the text. A quotation mark within double quotes is written \\".  [unreadable-file]
    `,
  },
];
