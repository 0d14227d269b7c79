import { append } from '../../support/content.ts';
import { faq, guide, inGuide, SEEDED, term } from '../../support/builders.ts';
import type { Fault, Finding } from '../../support/faults.ts';

const nothing: Finding[] = [];

/** Links that lead nowhere, break elsewhere, or run code. */
export const faults: Fault[] = [
  { fault: 'a page is misspelt', files: inGuide('See [it](/roles/pyton-developer/).'), reads: [] },
  { fault: 'a page that is like no other', files: inGuide('See [it](/company/press/2026/).'), reads: [] },
  { fault: 'the closing slash is left out', files: inGuide('See [it](/roles/python-developer).'), reads: [] },
  { fault: 'a page is written with its file name', files: inGuide('See [it](/roles/python-developer.mdx).'), reads: [] },
  { fault: 'a page in capitals', files: inGuide('See [it](/Roles/python-developer/).'), reads: [] },
  { fault: 'a table is linked as if it had a page', files: inGuide('See [it](/comparisons/role-by-focus/).'), reads: [] },
  { fault: 'a fragment is misspelt', files: inGuide('See [it](/roles/python-developer/#whentohire).'), reads: [] },
  { fault: 'a fragment that is like no other', files: inGuide('See [it](/roles/python-developer/#zebra-crossings).'), reads: [] },
  { fault: 'a fragment of a page that has none', files: inGuide('See [it](/search/#few-shot).'), reads: [] },
  { fault: 'a fragment in capitals', files: inGuide('See [it](/roles/python-developer/#Risks).'), reads: [] },
  { fault: 'a term of the glossary is misspelt', files: inGuide('See [it](/glossary/#ragg).'), reads: [] },
  { fault: 'a question is misspelt', files: inGuide('See [it](/faq/#which-should-we-hire).'), reads: [] },
  { fault: 'a link to the page above', files: inGuide('See [it](../few-shot/).'), reads: [] },
  { fault: 'a link to a neighbour', files: inGuide('See [it](interviewing/).'), reads: [] },
  { fault: 'a link within the page', files: inGuide('See [it](#risks).\n\n## Risks {#risks}\n\nSome.'), reads: [] },
  { fault: 'a link without an address', files: inGuide('See [it]().'), reads: [] },
  { fault: 'a link that takes the protocol of the page', files: inGuide('See [it](//example.org/).'), reads: [] },
  { fault: 'a link that says www', files: inGuide('See [it](www.example.org).'), reads: [] },
  { fault: 'a link that runs code', files: inGuide('See [it](javascript:alert(1)).'), reads: [] },
  { fault: 'a link that runs code, in capitals', files: inGuide('See [it](JaVaScRiPt:alert(1)).'), reads: [] },
  { fault: 'a link that runs code behind a space', files: inGuide('See [it](<  javascript:alert(1)>).'), reads: [] },
  { fault: 'a link that runs code behind a control character', files: inGuide('See [it](&#1;javascript:alert(1)).'), reads: [] },
  { fault: 'a link that runs code with a tab in its name', files: inGuide('See [it](java&#9;script:alert(1)).'), reads: [] },
  { fault: 'a link that runs code with a line end in its name', files: inGuide('See [it](java&NewLine;script&colon;alert(1)).'), reads: [] },
  { fault: 'a link that carries a page within itself', files: inGuide('See [it](data:text/html;base64,PHA+).'), reads: [] },
  { fault: 'a link that runs another code', files: inGuide('See [it](vbscript:msgbox).'), reads: [] },
  { fault: 'a link of a kind that the site does not use', files: inGuide('See [it](ftp://example.org/file).'), reads: [] },
  { fault: 'a telephone number', files: inGuide('Call [us](tel:+441234).'), reads: [] },
  { fault: 'a web address without a host', files: inGuide('See [it](https:///path).'), reads: [] },
  { fault: 'a link whose address stands below', files: inGuide('See [it][there].\n\n[there]: /roles/pyton-developer/'), reads: [] },
  { fault: 'a link in a field', files: { 'content/faqs/seeded.mdx': faq({ short: 'See [it](/roles/pyton-developer/).' }) }, reads: [] },
  { fault: 'a link in a list of an entry', files: { 'content/glossary.yaml': append(term({ full: 'See [it](/glossary/#promt).' })), [SEEDED]: guide({}, 'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).') }, reads: [] },
  { fault: 'a link on the second line of a paragraph', files: inGuide('One line.\nSee [it](/nowhere/).'), reads: [] },
  { fault: 'links that are sound', files: inGuide('See [a](/faq/#which-should-i-hire), [b](/compare/#role-by-focus), [c](/glossary/#rag), [d](/evidence/#pay-band), [e](/roles/python-developer/#risks), [f](https://example.org/a?b=c#d), [g](mailto:someone@example.org) and [h](/decide/?a=b).'), reads: nothing },
];
