import { claim, comparison, evidence, faq, guide, role, SEEDED, site, source, technique, term } from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import type { Fault, Finding } from '../../support/faults.ts';

const nothing: Finding[] = [];
const FAQ = 'content/faqs/seeded.mdx';
const ROLE = 'content/roles/seeded.mdx';
const TECHNIQUE = 'content/techniques/seeded.mdx';
const TABLE = 'content/comparisons/seeded.yaml';
const CLAIMS = 'content/claims.yaml';
const SOURCES = 'content/sources.yaml';
const GLOSSARY = 'content/glossary.yaml';

/** A guide that uses what the lists are given. */
const citing = { [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim> about a <Term id="seeded-term">term</Term>.') };
/** A source on which a cited claim rests. */
const resting = (text: string) => ({
  [SOURCES]: append(text),
  [CLAIMS]: append(claim({ evidence: [evidence({ stance: 'context' })] })),
  [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim>.'),
});
const settings = [{ id: 'wording', name: 'Wording', advice: 'Plain.' }];
const rows = [{ id: 'colour', label: 'Colour', cells: { first: 'Blue', second: 'Red' } }];

/** Fields that are missing, unknown, or hold what they may not. */
export const faults: Fault[] = [
  { fault: 'a guide has no title', files: { [SEEDED]: guide({ title: undefined }) }, reads: [] },
  { fault: 'a title is left empty', files: { [SEEDED]: replace('title: Seeded guide', 'title:')(guide()) }, reads: [] },
  { fault: 'a title is an empty text', files: { [SEEDED]: guide({ title: '' }) }, reads: [] },
  { fault: 'a title is only spaces', files: { [SEEDED]: guide({ title: '   ' }) }, reads: [] },
  { fault: 'a title is too long', files: { [SEEDED]: guide({ title: 'A title that goes on well beyond what any heading of a page could hold' }) }, reads: [] },
  { fault: 'a title is a number', files: { [SEEDED]: replace('title: Seeded guide', 'title: true')(guide()) }, reads: [] },
  { fault: 'a summary is too short', files: { [SEEDED]: guide({ summary: 'Too short.' }) }, reads: [] },
  { fault: 'a field is misspelt', files: { [SEEDED]: replace('summary:', 'sumary:')(guide()) }, reads: [] },
  { fault: 'a field that no guide has', files: { [SEEDED]: guide({ colour: 'red' }) }, reads: [] },
  { fault: 'a field in capitals', files: { [SEEDED]: replace('title:', 'Title:')(guide()) }, reads: [] },
  { fault: 'a field named __proto__', files: { [SEEDED]: replace('order: 990', 'order: 990\n__proto__: { draft: false }')(guide()) }, reads: [] },
  { fault: 'a field named constructor', files: { [SEEDED]: guide({ constructor: 'x' }) }, reads: [] },
  { fault: 'a field named __proto__ in a cell', files: { [TABLE]: replace('first: Blue', 'first: Blue\n      __proto__: Grey')(comparison()) }, reads: [] },
  { fault: 'a setting without its advice', files: { [TECHNIQUE]: technique({ settings: [...settings, { id: 'length', name: 'Length' }] }) }, reads: [] },
  { fault: 'a setting with a field too many', files: { [TECHNIQUE]: technique({ settings: [{ ...settings[0], advise: 'Plain.' }] }) }, reads: [] },
  { fault: 'a nested group without a field', files: { [TECHNIQUE]: technique({ life: { status: 'live', checked: '2026-11-22' } }) }, reads: [] },
  { fault: 'a nested group with a misspelt field', files: { [TECHNIQUE]: technique({ life: { status: 'live', validwhile: 'Always.', validWhile: 'Models read.', checked: '2026-11-22' } }) }, reads: [] },
  { fault: 'a nested group is a sentence', files: { [TECHNIQUE]: technique({ life: 'It lives.' }) }, reads: [] },
  { fault: 'a word that is none of those allowed', files: { [TECHNIQUE]: technique({ life: { status: 'dead', validWhile: 'Models read.', checked: '2026-11-22' } }) }, reads: [] },
  { fault: 'a list is a sentence', files: { [ROLE]: role({ risks: 'Many.' }) }, reads: [] },
  { fault: 'a list is empty', files: { [ROLE]: role({ risks: [] }) }, reads: [] },
  { fault: 'a list holds an empty line', files: { [ROLE]: replace('risks:\n  - Some work', 'risks:\n  - Some work\n  -')(role()) }, reads: [] },
  { fault: 'a list holds a number', files: { [ROLE]: role({ risks: ['One', 5] }) }, reads: [] },
  { fault: 'a line is too long', files: { [FAQ]: faq({ short: 'word '.repeat(70).trim() }) }, reads: [] },
  { fault: 'a line counts only what a reader sees', files: { [FAQ]: faq({ short: `${'word '.repeat(58)}[end](/roles/python-developer/#when-to-hire)` }) }, reads: [] },
  { fault: 'a question is a statement', files: { [FAQ]: faq({ question: 'Who writes the code' }) }, reads: [] },
  { fault: 'an interval is text', files: { [SEEDED]: guide({ reviewEvery: 'six months' }) }, reads: [] },
  { fault: 'an interval is too long', files: { [SEEDED]: guide({ reviewEvery: 60 }) }, reads: [] },
  { fault: 'an interval is nothing', files: { [SEEDED]: guide({ reviewEvery: 0 }) }, reads: [] },
  { fault: 'an interval is half a month', files: { [SEEDED]: guide({ reviewEvery: 1.5 }) }, reads: [] },
  { fault: 'an order that is not a number', files: { [SEEDED]: replace('order: 990', 'order: .nan')(guide()) }, reads: [] },
  { fault: 'an id with a space in a reference', files: { [SEEDED]: guide({ owner: 'Hiring lead' }) }, reads: [] },
  { fault: 'a cell is a number', files: { [TABLE]: comparison({ rows: [{ id: 'colour', label: 'Colour', cells: { first: 5, second: 'Red' } }] }) }, reads: [] },
  { fault: 'a cell is an empty list', files: { [TABLE]: comparison({ rows: [{ id: 'colour', label: 'Colour', cells: { first: [], second: 'Red' } }] }) }, reads: [] },
  { fault: 'a cell is left empty', files: { [TABLE]: comparison({ rows: [{ id: 'colour', label: 'Colour', cells: { first: null, second: 'Red' } }] }) }, reads: [] },
  { fault: 'an empty cell misspells none', files: { [TABLE]: comparison({ rows: [{ id: 'colour', label: 'Colour', cells: { first: { non: 'No colour.' }, second: 'Red' } }] }) }, reads: [] },
  { fault: 'a cell is too long', files: { [TABLE]: comparison({ rows: [{ id: 'colour', label: 'Colour', cells: { first: 'word '.repeat(70).trim(), second: 'Red' } }] }) }, reads: [] },
  { fault: 'a row is a sentence', files: { [TABLE]: comparison({ rows: [...rows, 'And so on'] }) }, reads: [] },
  { fault: 'a table is a list', files: { [TABLE]: '- id: one\n- id: two\n' }, reads: [] },
  { fault: 'an entry of a list is a sentence', files: { [GLOSSARY]: append('- A word that means something\n') }, reads: [] },
  { fault: 'a term has no id', files: { [GLOSSARY]: append(term({ id: undefined })) }, reads: [] },
  { fault: 'a claim lacks its margin note', files: { [CLAIMS]: append(claim({ margin: undefined })), ...citing, [GLOSSARY]: append(term()) }, reads: [] },
  { fault: 'evidence lacks what it shows', files: { [CLAIMS]: append(claim({ evidence: [evidence({ source: 'bls-developers-2023', shows: undefined, stance: 'context' })] })), ...citing, [GLOSSARY]: append(term()) }, reads: [] },
  { fault: 'a speaker that is neither an id nor rolebook', files: { [CLAIMS]: append(claim({ saidBy: 'The Article' })), ...citing, [GLOSSARY]: append(term()) }, reads: [] },
  { fault: 'a speaker that is a number', files: { [CLAIMS]: append(claim({ saidBy: 5 })), ...citing, [GLOSSARY]: append(term()) }, reads: [] },
  { fault: 'a source whose year is not in quotes', files: resting(replace('published: 2026-01', 'published: 2026')(source())), reads: [] },
  { fault: 'a source whose address is no address', files: resting(source({ url: 'example.org/study' })), reads: [] },
  { fault: 'a relay whose address is no address', files: resting(source({ relayedBy: 'a blog' })), reads: [] },
  { fault: 'a point whose number is not a number', files: { [SEEDED]: guide({ restates: ['F-14'] }) }, reads: [] },
  { fault: 'a draft would be published', files: { [SEEDED]: guide({ draft: true }) }, reads: [] },
  { fault: 'a draft in words', files: { [SEEDED]: guide({ draft: 'yes' }) }, reads: [] },
  { fault: 'an entry that says it is no draft', files: { [SEEDED]: guide({ draft: false }) }, reads: nothing },
  { fault: 'a day that no calendar has', files: { [SEEDED]: guide({ reviewed: '2026-02-30' }) }, reads: [] },
  { fault: 'a month that no calendar has', files: { [SEEDED]: guide({ changes: [{ date: '2026-13-01', note: 'Published.' }] }) }, reads: [] },
  { fault: 'a date written the other way round', files: { [SEEDED]: guide({ reviewed: '22/11/2026' }) }, reads: [] },
  { fault: 'a date that is only a year', files: { [SEEDED]: replace('reviewed: 2026-11-22', 'reviewed: 2026')(guide()) }, reads: [] },
  { fault: 'a date with a time', files: { [SEEDED]: guide({ reviewed: '2026-11-22T10:00:00Z' }) }, reads: [] },
  { fault: 'a review in the future', files: { [SEEDED]: guide({ reviewed: '2031-01-01' }) }, reads: [] },
  { fault: 'a change in the future', files: { [SEEDED]: guide({ changes: [{ date: '2026-11-22', note: 'Published.' }, { date: '2027-01-01', note: 'Planned.' }] }) }, reads: [] },
  { fault: 'a source seen in the future', files: resting(source({ seen: '2031-01-01' })), reads: [] },
  { fault: 'the site has no edition', files: { 'content/site.yaml': site({ edition: undefined }) }, reads: [] },
];

