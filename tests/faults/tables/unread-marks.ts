import { guide, inGuide, SEEDED } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Marks that are no Markdown here, and would be seen by readers. */
export const faults: Fault[] = [
  {
    fault: 'a table without the line below its heads',
    files: inGuide('| Role | Pay |\n| One | Much |'),
    reads: `
      content/guides/seeded.mdx:{| Role | Pay |}
        Readers would see | Role | Pay | as it stands: it is meant for a row of a table.
        → Write the table in content/comparisons/<id>.yaml and <Comparison id="<id>" /> here.  [unread-marks]
    `,
  },
  {
    fault: 'an address with a space',
    files: inGuide('See [it](https://example.org/a study).'),
    reads: `
      content/guides/seeded.mdx:{See [it]}
        Readers would see [it](https://example.org/a study) as it stands: its address holds a space or a sign that ends it.
        → Write spaces in an address as %20.  [unread-marks]
    `,
  },
  ...['[it] (/faq/)', '(it)[/faq/]'].map((link) => ({
    fault: `a link whose two halves are not joined: ${link}`,
    files: inGuide(`See ${link}.`),
    reads: `
      content/guides/seeded.mdx:{See ${link}}
        Readers would see ${link} as it stands: words and address of a link are not joined.
        → Write the words in square brackets and the address right behind them, in round ones: [words](/faq/).  [unread-marks]
    `,
  })),
  ...['https://example.org/study', 'www.example.org'].map((address) => ({
    fault: `an address by itself: ${address}`,
    files: inGuide(`See ${address} for more.`),
    reads: `
      content/guides/seeded.mdx:{See ${address}}
        Readers would see ${address} as it stands: an address by itself is no link.
        → Write it as one: [words](https://…).  [unread-marks]
    `,
  })),
  {
    fault: 'an address in code, and one as the words of a link',
    files: inGuide('Ask `https://example.org/` or [https://example.org/](https://example.org/).'),
    reads: '',
  },
  ...['•', '–'].map((sign) => ({
    fault: `a list pasted with its signs: ${sign}`,
    files: inGuide(`Words:\n\n${sign} one\n${sign} two`),
    reads: `
      content/guides/seeded.mdx:{${sign} one}
        Readers would see ${sign} as it stands: it is meant for an entry of a list.
        → Begin each entry with a hyphen and a space, and leave a line blank above the first.  [unread-marks]
    `,
  })),
  {
    fault: 'words marked in colour',
    files: inGuide('It is ==marked== so.'),
    reads: `
      content/guides/seeded.mdx:{It is ==}
        Readers would see ==marked== as it stands: nothing is marked in colour here.
        → Write **words** where they must stand out.  [unread-marks]
    `,
  },
  {
    fault: 'an example that is not closed',
    files: inGuide('```prompt title="Sorting"\nSort the mail.\n\n## Below it {#below-it}\n\nWords.'),
    reads: `
      content/guides/seeded.mdx:{## Below it}
        Readers would see ## Below it {#below-it} as it stands: the example above it is not closed.
        → Close the example with a line of \`\`\`.  [unread-marks]
    `,
  },
  ...['Prompt title="Sorting"', 'prompt title=“Sorting”', 'prompt Sorting'].map((line) => ({
    fault: `an example whose first line is not read: ${line}`,
    files: inGuide(`\`\`\`${line}\nSort the mail.\n\`\`\``),
    reads: `
      content/guides/seeded.mdx:{\`\`\`${line}}
        The line that opens an example, \`\`\`${line}, is not read in full.
        → Write it like \`\`\`prompt title="Sorting support mail", with straight quotation marks.  [unread-title]
    `,
  })),
  ...['TODO', 'TBD', 'Lorem ipsum'].map((note) => ({
    fault: `a note to authors in the text: ${note}`,
    files: inGuide(`Words.\n${note}: more.`),
    reads: `
      content/guides/seeded.mdx:{${note}: more}
        ${note} stands in the text: a note to authors, which readers would see.
        → Write what is missing and take the note out; a file whose name begins with an underscore is not read.  [left-note]
    `,
  })),
  {
    fault: 'a note to authors in a field, and one in code',
    files: inGuide('A list of `TODO` marks.', { title: 'TODO find a title' }),
    reads: `
      content/guides/seeded.mdx:{title: TODO}  title
        TODO stands in the text: a note to authors, which readers would see.
        → Write what is missing and take the note out; a file whose name begins with an underscore is not read.  [left-note]
    `,
  },
  {
    fault: 'a link by a name that is given nowhere',
    files: inGuide('See [it][study].'),
    reads: `
      content/guides/seeded.mdx:{See [it]}
        Readers would see [it][study] as it stands: the line that its address stands on is missing.
        → Write the address in its place: [words](/roles/python-developer/).  [unread-marks]
    `,
  },
  {
    fault: 'strong words that do not end',
    files: inGuide('It is **bold left open.'),
    reads: `
      content/guides/seeded.mdx:{It is **}
        Readers would see ** as it stands: emphasis is opened or closed here, and not both.
        → Write the marks on both sides, close to the words: **words**. A sign that is meant goes into code: \`**\`.  [unread-marks]
    `,
  },
  {
    fault: 'strong words that end after a space',
    files: inGuide('It is **bold **again.'),
    reads: `
      content/guides/seeded.mdx:{It is **}
        Readers would see ** as it stands: emphasis is opened or closed here, and not both.
        → Write the marks on both sides, close to the words: **words**. A sign that is meant goes into code: \`**\`.  [unread-marks]
    `,
  },
  {
    fault: 'emphasis that does not end',
    files: inGuide('It is *bold left open.'),
    reads: `
      content/guides/seeded.mdx:{It is *}
        Readers would see * as it stands: emphasis is opened or closed here, and not both.
        → Write the marks on both sides, close to the words: **words**. A sign that is meant goes into code: \`**\`.  [unread-marks]
    `,
  },
  {
    fault: 'strong words by another sign that do not end',
    files: inGuide('It is __bold left open.'),
    reads: `
      content/guides/seeded.mdx:{It is __}
        Readers would see __ as it stands: emphasis is opened or closed here, and not both.
        → Write the marks on both sides, close to the words: **words**. A sign that is meant goes into code: \`**\`.  [unread-marks]
    `,
  },
  {
    fault: 'a box to tick',
    files: inGuide('- [ ] Ask first.'),
    reads: `
      content/guides/seeded.mdx:{- [ ]}
        Readers would see [ ] as it stands: a list has no boxes to tick.
        → Leave the box out.  [unread-marks]
    `,
  },
  {
    fault: 'words struck out',
    files: inGuide('It is ~~cheap~~ dear.'),
    reads: `
      content/guides/seeded.mdx:{It is ~~}
        Readers would see ~~ as it stands: nothing is struck out here.
        → Leave the words out, or say that they no longer hold.  [unread-marks]
    `,
  },
  {
    fault: 'code that does not end',
    files: inGuide('Set `temperature to nothing.'),
    reads: `
      content/guides/seeded.mdx:{Set \`}
        Readers would see \` as it stands: code is opened here and not closed.
        → Close it with as many of the same signs.  [unread-marks]
    `,
  },
  {
    fault: 'a heading without a space',
    files: inGuide('##What it pays'),
    reads: `
      content/guides/seeded.mdx:{##What}
        Readers would see ## as it stands: a heading needs a space after its signs.
        → Write it like ## What it pays {#what-it-pays}.  [unread-marks]
    `,
  },
  {
    fault: 'a footnote',
    files: inGuide('It pays.[^study]'),
    reads: `
      content/guides/seeded.mdx:{It pays.[^}
        Readers would see [^study] as it stands: there are no footnotes.
        → Write it in the sentence, or wrap the words in a claim, which has a note: <Claim id="…">words</Claim>.  [unread-marks]
    `,
  },
  {
    fault: 'strong words that do not end, in a field',
    files: { [SEEDED]: guide({ changes: [{ date: '2026-11-22', note: 'It is **bold.' }] }) },
    reads: `
      content/guides/seeded.mdx:{note: It is **bold.}  changes[0].note
        Readers would see ** as it stands: emphasis is opened or closed here, and not both.
        → Write the marks on both sides, close to the words: **words**. A sign that is meant goes into code: \`**\`.  [unread-marks]
    `,
  },
  {
    fault: 'marks below the first line of a paragraph',
    files: inGuide('Words,\nmore words,\n~~fewer~~ words.'),
    reads: `
      content/guides/seeded.mdx:{~~fewer~~ words.}
        Readers would see ~~ as it stands: nothing is struck out here.
        → Leave the words out, or say that they no longer hold.  [unread-marks]
    `,
  },
  {
    fault: 'signs that mark nothing in a text',
    files: inGuide('Is a * b, [sic], x | y, snake_case, a (note), O*NET or # so?'),
    reads: '',
  },
  {
    fault: 'marks in code and in a prompt',
    files: inGuide(
      'Write `**` and `| a | b |`.\n\n```prompt title="One"\n| a | b |\n- [ ] **x [y][z] ~~w~~\n##Rules\n```',
    ),
    reads: '',
  },
];
