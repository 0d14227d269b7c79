import { expect, test } from 'vitest';
import { suggestTerms, suggestionReport } from '../../../src/domain/terms/suggest.ts';
import { guide, term } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

const terms = [
  term({ id: 'prompt', term: 'Prompt', aliases: ['API'] }),
  term({ id: 'prompt-engineering', term: 'Prompt engineering', aliases: [] }),
].join('');

function suggestedIn(body: string) {
  const { catalog } = small({
    'content/glossary.yaml': terms,
    'content/guides/seeded.mdx': guide({ restates: ['F-999'] }, body),
  });
  return suggestTerms(catalog, new Set(['seeded'])).map(({ term: id, words, markedLater }) => [
    id,
    words,
    markedLater !== null,
  ]);
}

test.each([
  ['a first use', 'Write a prompt.', [['prompt', 'prompt', false]]],
  ['several of the same, once', 'Prompts and prompts.', [['prompt', 'Prompts', false]]],
  ['the longer name of two', 'On prompt engineering.', [['prompt-engineering', 'prompt engineering', false]]],
  ['a use before the mark', 'A prompt.\n\nA <Term id="prompt">prompt</Term>.', [['prompt', 'prompt', true]]],
  ['nothing after a mark', 'A <Term id="prompt">prompt</Term>, and a prompt.', []],
  [
    'nothing in links, headings and code',
    'A [prompt](/faq/) and `prompt`.\n\n## A prompt {#a-prompt}\n\nWords.',
    [],
  ],
  ['nothing within other words', 'Promptly, a promptbook, pre-prompt.', []],
  ['a short form only in capitals', 'An api, and an API.', [['prompt', 'API', false]]],
])('%s', (_name, body, expected) => {
  expect(suggestedIn(body)).toEqual(expected);
});

test('a report says where, and what to write, and that nothing was changed', () => {
  const text = suggestionReport([
    { file: 'content/guides/a.mdx', line: 7, words: 'prompts', term: 'prompt', markedLater: 9 },
  ]);
  expect(text).toContain(
    'content/guides/a.mdx:7  prompts → <Term id="prompt">prompts</Term>  (marked later, on line 9: move the mark)',
  );
  expect(text).toContain('1 first use could be marked. Nothing was changed');
  expect(suggestionReport([])).toBe('Every first use of a term is marked.\n');
});
