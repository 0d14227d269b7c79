import { inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Headings without an address for good. */
export const faults: Fault[] = [
  {
    fault: 'a heading has no id',
    files: inGuide('## What it pays\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{## What it pays}
        The heading "What it pays" has no id, so nobody can link to it for good.
        → End its line with an id, such as {#what-it-pays}, and never change it afterwards.  [heading-without-id]
    `,
  },
  {
    fault: 'a heading without an id has marks in it',
    files: inGuide('### *Ünder* the `hood`: why?\n\nWords.'),
    reads: `
      content/guides/seeded.mdx:{### *Ünder* the \`hood\`: why?}
        The heading "Ünder the hood: why?" has no id, so nobody can link to it for good.
        → End its line with an id, such as {#under-the-hood-why}, and never change it afterwards.  [heading-without-id]

      content/guides/seeded.mdx:{### *Ünder* the \`hood\`: why?}
        The heading "Ünder the hood: why?" is level 3, straight after level 1.
        → Use ## here.  [skipped-heading]
    `,
  },
  {
    fault: 'a heading of signs has no id',
    files: inGuide('## ???\n\nWords.'),
    reads: `
      content/guides/seeded.mdx:{## ???}
        The heading "???" has no id, so nobody can link to it for good.
        → End its line with an id, such as {#its-subject}, and never change it afterwards.  [heading-without-id]
    `,
  },
  {
    fault: 'an underlined heading has no id',
    files: inGuide('What it pays\n------------\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{What it pays}
        The heading "What it pays" has no id, so nobody can link to it for good.
        → End its line with an id, such as {#what-it-pays}, and never change it afterwards.  [heading-without-id]
    `,
  },
  {
    fault: 'an id lacks its sign',
    files: inGuide('## What it pays {pay}\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{## What it pays {pay}}
        The expression {pay} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]

      content/guides/seeded.mdx:{## What it pays {pay}}
        The heading "What it pays" has no id, so nobody can link to it for good.
        → End its line with an id, such as {#what-it-pays}, and never change it afterwards.  [heading-without-id]
    `,
  },
  {
    fault: 'an id has capitals',
    files: inGuide('## What it pays {#Pay}\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{## What it pays {#Pay}}
        "Pay" cannot be an id.
        → Use lower-case words joined by single hyphens, such as day-to-day.  [invalid-id]
    `,
  },
  {
    fault: 'an id has a space',
    files: inGuide('## What it pays {#the pay}\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{## What it pays {#the pay}}
        "the pay" cannot be an id.
        → Use lower-case words joined by single hyphens, such as day-to-day.  [invalid-id]
    `,
  },
  {
    fault: 'an id is empty',
    files: inGuide('## What it pays {#}\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{## What it pays {#}}
        "" cannot be an id.
        → Use lower-case words joined by single hyphens, such as day-to-day.  [invalid-id]
    `,
  },
  {
    fault: 'a heading is only an id',
    files: inGuide('## {#when-not}\n\nWords.'),
    reads: `
      content/guides/seeded.mdx:{## {#when-not}}
        A heading has no words, so its section has no name.
        → Write them before the id, such as ## What it is about {#when-not}, or remove the line.  [heading-without-words]
    `,
  },
  {
    fault: 'a heading is only its signs',
    files: inGuide('##\n\nWords.'),
    reads: `
      content/guides/seeded.mdx:13
        A heading has no words, so its section has no name.
        → Write them before the id, such as ## What it is about {#its-subject}, or remove the line.  [heading-without-words]
    `,
  },
  {
    fault: 'an id is never closed',
    files: inGuide('## What it pays {#pay\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{## What it pays {#pay}
        The text cannot be read: a { opens code here.
        → Write braces as code, \`{\`, or in words. The id of a heading is closed on its line: {#its-id}.  [unreadable-prose]
    `,
  },
  {
    fault: 'an id says where the section stands',
    files: inGuide('## What it pays {#section-2}\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{## What it pays {#section-2}}
        The id "section-2" says where the thing stands, not what it is; it would break at the next reordering.
        → Name it after its subject, such as what-it-pays.  [unstable-id]
    `,
  },
  {
    fault: 'an id is a number',
    files: inGuide('## What it pays {#3}\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{## What it pays {#3}}
        The id "3" says where the thing stands, not what it is; it would break at the next reordering.
        → Name it after its subject, such as what-it-pays.  [unstable-id]
    `,
  },
  {
    fault: 'an id with a number that means something',
    files: inGuide('## In the first weeks {#first-2-weeks}\n\nLittle.'),
    reads: '',
  },
  {
    fault: 'two sections have one id',
    files: inGuide('## What it pays {#pay}\n\nLittle.\n\n## What it costs {#pay}\n\nMuch.'),
    reads: `
      content/guides/seeded.mdx:{## What it costs {#pay}}
        Two sections have the id "pay"; the first is on line 13.
        → Give this section an id of its own.  [duplicate-section]
    `,
  },
  {
    fault: 'a section and one below it have one id',
    files: inGuide('## What it pays {#pay}\n\nLittle.\n\n### To whom {#pay}\n\nMany.'),
    reads: `
      content/guides/seeded.mdx:{### To whom {#pay}}
        Two sections have the id "pay"; the first is on line 13.
        → Give this section an id of its own.  [duplicate-section]
    `,
  },
  {
    fault: 'a level is skipped',
    files: inGuide('## What it pays {#pay}\n\nLittle.\n\n#### To whom {#whom}\n\nMany.'),
    reads: `
      content/guides/seeded.mdx:{#### To whom {#whom}}
        The heading "To whom" is level 4, and sections go no deeper than level 3.
        → Use ### here.  [skipped-heading]
    `,
  },
  {
    fault: 'the first heading is too deep',
    files: inGuide('### What it pays {#pay}\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{### What it pays {#pay}}
        The heading "What it pays" is level 3, straight after level 1.
        → Use ## here.  [skipped-heading]
    `,
  },
  {
    fault: 'the text has a title of its own',
    files: inGuide('# What it pays {#pay}\n\nLittle.'),
    reads: `
      content/guides/seeded.mdx:{# What it pays {#pay}}
        The heading "What it pays" is level 1, which is that of the page's title.
        → Use ## here.  [skipped-heading]
    `,
  },
  {
    fault: 'a fourth level',
    files: inGuide('## One {#one}\n\nA.\n\n### Two {#two}\n\nB.\n\n#### Three {#three}\n\nC.'),
    reads: `
      content/guides/seeded.mdx:{#### Three {#three}}
        The heading "Three" is level 4, and sections go no deeper than level 3.
        → Use ### here.  [skipped-heading]
    `,
  },
  {
    fault: 'a heading stands in a quotation',
    files: inGuide('> ## What it pays {#pay}\n>\n> Little.'),
    reads: `
      content/guides/seeded.mdx:{> ## What it pays {#pay}}
        The heading "What it pays" stands inside a list, a quotation or a component.
        → Move it to the left margin, between paragraphs: only there does it begin a section.  [nested-heading]
    `,
  },
  {
    fault: 'a heading stands in a list',
    files: inGuide('- ## What it pays {#pay}\n\n  Little.'),
    reads: `
      content/guides/seeded.mdx:{- ## What it pays {#pay}}
        The heading "What it pays" stands inside a list, a quotation or a component.
        → Move it to the left margin, between paragraphs: only there does it begin a section.  [nested-heading]
    `,
  },
  {
    fault: 'a heading stands in a component',
    files: inGuide('<Added>\n\n## What it pays {#pay}\n\nLittle.\n\n</Added>'),
    reads: `
      content/guides/seeded.mdx:{## What it pays {#pay}}
        The heading "What it pays" stands inside a list, a quotation or a component.
        → Move it to the left margin, between paragraphs: only there does it begin a section.  [nested-heading]
    `,
  },
];
