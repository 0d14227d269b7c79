/** Entries of the lists. */
import { listed, type Fields } from './text.ts';

/** A claim that is advice, which needs no evidence. */
export function claim(fields: Fields = {}): string {
  return listed({
    id: 'seeded-claim',
    statement: 'Talking first saves work later.',
    saidBy: 'rolebook',
    status: 'advice',
    margin: 'Practical judgement.',
    asOf: '2026-11-22',
    reviewEvery: 6,
    owner: 'evidence-editor',
    topics: ['teams'],
    ...fields,
  });
}

/** Evidence for a claim. */
export function evidence(fields: Fields = {}): Fields {
  return { source: 'seeded-source', stance: 'for', shows: 'It was so.', ...fields };
}

/** A source that was seen itself. */
export function source(fields: Fields = {}): string {
  return listed({
    id: 'seeded-source',
    title: 'A study of something',
    by: 'A university',
    published: '2026-01',
    url: 'https://example.org/study',
    kind: 'paper',
    interest: 'None known.',
    grade: 'A',
    seen: '2026-11-22',
    extent: 'whole',
    ...fields,
  });
}

/** A term of the glossary. */
export function term(fields: Fields = {}): string {
  return listed({
    id: 'seeded-term',
    term: 'Seeded term',
    short: 'A word that stands here for a test.',
    full: 'A word that stands here so that a test can use it.',
    ...fields,
  });
}

/** A point of the article. */
export function point(fields: Fields = {}): string {
  return listed({
    id: 'F-999',
    point: 'Something more was said.',
    kind: 'fact',
    topics: ['roles'],
    ...fields,
  });
}

/** An address whose entry is gone. */
export function withdrawal(fields: Fields = {}): string {
  return listed({ was: 'guides/old', title: 'Old', on: '2026-11-22', withdrawn: 'It was wrong.', ...fields });
}
