import { inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Content carries no code: HTML, scripts and handlers. */
export const faults: Fault[] = [
  {
    fault: 'a block of HTML',
    files: inGuide('<div>\n\nWords.\n\n</div>'),
    reads: `
      content/guides/seeded.mdx:{<div>}
        Raw HTML in the prose: <div>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'HTML within a sentence',
    files: inGuide('Some <b>bold</b> words.'),
    reads: `
      content/guides/seeded.mdx:{Some <b>bold</b> words.}
        Raw HTML in the prose: <b>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'a component in lower case',
    files: inGuide('It pays <claim id="pay-band">much</claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <claim id="pay-band">much</claim>.}
        Raw HTML in the prose: <claim>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'HTML that is never closed',
    files: inGuide('One line<br>and the next.'),
    reads: `
      content/guides/seeded.mdx:{One line<br>and the next.}
        Raw HTML in the prose: <br>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'a block of HTML that is never closed',
    files: inGuide('<div>\nWords.\n\nMore words.'),
    reads: `
      content/guides/seeded.mdx:{<div>}
        Raw HTML in the prose: <div>.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
    `,
  },
  {
    fault: 'a comment in HTML',
    files: inGuide('<!-- To do -->'),
    reads: `
      content/guides/seeded.mdx:{<!-- To do -->}
        Raw HTML in the prose: <!-- … -->.
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
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
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
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
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
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
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
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
        → Write Markdown, or one of the components: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [raw-html]
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
];
