/** Ids that pages give to what they have beside their content: nothing written may be called so, or a link to one would find the other. */
import { PAGES } from '../addresses.ts';
import { MATRIX } from '../matrix.ts';

/** On pages of every kind. */
const EVERYWHERE = ['contents', 'text', 'theme', 'toc', 'related'];
/** On one page more; what ends in a hyphen is how ids begin. */
const ON_PAGE: Readonly<Record<string, readonly string[]>> = {
  [PAGES.decide.address]: [
    ...['questions', 'result', 'sheet', 'outcomes', 'bias', 'leaves-out'],
    ...['step-', 'accord-', 'outcome-'],
  ],
  [PAGES.compare.address]: [MATRIX, 'kits-'],
  [PAGES.evidence.address]: ['statuses', 'interest', 'unverified', 'claims'],
};

/** Ids that are taken where this address leads; those that end in a hyphen stand for all that begin so. */
export function pageIds(address: string): readonly string[] {
  const [page = ''] = address.split('#');
  return [...EVERYWHERE, ...(ON_PAGE[page] ?? [])];
}

/** True where an address leads to a part of the page itself. */
export function isPageId(address: string): boolean {
  const [, fragment = ''] = address.split('#');
  return pageIds(address).some((id) => (id.endsWith('-') ? fragment.startsWith(id) : fragment === id));
}
