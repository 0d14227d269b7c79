import { inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Links that lead nowhere, or break elsewhere. */
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
];
