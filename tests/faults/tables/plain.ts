import { comparison, faq, guide, inGuide, SEEDED, term } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const marked = {
  [SEEDED]: guide({}, 'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).'),
};

/** Marks in fields that are shown as they stand. */
export const faults: Fault[] = [
  {
    fault: 'a component in a title',
    files: { [SEEDED]: guide({ title: 'On <Term id="prompt">prompts</Term>' }) },
    reads: `
      content/guides/seeded.mdx:{title: On <Term id="prompt">prompts</Term>}  title
        title is shown as it stands: readers would see <Term> in it.
        → Write the words alone; links, emphasis and components belong in the text.  [markup-in-plain]
    `,
  },
  {
    fault: 'HTML in a summary',
    files: { [SEEDED]: guide({ summary: 'How a team that talks <b>first</b> saves work later on.' }) },
    reads: `
      content/guides/seeded.mdx:{summary: How a team that talks <b>first</b> saves work later on.}  summary
        summary is shown as it stands: readers would see <b> in it.
        → Write the words alone; links, emphasis and components belong in the text.  [markup-in-plain]
    `,
  },
  {
    fault: 'the name of a sign in a title',
    files: { [SEEDED]: guide({ title: 'Research &amp; hiring' }) },
    reads: `
      content/guides/seeded.mdx:{title: Research &amp; hiring}  title
        title is shown as it stands: readers would see &amp; in it.
        → Write the words alone; links, emphasis and components belong in the text.  [markup-in-plain]
    `,
  },
  {
    fault: 'a link in a question',
    files: { 'content/faqs/seeded.mdx': faq({ question: 'Is it [a developer](/roles/)?' }) },
    reads: `
      content/faqs/seeded.mdx:{question: Is it [a developer](/roles/)?}  question
        question is shown as it stands: readers would see [a developer](/roles/) in it.
        → Write the words alone; links, emphasis and components belong in the text.  [markup-in-plain]
    `,
  },
  {
    fault: 'emphasis in a term',
    files: { 'content/glossary.yaml': append(term({ short: 'A *word* that stands here.' })), ...marked },
    reads: `
      content/glossary.yaml:{short: A *word* that stands here.}  short
        short is shown as it stands: readers would see *word* in it.
        → Write the words alone; links, emphasis and components belong in the text.  [markup-in-plain]
    `,
  },
  {
    fault: 'strong words in the head of a column',
    files: {
      'content/comparisons/seeded.yaml': comparison({
        columns: [
          { id: 'first', label: '**First**' },
          { id: 'second', label: 'Second' },
        ],
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:{label: "**First**"}  columns[0].label
        columns[0].label is shown as it stands: readers would see **First** in it.
        → Write the words alone; links, emphasis and components belong in the text.  [markup-in-plain]
    `,
  },
  {
    fault: 'code in a title',
    files: { [SEEDED]: guide({ title: 'Setting `temperature`' }) },
    reads: `
      content/guides/seeded.mdx:{title: Setting \`temperature\`}  title
        title is shown as it stands: readers would see \`temperature\` in it.
        → Write the words alone; links, emphasis and components belong in the text.  [markup-in-plain]
    `,
  },
  {
    fault: 'a sign in a title that turns the writing round',
    files: { [SEEDED]: guide({ title: 'On the \u202Eother hand' }) },
    reads: `
      content/guides/seeded.mdx:2  title
        A sign that nobody sees, U+202E, stands after "On the ".
        → Delete it, or type the words around it again: such signs come along with pasted text.  [invisible-sign]
    `,
  },
  {
    fault: 'a control sign in a title',
    files: { [SEEDED]: guide({ title: 'Hand\u0000s' }) },
    reads: `
      content/guides/seeded.mdx:2  title
        A sign that nobody sees, U+0000, stands after "Hand".
        → Delete it, or type the words around it again: such signs come along with pasted text.  [invisible-sign]
    `,
  },
  {
    fault: 'signs in a text that nobody sees',
    files: inGuide(
      'Some\nwo\u200Brds.\n\n\u202EMore.\n\nLa\u200Dst, `co\u2066de`.\n\n```prompt title="One"\nSay\nit\u2060 well.\n```',
    ),
    reads: `
      content/guides/seeded.mdx:14
        A sign that nobody sees, U+200B, stands after "Some wo".
        → Delete it, or type the words around it again: such signs come along with pasted text.  [invisible-sign]

      content/guides/seeded.mdx:16
        A sign that nobody sees, U+202E, stands at the beginning of a line.
        → Delete it, or type the words around it again: such signs come along with pasted text.  [invisible-sign]

      content/guides/seeded.mdx:18
        A sign that nobody sees, U+200D, stands after "La".
        → Delete it, or type the words around it again: such signs come along with pasted text.  [invisible-sign]

      content/guides/seeded.mdx:18
        A sign that nobody sees, U+2066, stands after "co".
        → Delete it, or type the words around it again: such signs come along with pasted text.  [invisible-sign]

      content/guides/seeded.mdx:22
        A sign that nobody sees, U+2060, stands after "Say it".
        → Delete it, or type the words around it again: such signs come along with pasted text.  [invisible-sign]
    `,
  },
  {
    fault: 'signs that hold words and pictures together',
    files: inGuide('Co\u00ADop\u00A0and 👩\u200D💻 and ❤\uFE0F\u200D🔥.', { title: 'A\u00A0guide' }),
    reads: '',
  },
  {
    fault: 'signs that mark nothing',
    files: { [SEEDED]: guide({ title: 'A * B, x < y, [sic] and snake_case' }) },
    reads: '',
  },
];
