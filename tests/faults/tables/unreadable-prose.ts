import { faq, inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Text that cannot be read, in the body and in fields. */
export const faults: Fault[] = [
  {
    fault: 'a brace that is never closed',
    files: inGuide('Write {name in the template.\n\nMore words.\n\n## A heading {#heading}\n\nEnd.'),
    reads: `
      content/guides/seeded.mdx:{Write {name in the template.}
        The text cannot be read: a { opens code here.
        → Write braces as code, \`{\`, or in words. The id of a heading is closed on its line: {#its-id}.  [unreadable-prose]
    `,
  },
  {
    fault: 'a sign that looks like a tag',
    files: inGuide('Hire at <5 people.'),
    reads: `
      content/guides/seeded.mdx:{Hire at <5 people.}
        The text cannot be read: a < is read as the beginning of a tag.
        → Write it as code, \`<\`, or in words.  [unreadable-prose]
    `,
  },
  {
    fault: 'a closing tag that closes nothing',
    files: inGuide('Some words</Claim> here.'),
    reads: `
      content/guides/seeded.mdx:{Some words</Claim> here.}
        The text cannot be read: a closing tag stands here and nothing is open.
        → Remove it, or write the opening tag before the words it belongs to.  [unreadable-prose]
    `,
  },
  {
    fault: 'a tag that another closes',
    files: inGuide('It pays <Claim id="pay-band">much</Term>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band">much</Term>.}
        The text cannot be read: <Claim> is opened and not closed in the same paragraph.
        → Write the closing tag, with the same capitals, before the paragraph ends.  [unreadable-prose]
    `,
  },
  {
    fault: 'a block of code that is never closed, in a component',
    files: inGuide('<Added>\n\nWords.\n\n```prompt title="One"\nSay it.\n\n</Added>'),
    reads: `
      content/guides/seeded.mdx:{\`\`\`prompt title="One"}
        The text cannot be read: a block of code is opened here and never closed.
        → Close it with a line of the same signs: \`\`\`.  [unreadable-prose]
    `,
  },
  {
    fault: 'two versions that git could not bring together, in the text',
    files: inGuide('<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other'),
    reads: `
      content/guides/seeded.mdx:{<<<<<<< HEAD}
        Here stands a mark of git, which could not bring two versions of the file together.
        → Keep what is right of the two, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.  [merge-mark]
    `,
  },
  {
    fault: 'an attribute without quotes',
    files: inGuide('It pays <Claim id=pay-band>much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id=pay-band>much</Claim>.}
        The text cannot be read: the value of an attribute is not in double quotes.
        → Write it like id="pay-band".  [unreadable-prose]
    `,
  },
  {
    fault: 'a quotation mark that is never closed',
    files: inGuide('It pays <Claim id="pay-band>much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band>much</Claim>.}
        The text cannot be read: the value of an attribute is not in double quotes.
        → Write it like id="pay-band".  [unreadable-prose]
    `,
  },
  {
    fault: 'HTML in a field',
    files: { 'content/faqs/seeded.mdx': faq({ short: 'A <b>developer</b> does.' }) },
    reads: `
      content/faqs/seeded.mdx:{short: A <b>developer</b> does.}  short
        Raw HTML in the prose: <b>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'HTML in a field that is never closed',
    files: { 'content/faqs/seeded.mdx': faq({ short: 'One line<br>and the next.' }) },
    reads: `
      content/faqs/seeded.mdx:{short: One line<br>and the next.}  short
        Raw HTML in the prose: <br>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'an expression in a field',
    files: { 'content/faqs/seeded.mdx': faq({ short: 'A {role} does.' }) },
    reads: `
      content/faqs/seeded.mdx:{short: A {role} does.}  short
        The expression {role} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]
    `,
  },
  {
    fault: 'a list in a field',
    files: { 'content/faqs/seeded.mdx': faq({ short: '- A developer\n- A writer' }) },
    reads: `
      content/faqs/seeded.mdx:{short: |-}  short
        The text cannot be read: a field holds one line of text, not blocks or lists.
        → Write one sentence or phrase; several of them go into a list of fields.  [unreadable-prose]
    `,
  },
  {
    fault: 'a heading in a field',
    files: { 'content/faqs/seeded.mdx': faq({ short: '# A developer' }) },
    reads: `
      content/faqs/seeded.mdx:{short: "# A developer"}  short
        The text cannot be read: a field holds one line of text, not blocks or lists.
        → Write one sentence or phrase; several of them go into a list of fields.  [unreadable-prose]
    `,
  },
  {
    fault: 'two paragraphs in a field',
    files: { 'content/faqs/seeded.mdx': faq({ short: 'A developer.\n\nAnd a writer.' }) },
    reads: `
      content/faqs/seeded.mdx:{short: |-}  short
        The text cannot be read: a field holds one line of text, not blocks or lists.
        → Write one sentence or phrase; several of them go into a list of fields.  [unreadable-prose]
    `,
  },
  {
    fault: 'braces and angle brackets in code',
    files: inGuide(
      'Write `{name}` and `<div>`.\n\n```prompt title="One"\n<rules>{name}</rules>\nimport x from "y"\n```',
    ),
    reads: '',
  },
];
