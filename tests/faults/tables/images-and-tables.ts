import { comparison, faq, inGuide } from '../../support/builders.ts';
import type { Fault, Finding } from '../../support/faults.ts';

const nothing: Finding[] = [];
const surroundings = { publicFiles: ['/images/desk.png'] };
const TABLE = 'content/comparisons/seeded.yaml';
const row = (cells: Record<string, unknown>) => ({ rows: [{ id: 'colour', label: 'Colour', cells }] });

/** Images that say nothing, and tables with something missing. */
export const faults: Fault[] = [
  { fault: 'an image says nothing', files: inGuide('![](/images/desk.png)'), surroundings, reads: [] },
  { fault: 'an image says a space', files: inGuide('![ ](/images/desk.png)'), surroundings, reads: [] },
  { fault: 'an image that is not there', files: inGuide('![A desk](/images/dek.png)'), surroundings, reads: [] },
  { fault: 'an image of another site', files: inGuide('![A desk](https://example.org/desk.png)'), surroundings, reads: [] },
  { fault: 'an image that runs code', files: inGuide('![A desk](javascript:alert(1))'), surroundings, reads: [] },
  { fault: 'an image whose address stands below says nothing', files: inGuide('![][desk]\n\n[desk]: /images/desk.png'), surroundings, reads: [] },
  { fault: 'an image in a field says nothing', files: { 'content/faqs/seeded.mdx': faq({ short: 'It is ![](/images/desk.png).' }) }, surroundings, reads: [] },
  { fault: 'an image as it should be', files: inGuide('![A desk](/images/desk.png)'), surroundings, reads: nothing },
  { fault: 'a table in the prose', files: inGuide('| Role | Pay |\n| --- | --- |\n| One | Much |'), reads: [] },
  { fault: 'a table in the prose whose second header is empty', files: inGuide('| Role | |\n| --- | --- |\n| One | Much |'), reads: [] },
  { fault: 'a table in the prose without any header', files: inGuide('| | |\n| --- | --- |\n| One | Much |'), reads: [] },
  { fault: 'a table in a field', files: { 'content/faqs/seeded.mdx': faq({ short: '| Role | Pay |\n| --- | --- |\n| One | Much |' }) }, reads: [] },
  { fault: 'a row lacks a cell', files: { [TABLE]: comparison(row({ first: 'Blue' })) }, reads: [] },
  { fault: 'a row lacks every cell', files: { [TABLE]: comparison(row({})) }, reads: [] },
  { fault: 'a cell for a column that is misspelt', files: { [TABLE]: comparison(row({ first: 'Blue', secnd: 'Red' })) }, reads: [] },
  { fault: 'a cell for a column too many', files: { [TABLE]: comparison(row({ first: 'Blue', second: 'Red', remarks: 'None.' })) }, reads: [] },
  { fault: 'a cell named after a property of every object', files: { [TABLE]: comparison({ columns: [{ id: 'constructor', label: 'Builder' }], ...row({}) }) }, reads: [] },
  { fault: 'a cell that is empty on purpose', files: { [TABLE]: comparison(row({ first: { none: 'It has no colour.' }, second: 'Red' })) }, reads: nothing },
];
