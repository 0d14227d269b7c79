/** What search calls the sorts of things it finds. */

/** The words readers see, by what a record is made of. */
export const KIND_OF = {
  roles: 'Role',
  techniques: 'Technique',
  guides: 'Guide',
  faq: 'Question',
  table: 'Table',
  row: 'Table',
  term: 'Term',
  claim: 'Claim',
  source: 'Source',
  question: 'Checklist',
  answer: 'Checklist',
  page: 'Page',
} as const;

/** Every kind, in the order in which readers may choose among them. */
export const KINDS: readonly string[] = [...new Set(Object.values(KIND_OF))];

/**
 * How far a kind is preferred where all else is equal. Claims and sources bear out what entries say, in
 * much the same words: a reader who looks for advice is led to the entry, which leads to them.
 */
export const PREFERENCE: Readonly<Record<string, number>> = {
  Role: 1.1,
  Question: 1.1,
  Table: 0.8,
  Checklist: 0.7,
  Claim: 0.5,
  Source: 0.45,
  Page: 0.9,
};
