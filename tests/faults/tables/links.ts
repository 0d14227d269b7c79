import { append } from '../../support/content.ts';
import { faq, guide, inGuide, SEEDED, term } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Links that lead nowhere, break elsewhere, or run code. */
export const faults: Fault[] = [
  {
    fault: 'a page is misspelt',
    files: inGuide('See [it](/roles/pyton-developer/).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/roles/pyton-developer/).}
        The link /roles/pyton-developer/ leads nowhere. Did you mean /roles/python-developer/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a page that is like no other',
    files: inGuide('See [it](/company/press/2026/).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/company/press/2026/).}
        The link /company/press/2026/ leads nowhere.
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'the closing slash is left out',
    files: inGuide('See [it](/roles/python-developer).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/roles/python-developer).}
        The link /roles/python-developer leads nowhere. Did you mean /roles/python-developer/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a page is written with its file name',
    files: inGuide('See [it](/roles/python-developer.mdx).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/roles/python-developer.mdx).}
        The link /roles/python-developer.mdx leads nowhere. Did you mean /roles/python-developer/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a page in capitals',
    files: inGuide('See [it](/Roles/python-developer/).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/Roles/python-developer/).}
        The link /Roles/python-developer/ leads nowhere. Did you mean /roles/python-developer/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a table is linked as if it had a page',
    files: inGuide('See [it](/comparisons/role-by-focus/).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/comparisons/role-by-focus/).}
        The link /comparisons/role-by-focus/ leads nowhere. Did you mean /compare/#role-by-focus?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a fragment is misspelt',
    files: inGuide('See [it](/roles/python-developer/#whentohire).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/roles/python-developer/#whentohire).}
        The page /roles/python-developer/ exists, but has nothing called #whentohire. Did you mean when-to-hire?
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
  },
  {
    fault: 'a fragment that is like no other',
    files: inGuide('See [it](/roles/python-developer/#zebra-crossings).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/roles/python-developer/#zebra-crossings).}
        The page /roles/python-developer/ exists, but has nothing called #zebra-crossings.
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
  },
  {
    fault: 'a fragment of a page that has none',
    files: inGuide('See [it](/search/#few-shot).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/search/#few-shot).}
        The page /search/ exists, but has nothing called #few-shot.
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
  },
  {
    fault: 'a fragment in capitals',
    files: inGuide('See [it](/roles/python-developer/#Risks).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/roles/python-developer/#Risks).}
        The page /roles/python-developer/ exists, but has nothing called #Risks. Did you mean risks?
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
  },
  {
    fault: 'a term of the glossary is misspelt',
    files: inGuide('See [it](/glossary/#ragg).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/glossary/#ragg).}
        The page /glossary/ exists, but has nothing called #ragg. Did you mean rag?
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
  },
  {
    fault: 'a question is misspelt',
    files: inGuide('See [it](/faq/#which-should-we-hire).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/faq/#which-should-we-hire).}
        The page /faq/ exists, but has nothing called #which-should-we-hire. Did you mean which-should-i-hire?
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
  },
  {
    fault: 'a link to the page above',
    files: inGuide('See [it](../few-shot/).'),
    reads: `
      content/guides/seeded.mdx:{See [it](../few-shot/).}
        The link ../few-shot/ is relative, and breaks when the text is shown on another page.
        → Begin with a slash, from the root of the site; other sites begin with https://.  [relative-link]
    `,
  },
  {
    fault: 'a link to a neighbour',
    files: inGuide('See [it](interviewing/).'),
    reads: `
      content/guides/seeded.mdx:{See [it](interviewing/).}
        The link interviewing/ is relative, and breaks when the text is shown on another page.
        → Begin with a slash, from the root of the site; other sites begin with https://.  [relative-link]
    `,
  },
  {
    fault: 'a link within the page',
    files: inGuide('See [it](#risks).\n\n## Risks {#risks}\n\nSome.'),
    reads: `
      content/guides/seeded.mdx:{See [it](#risks).}
        The link #risks is relative, and breaks when the text is shown on another page.
        → Begin with a slash, from the root of the site; other sites begin with https://.  [relative-link]
    `,
  },
  {
    fault: 'a link without an address',
    files: inGuide('See [it]().'),
    reads: `
      content/guides/seeded.mdx:{See [it]().}
        The link without an address leads nowhere.
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a link that takes the protocol of the page',
    files: inGuide('See [it](//example.org/).'),
    reads: `
      content/guides/seeded.mdx:{See [it](//example.org/).}
        The link //example.org/ is relative, and breaks when the text is shown on another page.
        → Begin with a slash, from the root of the site; other sites begin with https://.  [relative-link]
    `,
  },
  {
    fault: 'a link that says www',
    files: inGuide('See [it](www.example.org).'),
    reads: `
      content/guides/seeded.mdx:{See [it](www.example.org).}
        The link www.example.org is relative, and breaks when the text is shown on another page.
        → Begin with a slash, from the root of the site; other sites begin with https://.  [relative-link]
    `,
  },
  {
    fault: 'a link that runs code',
    files: inGuide('See [it](javascript:alert(1)).'),
    reads: `
      content/guides/seeded.mdx:{See [it](javascript:alert(1)).}
        The link javascript:alert(1) would run code.
        → Link to a page of the site or to an https:// address.  [javascript-link]
    `,
  },
  {
    fault: 'a link that runs code, in capitals',
    files: inGuide('See [it](JaVaScRiPt:alert(1)).'),
    reads: `
      content/guides/seeded.mdx:{See [it](JaVaScRiPt:alert(1)).}
        The link JaVaScRiPt:alert(1) would run code.
        → Link to a page of the site or to an https:// address.  [javascript-link]
    `,
  },
  {
    fault: 'a link that runs code behind a space',
    files: inGuide('See [it](<  javascript:alert(1)>).'),
    reads: `
      content/guides/seeded.mdx:{See [it](<  javascript:alert(1)>).}
        The link   javascript:alert(1) would run code.
        → Link to a page of the site or to an https:// address.  [javascript-link]
    `,
  },
  {
    fault: 'a link that runs code behind a control character',
    files: inGuide('See [it](&#1;javascript:alert(1)).'),
    reads: `
      content/guides/seeded.mdx:{See [it](&#1;javascript:alert(1)).}
        The link �javascript:alert(1) is relative, and breaks when the text is shown on another page.
        → Begin with a slash, from the root of the site; other sites begin with https://.  [relative-link]
    `,
  },
  {
    fault: 'a link that runs code with a tab in its name',
    files: inGuide('See [it](java&#9;script:alert(1)).'),
    reads: `
      content/guides/seeded.mdx:{See [it](java&#9;script:alert(1)).}
        The link java\\tscript:alert(1) would run code.
        → Link to a page of the site or to an https:// address.  [javascript-link]
    `,
  },
  {
    fault: 'a link that runs code with a line end in its name',
    files: inGuide('See [it](java&NewLine;script&colon;alert(1)).'),
    reads: `
      content/guides/seeded.mdx:{See [it](java&NewLine;script&colon;alert(1)).}
        The link java\\nscript:alert(1) would run code.
        → Link to a page of the site or to an https:// address.  [javascript-link]
    `,
  },
  {
    fault: 'a link that carries a page within itself',
    files: inGuide('See [it](data:text/html;base64,PHA+).'),
    reads: `
      content/guides/seeded.mdx:{See [it](data:text/html;base64,PHA+).}
        The link data:text/html;base64,PHA+ would run code.
        → Link to a page of the site or to an https:// address.  [javascript-link]
    `,
  },
  {
    fault: 'a link that runs another code',
    files: inGuide('See [it](vbscript:msgbox).'),
    reads: `
      content/guides/seeded.mdx:{See [it](vbscript:msgbox).}
        The link vbscript:msgbox would run code.
        → Link to a page of the site or to an https:// address.  [javascript-link]
    `,
  },
  {
    fault: 'a link of a kind that the site does not use',
    files: inGuide('See [it](ftp://example.org/file).'),
    reads: `
      content/guides/seeded.mdx:{See [it](ftp://example.org/file).}
        The link ftp://example.org/file is neither a page of the site nor a web or mail address.
        → Link to a page of the site, to an https:// address or to mailto:.  [foreign-link]
    `,
  },
  {
    fault: 'a telephone number',
    files: inGuide('Call [us](tel:+441234).'),
    reads: `
      content/guides/seeded.mdx:{Call [us](tel:+441234).}
        The link tel:+441234 is neither a page of the site nor a web or mail address.
        → Link to a page of the site, to an https:// address or to mailto:.  [foreign-link]
    `,
  },
  {
    fault: 'a web address without a host',
    files: inGuide('See [it](https:///path).'),
    reads: `
      content/guides/seeded.mdx:{See [it](https:///path).}
        The link https:///path is neither a page of the site nor a web or mail address.
        → Link to a page of the site, to an https:// address or to mailto:.  [foreign-link]
    `,
  },
  {
    fault: 'a link whose address stands below',
    files: inGuide('See [it][there].\n\n[there]: /roles/pyton-developer/'),
    reads: `
      content/guides/seeded.mdx:{[there]: /roles/pyton-developer/}
        The link /roles/pyton-developer/ leads nowhere. Did you mean /roles/python-developer/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a link in a field',
    files: { 'content/faqs/seeded.mdx': faq({ short: 'See [it](/roles/pyton-developer/).' }) },
    reads: `
      content/faqs/seeded.mdx:{short: See [it](/roles/pyton-developer/).}  short
        The link /roles/pyton-developer/ leads nowhere. Did you mean /roles/python-developer/?
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'a link in a list of an entry',
    files: {
      'content/glossary.yaml': append(term({ full: 'See [it](/glossary/#promt).' })),
      [SEEDED]: guide({}, 'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).'),
    },
    reads: `
      content/glossary.yaml:{full: See [it](/glossary/#promt).}  full
        The page /glossary/ exists, but has nothing called #promt. Did you mean prompt?
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]
    `,
  },
  {
    fault: 'a link on the second line of a paragraph',
    files: inGuide('One line.\nSee [it](/nowhere/).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/nowhere/).}
        The link /nowhere/ leads nowhere.
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]
    `,
  },
  {
    fault: 'links that are sound',
    files: inGuide(
      'See [a](/faq/#which-should-i-hire), [b](/compare/#role-by-focus), [c](/glossary/#rag), [d](/evidence/#pay-band), [e](/roles/python-developer/#risks), [f](https://example.org/a?b=c#d), [g](mailto:someone@example.org) and [h](/decide/?a=b).',
    ),
    reads: '',
  },
];
