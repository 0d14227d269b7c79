import { describe, expect, test } from 'vitest';
import { figuresIn, modelsIn, valuesIn } from '../../src/domain/figures.ts';

describe('figuresIn', () => {
  test.each([
    ['saves 40% of it', ['40%']],
    ['saves 40 % of it', ['40 %']],
    ['saves 40 per cent', ['40 per cent']],
    ['saves 40 percent', ['40 percent']],
    ['60–70 %', ['60–70 %']],
    ['60-70%', ['60-70%']],
    ['3 to 5 times', ['3 to 5']],
    ['$63,000', ['$63,000']],
    ['USD 63,000 to over 270,000', ['USD 63,000', '270,000']],
    ['£63k', ['£63k']],
    ['€1.2 million', ['€1.2 million']],
    ['about ±0.5', ['±0.5']],
    ['−3 points', ['−3']],
    ['.42 and .40', ['.42', '.40']],
    ['3.5 times', ['3.5']],
    ['1,262 changes in 243 repositories.', ['1,262', '243']],
    ['forty per cent', ['forty per cent']],
    ['ninety-five percent', ['ninety-five percent']],
    ['half a per cent', ['half a per cent']],
    ['two million dollars', ['two million']],
    ['three times as fast', ['three times as']],
    ['a tenfold and a two-fold rise', ['tenfold', 'two-fold']],
    ['1998 adverts', ['1998']],
    ['2026%', ['2026%']],
    ['in 2026.5', ['2026.5']],
    ['four in ten of them', ['four in ten']],
    ['One in every five', ['One in every five']],
    ['nine out of ten', ['nine out of ten']],
    ['½ of firms', ['½']],
    ['５０％ or ٤٠٪', ['５０％', '٤٠٪']],
  ])('%j holds %j', (text, figures) => {
    expect(figuresIn(text).map((each) => each.text)).toEqual(figures);
  });

  test.each([
    'in 2026',
    'in 2026.',
    'from 2023 to 2025',
    'in 2023–24',
    'the 1990s',
    'on 22 November 2026',
    'on 2026-11-22',
    'UTF-8, OAuth2, SHA-256 and Python3',
    'GPT-4o and Claude Opus 4.7',
    'three techniques, one person, a hundred reasons',
    'half of them, a third of them, two in one',
    'many times, and a manifold of things',
    '',
  ])('%j holds none', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test('says where each stands', () => {
    const text = 'One line.\nThen 40%, and thrice ninety per cent.';
    expect(figuresIn(text).map(({ text: found, index }) => text.slice(index, index + found.length))).toEqual([
      '40%',
      'ninety per cent',
    ]);
  });
});

describe('modelsIn', () => {
  test.each([
    ['Ask GPT-4o.', ['GPT-4o']],
    ['Claude Opus 4.7, Gemini 3 and Llama 3.', ['Claude Opus 4.7', 'Gemini 3', 'Llama 3']],
    ['o3 or DeepSeek-2', ['o3', 'DeepSeek-2']],
    ['Claude and Llama', []],
    ['models of the day', []],
  ])('%j names %j', (text, models) => {
    expect(modelsIn(text).map((each) => each.text)).toEqual(models);
  });
});

describe('valuesIn', () => {
  test.each([
    ['USD 63,000', [63000]],
    ['63k', [63000]],
    ['1.2 million', [1_200_000]],
    ['10m', [10_000_000]],
    ['175bn', [175_000_000_000]],
    ['60–70 %', [60, 70]],
    ['.42', [0.42]],
    ['no figure', []],
  ])('%j is worth %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});
