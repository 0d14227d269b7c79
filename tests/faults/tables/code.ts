import { faq, inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Content carries no code: HTML, script, handlers, expressions, imports and exports. */
export const faults: Fault[] = [
  {
    fault: 'a block of HTML',
    files: inGuide('<div>\n\nWords.\n\n</div>'),
    reads: `
      content/guides/seeded.mdx:{<div>}
        Raw HTML in the prose: <div>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'HTML within a sentence',
    files: inGuide('Some <b>bold</b> words.'),
    reads: `
      content/guides/seeded.mdx:{Some <b>bold</b> words.}
        Raw HTML in the prose: <b>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'a component in lower case',
    files: inGuide('It pays <claim id="pay-band">much</claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <claim id="pay-band">much</claim>.}
        Raw HTML in the prose: <claim>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'HTML that is never closed',
    files: inGuide('One line<br>and the next.'),
    reads: `
      content/guides/seeded.mdx:{One line<br>and the next.}
        Raw HTML in the prose: <br>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'a block of HTML that is never closed',
    files: inGuide('<div>\nWords.\n\nMore words.'),
    reads: `
      content/guides/seeded.mdx:{<div>}
        Raw HTML in the prose: <div>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'a comment in HTML',
    files: inGuide('<!-- To do -->'),
    reads: `
      content/guides/seeded.mdx:{<!-- To do -->}
        Raw HTML in the prose: <!-- … -->.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'an address between angle brackets',
    files: inGuide('See <https://example.org/>.'),
    reads: `
      content/guides/seeded.mdx:{See <https://example.org/>.}
        The text cannot be read: the address https://example.org/ stands between < and >.
        → Write it as a link: [words](https://…).  [unreadable-prose]
    `,
  },
  {
    fault: 'a mail address between angle brackets',
    files: inGuide('Write to <someone@example.org>.'),
    reads: `
      content/guides/seeded.mdx:{Write to <someone@example.org>.}
        The text cannot be read: the address someone@example.org stands between < and >.
        → Write it as a link: [words](mailto:…).  [unreadable-prose]
    `,
  },
  {
    fault: 'an element without a name',
    files: inGuide('Some <>words</>.'),
    reads: `
      content/guides/seeded.mdx:{Some <>words</>.}
        Raw HTML in the prose: <>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'an image in HTML that runs code',
    files: inGuide('<img src=x onerror=alert(1)>'),
    reads: `
      content/guides/seeded.mdx:{<img src=x onerror=alert(1)>}
        The attribute onerror is an event handler. Content carries no code.
        → Remove the attribute.  [event-handler]
    `,
  },
  {
    fault: 'an image in HTML that runs code and is closed',
    files: inGuide('<img src="x" onerror="alert(1)" />'),
    reads: `
      content/guides/seeded.mdx:{<img src="x" onerror="alert(1)" />}
        The attribute onerror is an event handler. Content carries no code.
        → Remove the attribute.  [event-handler]

      content/guides/seeded.mdx:{<img src="x" onerror="alert(1)" />}
        Raw HTML in the prose: <img>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'a drawing that runs code',
    files: inGuide('<svg/onload="alert(1)"></svg>'),
    reads: `
      content/guides/seeded.mdx:{<svg/onload="alert(1)"></svg>}
        The attribute onload is an event handler. Content carries no code.
        → Remove the attribute.  [event-handler]
    `,
  },
  {
    fault: 'a frame',
    files: inGuide('<iframe src="https://example.org/"></iframe>'),
    reads: `
      content/guides/seeded.mdx:{<iframe src="https://example.org/"></iframe>}
        Raw HTML in the prose: <iframe>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'HTML whose address runs code',
    files: inGuide('<a href=" JavaScript:alert(1)">words</a>'),
    reads: `
      content/guides/seeded.mdx:{<a href=" JavaScript:alert(1)">words</a>}
        The link JavaScript:alert(1) would run code.
        → Link to a page of the site or to an https:// address.  [javascript-link]

      content/guides/seeded.mdx:{<a href=" JavaScript:alert(1)">words</a>}
        Raw HTML in the prose: <a>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'a script',
    files: inGuide('<script>alert(1)</script>'),
    reads: `
      content/guides/seeded.mdx:{<script>alert(1)</script>}
        A <script> in the prose. Content carries no code.
        → Remove it. What a page does belongs in src/islands.  [script]

      content/guides/seeded.mdx:{<script>alert(1)</script>}
        "1" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">1</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a script on lines of its own',
    files: inGuide('<script>\nalert(1)\n</script>'),
    reads: `
      content/guides/seeded.mdx:{<script>}
        A <script> in the prose. Content carries no code.
        → Remove it. What a page does belongs in src/islands.  [script]

      content/guides/seeded.mdx:{alert(1)}
        "1" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">1</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a script in capitals',
    files: inGuide('<SCRIPT src="https://example.org/x.js"></SCRIPT>'),
    reads: `
      content/guides/seeded.mdx:{<SCRIPT src="https://example.org/x.js"></SCRIPT>}
        A <script> in the prose. Content carries no code.
        → Remove it. What a page does belongs in src/islands.  [script]
    `,
  },
  {
    fault: 'a script that does not parse',
    files: inGuide('<script>if (a<b) { alert(1) }</script>'),
    reads: `
      content/guides/seeded.mdx:{<script>if (a<b) { alert(1) }</script>}
        A <script> in the prose. Content carries no code.
        → Remove it. What a page does belongs in src/islands.  [script]
    `,
  },
  {
    fault: 'a handler on a component',
    files: inGuide('It pays <Claim id="pay-band" onClick="alert(1)">much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band" onClick="alert(1)">much</Claim>.}
        The attribute onClick is an event handler. Content carries no code.
        → Remove the attribute.  [event-handler]
    `,
  },
  {
    fault: 'a handler that is an expression',
    files: inGuide('It pays <Claim id="pay-band" onClick={alert}>much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band" onClick={alert}>much</Claim>.}
        The attribute onClick is an event handler. Content carries no code.
        → Remove the attribute.  [event-handler]
    `,
  },
  {
    fault: 'an import',
    files: inGuide("import Chart from '../Chart.astro'"),
    reads: `
      content/guides/seeded.mdx:{import Chart from '../Chart.astro'}
        "import Chart from '../Chart.astro'" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an import for its effect',
    files: inGuide('import "../style.css"'),
    reads: `
      content/guides/seeded.mdx:{import "../style.css"}
        "import "../style.css"" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an import of names',
    files: inGuide('import { Chart } from "../charts"'),
    reads: `
      content/guides/seeded.mdx:{import { Chart } from "../charts"}
        The expression {Chart} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]

      content/guides/seeded.mdx:{import { Chart } from "../charts"}
        "import { Chart }" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an import of a default and names',
    files: inGuide('import React, { useState } from "react"'),
    reads: `
      content/guides/seeded.mdx:{import React, { useState } from "react"}
        The expression {useState} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]

      content/guides/seeded.mdx:{import React, { useState } from "react"}
        "import React, { useState }" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an import of everything',
    files: inGuide("import * as charts from '../charts'"),
    reads: `
      content/guides/seeded.mdx:{import * as charts from '../charts'}
        "import * as charts from '../charts'" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an import on the second line of a paragraph',
    files: inGuide("Words.\nimport Chart from '../Chart.astro'"),
    reads: `
      content/guides/seeded.mdx:{import Chart from '../Chart.astro'}
        "import Chart from '../Chart.astro'" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an export of a constant',
    files: inGuide('export const pay = 5'),
    reads: `
      content/guides/seeded.mdx:{export const pay = 5}
        "export const pay = 5" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]

      content/guides/seeded.mdx:{export const pay = 5}
        "5" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">5</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'an export of a default',
    files: inGuide('export default Layout'),
    reads: `
      content/guides/seeded.mdx:{export default Layout}
        "export default Layout" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an export of names',
    files: inGuide('export { pay }'),
    reads: `
      content/guides/seeded.mdx:{export { pay }}
        The expression {pay} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]

      content/guides/seeded.mdx:{export { pay }}
        "export { pay }" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an export of everything',
    files: inGuide("export * from './pay.ts'"),
    reads: `
      content/guides/seeded.mdx:{export * from './pay.ts'}
        "export * from './pay.ts'" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an export of a function',
    files: inGuide('export function pay() { return 5 }'),
    reads: `
      content/guides/seeded.mdx:{export function pay() { return 5 }}
        The expression {return 5} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]

      content/guides/seeded.mdx:{export function pay() { return 5 }}
        "export function pay() { return 5 }" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'sentences that begin like code',
    files: inGuide(
      '- import data from the old system\n- export it once a night\n\nimport of goods is another matter.',
    ),
    reads: '',
  },
  {
    fault: 'an expression in a sentence',
    files: inGuide('It pays {pay} a year.'),
    reads: `
      content/guides/seeded.mdx:{It pays {pay} a year.}
        The expression {pay} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]
    `,
  },
  {
    fault: 'an expression on a line of its own',
    files: inGuide('{process.env.SECRET}'),
    reads: `
      content/guides/seeded.mdx:{{process.env.SECRET}}
        The expression {process.env.SECRET} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]
    `,
  },
  {
    fault: 'a comment in an expression',
    files: inGuide('Words {/* to do */} and more.'),
    reads: `
      content/guides/seeded.mdx:{Words {/* to do */} and more.}
        The expression {/* to do */} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]
    `,
  },
  {
    fault: 'a long expression',
    files: inGuide(
      'Words {claims.filter((claim) => claim.status === "verified").map((claim) => claim.id)} and more.',
    ),
    reads: `
      content/guides/seeded.mdx:13
        The expression {claims.filter((claim) => claim.status === "verified").map…} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]
    `,
  },
  {
    fault: 'an expression as the value of an attribute',
    files: inGuide('It pays <Claim id={pay}>much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id={pay}>much</Claim>.}
        The expression {pay} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]
    `,
  },
  {
    fault: 'an expression among the attributes',
    files: inGuide('It pays <Claim {...props}>much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim {...props}>much</Claim>.}
        The expression {...props} in the prose. Content carries no code.
        → Write the words themselves, or put braces in code: \`{\`.  [expression]
    `,
  },
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
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'HTML in a field that is never closed',
    files: { 'content/faqs/seeded.mdx': faq({ short: 'One line<br>and the next.' }) },
    reads: `
      content/faqs/seeded.mdx:{short: One line<br>and the next.}  short
        Raw HTML in the prose: <br>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [raw-html]
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
