import { append } from '../../support/content.ts';
import { faq, guide, inGuide, SEEDED, term } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Links that run code, or that are of a kind the site does not use; and links in other places. */
export const faults: Fault[] = [
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
      content/guides/seeded.mdx:{See [it][there].}
        "it" takes its address from another line, and loses it when its section is shown alone.
        → Write the address in its place: [words](/roles/python-developer/).  [reference-link]

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
