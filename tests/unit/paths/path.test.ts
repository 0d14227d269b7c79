import { describe, expect, test } from 'vitest';
import { countWords, minutesFor, WORDS_PER_MINUTE } from '../../../src/domain/paths/minutes.ts';
import { readingPaths } from '../../../src/domain/paths/path.ts';
import { placeAt } from '../../../src/domain/places.ts';
import { path, role, step } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

test.each([
  ['', 0],
  ['one', 1],
  ['  two   words\nand more ', 4],
  ['dashes – and * stars', 3],
  ['F-014 2026', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('minutes are whole, and never none', () => {
  expect(minutesFor(0)).toBe(1);
  expect(minutesFor(WORDS_PER_MINUTE * 3)).toBe(3);
  expect(minutesFor(WORDS_PER_MINUTE * 3.5)).toBe(4);
});

describe('a place', () => {
  const { catalog } = small();
  test.each([
    ['/roles/python-developer/', 'roles/python-developer', 'Python developer'],
    ['/roles/python-developer/#risks', 'python-developer/risks', 'On risks: Python developer'],
    ['/faq/#seeded-question', 'faq/seeded-question', 'Who writes the code?'],
    ['/decide/', 'decide', 'Decide'],
  ])('%s is called %s in marks', (address, key, title) => {
    const place = placeAt(catalog, address);
    expect(place).toMatchObject({ key, title });
    expect(place?.words.length).toBeGreaterThan(5);
    expect(place?.stamp).toMatch(/^[0-9a-z]{6}$/);
  });

  test('is nothing where nothing can be read', () => {
    expect(placeAt(catalog, '/search/')).toBeNull();
    expect(placeAt(catalog, '/roles/nobody/')).toBeNull();
  });
});

describe('a path', () => {
  test('knows its steps, their minutes and their stamps', () => {
    const [found] = readingPaths(small().catalog);
    expect(found?.address).toBe('/start/seeded-path/');
    expect(found?.steps.map(({ key }) => key)).toEqual(['roles/python-developer', 'python-developer/risks']);
    expect(found?.minutes).toBe(found?.steps.reduce((sum, { minutes }) => sum + minutes, 0));
  });

  test('has another stamp where the words have changed', () => {
    const stampOf = (text?: string) => {
      const files = text === undefined ? {} : { 'content/roles/python-developer.mdx': text };
      return readingPaths(small(files).catalog)[0]?.steps[1]?.stamp;
    };
    const real = role({ title: 'Python developer' });
    expect(stampOf(real)).toBe(stampOf());
    expect(
      stampOf(real.replace('## On risks {#risks}\n\nWords', '## On risks {#risks}\n\nOther words')),
    ).not.toBe(stampOf());
  });

  test('knows the names that a step had before', () => {
    const retired = [{ was: 'python-developer/dangers', now: 'risks' }];
    const files = {
      'content/roles/python-developer.mdx': role({ title: 'Python developer', retired }),
      'content/paths/seeded-path.yaml': path({
        steps: [step('role', '/roles/python-developer/'), step('risks', '/roles/python-developer/#risks')],
      }),
    };
    expect(readingPaths(small(files).catalog)[0]?.steps[1]?.was).toEqual(['python-developer/dangers']);
  });
});
