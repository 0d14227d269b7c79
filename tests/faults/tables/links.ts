import { inGuide, withdrawal } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
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
  {
    fault: 'a page of this site by its full address',
    files: inGuide('See [it](https://rolebook.example/roles/?a=b#x).'),
    reads: `
      content/guides/seeded.mdx:{See [it](https://rolebook.example/roles/?a=b#x).}
        The page /roles/ exists, but has nothing called #x.
        → Use the id the author of that page wrote, shown in its heading as {#id}.  [dead-fragment]

      content/guides/seeded.mdx:{See [it](https://rolebook.example/roles/?a=b#x).}
        The link https://rolebook.example/roles/?a=b#x names this site by its full address, which breaks where the site stands at another.
        → Write it from the root of the site: /roles/?a=b#x.  [link-in-full]
    `,
  },
  {
    fault: 'a full address that leads nowhere',
    files: inGuide('See [it](HTTPS://ROLEBOOK.example/guides/zebra-crossings).'),
    reads: `
      content/guides/seeded.mdx:{See [it](HTTPS://ROLEBOOK.example/guides/zebra-crossings).}
        The link /guides/zebra-crossings leads nowhere.
        → Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.  [dead-link]

      content/guides/seeded.mdx:{See [it](HTTPS://ROLEBOOK.example/guides/zebra-crossings).}
        The link HTTPS://ROLEBOOK.example/guides/zebra-crossings names this site by its full address, which breaks where the site stands at another.
        → Write it from the root of the site: /guides/zebra-crossings.  [link-in-full]
    `,
  },
  {
    fault: 'a full address that only begins like that of this site',
    files: inGuide('See [it](https://rolebook.example.org/roles/).'),
    reads: '',
  },
  {
    fault: 'a link without words',
    files: inGuide('Read on[](/roles/).'),
    reads: `
      content/guides/seeded.mdx:{Read on[](/roles/).}
        The link to /roles/ has no words, so no reader sees it.
        → Write where it leads between the brackets: [words](/roles/).  [link-without-words]
    `,
  },
  {
    fault: 'the bare text of a page',
    files: inGuide('See [it](/guides/hire-neither.md).'),
    reads: `
      content/guides/seeded.mdx:{See [it](/guides/hire-neither.md).}
        The link /guides/hire-neither.md leads to the bare text of a page, made for programs.
        → Link to the page itself: /guides/hire-neither/.  [link-to-text]
    `,
  },
  {
    fault: 'a page that has another name now',
    files: inGuide('See [it](/guides/old-name/).', { retired: [{ was: 'guides/old-name' }] }),
    reads: `
      content/guides/seeded.mdx:{See [it](/guides/old-name/).}
        The link /guides/old-name/ leads to where something stood before.
        → Link to where it stands now: /guides/seeded/.  [moved-link]
    `,
  },
  {
    fault: 'sections of a page that has another name now',
    files: inGuide(
      'See [one](/guides/old-name/#part).\n\nAnd [another](/guides/old-name/#gone).\n\n## Part {#part}\n\nWords.',
      { retired: [{ was: 'guides/old-name' }] },
    ),
    reads: `
      content/guides/seeded.mdx:{See [one](/guides/old-name/#part).}
        The link /guides/old-name/#part leads to where something stood before.
        → Link to where it stands now: /guides/seeded/#part.  [moved-link]

      content/guides/seeded.mdx:{And [another](/guides/old-name/#gone).}
        The link /guides/old-name/#gone leads to where something stood before.
        → Link to where it stands now: /guides/seeded/.  [moved-link]
    `,
  },
  {
    fault: 'a section that has another name now',
    files: inGuide('See [it](/guides/seeded/#old-part).\n\n## Part {#part}\n\nWords.', {
      retired: [{ was: 'seeded/old-part', now: 'part' }],
    }),
    reads: `
      content/guides/seeded.mdx:{See [it](/guides/seeded/#old-part).}
        The link /guides/seeded/#old-part leads to where something stood before.
        → Link to where it stands now: /guides/seeded/#part.  [moved-link]
    `,
  },
  {
    fault: 'a page that was withdrawn',
    files: {
      ...inGuide('See [it](/guides/old/).\n\nAnd [that](/guides/older/).'),
      'content/withdrawn.yaml': append(
        withdrawal() + withdrawal({ was: 'guides/older', instead: 'guides/interviewing' }),
      ),
    },
    reads: `
      content/guides/seeded.mdx:{See [it](/guides/old/).}
        The link /guides/old/ leads to where something stood before, and was withdrawn.
        → Take the link out, or link to another page.  [moved-link]

      content/guides/seeded.mdx:{And [that](/guides/older/).}
        The link /guides/older/ leads to where something stood before, and was withdrawn.
        → Link to what is to be read instead: /guides/interviewing/.  [moved-link]
    `,
  },
];
