import { inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Content carries no code: imports, exports and expressions. */
export const faults: Fault[] = [
  {
    fault: 'an import',
    files: inGuide("import Chart from '../Chart.astro'"),
    reads: `
      content/guides/seeded.mdx:{import Chart from '../Chart.astro'}
        "import Chart from '../Chart.astro'" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an import for its effect',
    files: inGuide('import "../style.css"'),
    reads: `
      content/guides/seeded.mdx:{import "../style.css"}
        "import "../style.css"" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
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
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
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
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an import of everything',
    files: inGuide("import * as charts from '../charts'"),
    reads: `
      content/guides/seeded.mdx:{import * as charts from '../charts'}
        "import * as charts from '../charts'" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an import on the second line of a paragraph',
    files: inGuide("Words.\nimport Chart from '../Chart.astro'"),
    reads: `
      content/guides/seeded.mdx:{import Chart from '../Chart.astro'}
        "import Chart from '../Chart.astro'" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an export of a constant',
    files: inGuide('export const pay = 5'),
    reads: `
      content/guides/seeded.mdx:{export const pay = 5}
        "export const pay = 5" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]

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
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
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
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
    `,
  },
  {
    fault: 'an export of everything',
    files: inGuide("export * from './pay.ts'"),
    reads: `
      content/guides/seeded.mdx:{export * from './pay.ts'}
        "export * from './pay.ts'" looks like an import or export. Content carries no code.
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
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
        → Remove the line; the components are there without an import: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [import-or-export]
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
];
