/** One of everything that an author may do to published addresses, done to the real content. */
import type { Catalog, Entry } from '../../src/domain/catalog.ts';
import { partFragment } from '../../src/domain/permalinks/keys.ts';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { siteOf } from '../../src/domain/site.ts';
import type { Deed, OldLink } from './later-edition.ts';
import { wordsAt } from './words-at.ts';

type Link = (what: string, from: string, key: string, bare?: OldLink['bare']) => OldLink;

/** Every deed; the names of what was there before are invented. */
export function everyDeed(catalog: Catalog): Deed[] {
  const present = new Map(permalinks(catalog).map((each) => [each.key, each]));
  const link: Link = (what, from, key, bare = 'place') => {
    const found = present.get(key);
    if (!found) throw new Error(`There is nothing called ${key}.`);
    const to = from.startsWith('/s/') ? found.share : found.address;
    return { what, from, to, words: wordsAt(found, to), bare };
  };
  const [first, second, third] = three(catalog.guides);
  const [technique, other] = three(catalog.techniques);
  const [faq, into] = three(catalog.faqs);
  return [
    renamedEntry(first, third, link),
    renamedRole(three(catalog.roles)[0], link),
    changedSections(second, third, link),
    withdrawnSection(second, faq),
    mergedEntries(third, into, link),
    splitEntry(technique, other, link),
    withdrawnEntry(faq, siteOf(catalog).edition),
    listed(faq, three(catalog.claims)[0], three(catalog.glossary)[0], link),
    tables(catalog, link),
    checklist(three(catalog.questions), link),
  ];
}

function renamedEntry(entry: Entry, other: Entry, link: Link): Deed {
  const [moved = '', ...rest] = sectionsOf(entry);
  const last = rest.pop() ?? '';
  const [away = ''] = sectionsOf(other);
  return {
    published: rest.map((id) => `old-guide/${id}`),
    lines: [
      { entry, line: { was: 'guides/old-guide' } },
      { entry, line: { was: 'old-guide/old-part', now: last } },
      // The entry has a section of this name today, which the old link never meant.
      { entry: other, line: { was: `old-guide/${moved}`, now: away } },
    ],
    links: [
      link('a renamed entry', '/guides/old-guide/', `guides/${entry.id}`),
      ...rest.flatMap((id) => [
        link('a section of a renamed entry', `/guides/old-guide/#${id}`, `${entry.id}/${id}`),
        link('the short page of a section of a renamed entry', `/s/old-guide/${id}/`, `${entry.id}/${id}`),
      ]),
      link('a renamed section of a renamed entry', '/guides/old-guide/#old-part', `${entry.id}/${last}`),
      link('its short page', '/s/old-guide/old-part/', `${entry.id}/${last}`),
      link(
        'a section moved out of a renamed entry',
        `/guides/old-guide/#${moved}`,
        `${other.id}/${away}`,
        'line',
      ),
      link('its short page', `/s/old-guide/${moved}/`, `${other.id}/${away}`),
    ],
  };
}

function renamedRole(entry: Entry, link: Link): Deed {
  const [, id = ''] = sectionsOf(entry);
  return {
    lines: [
      { entry, line: { was: 'roles/old-role' } },
      { entry, line: { was: 'old-role/old-part', now: id } },
    ],
    links: [
      link('a renamed role', '/roles/old-role/', `roles/${entry.id}`),
      link('a section of a renamed role', '/roles/old-role/#old-part', `${entry.id}/${id}`),
    ],
  };
}

function changedSections(entry: Entry, other: Entry, link: Link): Deed {
  const page = `/guides/${entry.id}/`;
  const last = sectionsOf(entry).at(-1) ?? '';
  const [away = ''] = sectionsOf(other);
  return {
    lines: [
      { entry, line: { was: `${entry.id}/renamed-part`, now: last } },
      { entry, line: { was: `${entry.id}/dissolved-part` } },
      { entry: other, line: { was: `${entry.id}/moved-part`, now: away } },
    ],
    links: [
      link('a renamed section', `${page}#renamed-part`, `${entry.id}/${last}`),
      link('its short page', `/s/${entry.id}/renamed-part/`, `${entry.id}/${last}`),
      link('the short page of a dissolved section', `/s/${entry.id}/dissolved-part/`, `guides/${entry.id}`),
      link('a moved section', `${page}#moved-part`, `${other.id}/${away}`, 'line'),
      link('its short page', `/s/${entry.id}/moved-part/`, `${other.id}/${away}`),
    ],
  };
}

function withdrawnSection(entry: Entry, faq: Entry): Deed {
  const because = 'Nobody asks this any more.';
  const title = 'A part that went';
  const to = `/s/${entry.id}/gone-part/`;
  return {
    lines: [
      { entry, line: { was: `${entry.id}/gone-part`, withdrawn: because, title, instead: `faq/${faq.id}` } },
    ],
    links: [
      { what: 'a withdrawn section', from: `/guides/${entry.id}/#gone-part`, to, words: title, bare: 'line' },
      { what: 'its short page', from: to, to, words: title, bare: 'place' },
    ],
  };
}

function mergedEntries(entry: Entry, faq: Entry, link: Link): Deed {
  const [, middle = '', ...more] = sectionsOf(entry);
  const last = more.at(-1) ?? '';
  const key = `${entry.id}/${middle}`;
  return {
    published: ['merged-guide/one', 'mixed-guide/one', 'asked-guide/one'],
    lines: [
      { entry, line: { was: 'guides/merged-guide', now: middle } },
      { entry, line: { was: 'guides/mixed-guide', now: middle } },
      { entry, line: { was: 'mixed-guide/two', now: last } },
      { entry: faq, line: { was: 'guides/asked-guide' } },
    ],
    links: [
      link('an entry merged into a section', '/guides/merged-guide/', key),
      link('a section of it', '/guides/merged-guide/#one', key),
      link('its short page', '/s/merged-guide/one/', key),
      link('an entry merged into two sections', '/guides/mixed-guide/', key, 'line'),
      link('a section of it', '/guides/mixed-guide/#one', key, 'line'),
      link('another section of it', '/guides/mixed-guide/#two', `${entry.id}/${last}`, 'line'),
      link('an entry merged into a question', '/guides/asked-guide/#one', `faq/${faq.id}`),
    ],
  };
}

function splitEntry(entry: Entry, other: Entry, link: Link): Deed {
  const [kept = ''] = sectionsOf(entry);
  const last = sectionsOf(other).at(-1) ?? '';
  return {
    published: [`old-technique/${kept}`],
    lines: [
      { entry, line: { was: 'techniques/old-technique' } },
      { entry: other, line: { was: 'old-technique/old-part', now: last } },
    ],
    links: [
      link('a split entry', '/techniques/old-technique/', `techniques/${entry.id}`),
      link('one half of it', `/techniques/old-technique/#${kept}`, `${entry.id}/${kept}`),
      link('the other half', '/techniques/old-technique/#old-part', `${other.id}/${last}`, 'line'),
      link('its short page', '/s/old-technique/old-part/', `${other.id}/${last}`),
    ],
  };
}

function withdrawnEntry(faq: Entry, on: string): Deed {
  const title = 'A guide that went';
  const line = {
    was: 'guides/gone-guide',
    title,
    on,
    withdrawn: 'That work is no longer done.',
    instead: `faq/${faq.id}`,
  };
  const gone = (what: string, from: string, words = title): OldLink => ({
    what,
    from,
    to: from,
    words,
    bare: 'place',
  });
  return {
    published: ['gone-guide/one'],
    withdrawn: [line],
    links: [
      gone('a withdrawn entry', '/guides/gone-guide/'),
      gone('a section of it', '/guides/gone-guide/#one'),
      gone('its short page', '/s/gone-guide/one/', 'One'),
    ],
  };
}

function listed(faq: Entry, claim: Entry, term: Entry, link: Link): Deed {
  return {
    lines: [
      { entry: faq, line: { was: 'faq/old-question' } },
      { entry: claim, line: { was: 'claims/old-claim' } },
      { entry: term, line: { was: 'glossary/old-term' } },
    ],
    links: [
      link('a renamed question', '/faq/#old-question', `faq/${faq.id}`),
      link('its short page', '/s/faq/old-question/', `faq/${faq.id}`),
      link('a renamed claim', '/evidence/#old-claim', `claims/${claim.id}`),
      link('its short page', '/s/claims/old-claim/', `claims/${claim.id}`),
      link('a renamed term', '/glossary/#old-term', `glossary/${term.id}`),
      link('its short page', '/s/glossary/old-term/', `glossary/${term.id}`),
    ],
  };
}

function tables(catalog: Catalog, link: Link): Deed {
  const [table, other] = three(catalog.comparisons);
  const row = table.data.rows[0]?.id ?? '';
  const last = other.data.rows.at(-1)?.id ?? '';
  return {
    published: [`old-table/${row}`],
    lines: [
      { entry: table, line: { was: 'compare/old-table' } },
      { entry: other, line: { was: `${other.id}/old-row`, now: last } },
    ],
    links: [
      link('a renamed table', '/compare/#old-table', `compare/${table.id}`),
      link('a row of it', `/compare/#${partFragment('old-table', row)}`, `${table.id}/${row}`),
      link('the short page of that', `/s/old-table/${row}/`, `${table.id}/${row}`),
      link('a renamed row', `/compare/#${partFragment(other.id, 'old-row')}`, `${other.id}/${last}`),
      link('its short page', `/s/${other.id}/old-row/`, `${other.id}/${last}`),
    ],
  };
}

function checklist([question, answered, third]: readonly Entry<'questions'>[], link: Link): Deed {
  if (!question || !answered || !third) throw new Error('Three questions are needed.');
  const given = question.data.answers[0]?.id ?? '';
  const said = answered.data.answers[0]?.id ?? '';
  const gone = `/s/decide/${third.id}/#gone-answer`;
  return {
    published: [`decide/old-asked/${given}`],
    lines: [
      { entry: question, line: { was: 'old-asked' } },
      { entry: answered, answer: said, line: { was: 'old-answer' } },
    ],
    withdrawnAnswers: [{ was: `${third.id}/gone-answer`, because: 'Nobody chose it.' }],
    links: [
      link('a renamed question of the checklist', '/decide/#old-asked', `decide/${question.id}`),
      link('its short page', '/s/decide/old-asked/', `decide/${question.id}`),
      link('an answer to it', `/s/decide/old-asked/#${given}`, `decide/${question.id}/${given}`),
      link('a renamed answer', `/s/decide/${answered.id}/#old-answer`, `decide/${answered.id}/${said}`),
      { what: 'a withdrawn answer', from: gone, to: gone, words: 'Gone answer', bare: 'place' },
    ],
  };
}

function sectionsOf({ prose }: Entry): string[] {
  return (prose?.sections ?? []).flatMap(({ id, level }) => (id !== null && level === 2 ? [id] : []));
}

/** @throws where there are fewer */
function three<Each>([first, second, third = second]: readonly Each[]): [Each, Each, Each] {
  if (first === undefined || second === undefined || third === undefined) throw new Error('Too few entries.');
  return [first, second, third];
}
