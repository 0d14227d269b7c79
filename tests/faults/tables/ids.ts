import { claim, comparison, guide, SEEDED, source, technique, term } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const GLOSSARY = 'content/glossary.yaml';
const TABLE = 'content/comparisons/seeded.yaml';
const words = 'A <Term id="seeded-term">term</Term> and <Claim id="seeded-claim">a claim</Claim> of [ours](/roles/hybrid-developer/).';
const row = (id: string) => ({ id, label: 'Colour', cells: { first: 'Blue', second: 'Red' } });
const column = (id: string) => ({ id, label: 'Column' });

/** Ids that are taken, malformed, or say where a thing stands instead of what it is. */
export const faults: Fault[] = [
  { fault: 'two terms have one id', files: { [GLOSSARY]: append(term() + term({ term: 'Another' })), [SEEDED]: guide({}, 'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).') }, reads: [] },
  { fault: 'a guide has the id of a technique', files: { 'content/guides/few-shot.mdx': guide() }, reads: [] },
  { fault: 'a table has the id of a role', files: { 'content/comparisons/python-developer.yaml': comparison() }, reads: [] },
  { fault: 'two rows have one id', files: { [TABLE]: comparison({ rows: [row('colour'), row('size'), row('colour')] }) }, reads: [] },
  { fault: 'two columns have one id', files: { [TABLE]: comparison({ columns: [column('first'), column('second'), column('first')] }) }, reads: [] },
  { fault: 'a file name in capitals', files: { 'content/guides/Seeded.mdx': guide() }, reads: [] },
  { fault: 'a file name with a space', files: { 'content/guides/seeded guide.mdx': guide() }, reads: [] },
  { fault: 'a file name with an underscore in it', files: { 'content/techniques/seeded_technique.mdx': technique() }, reads: [] },
  { fault: 'a file name of a number', files: { 'content/guides/section-2.mdx': guide() }, reads: [] },
  { fault: 'a term in capitals', files: { [GLOSSARY]: append(term({ id: 'Seeded-Term' })), [SEEDED]: guide({}, 'A <Term id="Seeded-Term">term</Term> of [ours](/roles/hybrid-developer/).') }, reads: [] },
  { fault: 'a claim with a space in its id', files: { 'content/claims.yaml': append(claim({ id: 'seeded claim' })), [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded claim">talk</Claim>.') }, reads: [] },
  { fault: 'a row in capitals', files: { [TABLE]: comparison({ rows: [row('Colour')] }) }, reads: [] },
  { fault: 'a row that only counts', files: { [TABLE]: comparison({ rows: [row('row-1')] }) }, reads: [] },
  { fault: 'a column that only counts', files: { [TABLE]: comparison({ columns: [column('1'), column('second')], rows: [{ id: 'colour', label: 'Colour', cells: { '1': 'Blue', second: 'Red' } }] }) }, reads: [] },
  { fault: 'a claim that only counts', files: { 'content/claims.yaml': append(claim({ id: '12' })), [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="12">talk</Claim>.') }, reads: [] },
  { fault: 'a source that only counts', files: { 'content/sources.yaml': append(source({ id: 'item-3' })), 'content/claims.yaml': append(claim({ evidence: [{ source: 'item-3', stance: 'context', shows: 'It.' }] })), [SEEDED]: guide({}, words), [GLOSSARY]: append(term()) }, reads: [] },
];
