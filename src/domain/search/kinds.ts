/** What search calls the sorts of things it finds. */

/** The words readers see, by what a record is made of. */
export const KIND_OF = {
  roles: 'Role',
  techniques: 'Technique',
  guides: 'Guide',
  faq: 'Question',
  table: 'Table',
  row: 'Table',
  paths: 'Path',
  tools: 'Tool',
  tool: 'Tool',
  'tool-row': 'Tool',
  term: 'Term',
  claim: 'Claim',
  source: 'Source',
  question: 'Checklist',
  answer: 'Checklist',
  page: 'Page',
} as const;

/** Every kind, in the order in which readers may choose among them. */
export const KINDS: readonly string[] = [...new Set(Object.values(KIND_OF))];
