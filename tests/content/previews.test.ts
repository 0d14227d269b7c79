/** What a link preview says of every place that has an address. */
import { describe, expect, test } from 'vitest';
import { leafOf } from '../../src/domain/leaves.ts';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { realContent } from '../support/content.ts';

describe('every link preview of the site', () => {
  const { catalog } = realContent();
  const all = permalinks(catalog).filter(({ kind }) => kind !== 'page');
  const said = (key: string) => {
    const found = all.find((permalink) => permalink.key === key);
    if (!found) throw new Error(`no ${key}`);
    return leafOf(catalog, found).description;
  };

  test('says something beside its title, in whole words and few enough', () => {
    const faults = all.flatMap((permalink) => {
      const { title, description } = leafOf(catalog, permalink);
      const repeats = description.startsWith(title.replace(/…$/, '').slice(0, 60)) && 'repeats its title';
      const ends = !/[.?!…]["”’)]?$/.test(description) && 'ends without a stop';
      const long = description.length > 201 && 'is longer than previews are';
      return [repeats, ends, long, description === '' && 'is empty']
        .filter(Boolean)
        .map((fault) => `${permalink.key} ${String(fault)}: ${description}`);
    });
    expect(faults).toEqual([]);
  });

  test.each([
    // A claim: where it stands, and what to make of it.
    ['claims/title-mentions-2025', /^Reported\. A mention is not a post: /],
    // A row: each cell with the head of its column.
    ['role-types/traditional-developer', /^Primary focus: Code; Systems; Databases\. Key skills: Python; /],
    ['python-developer-kit/code-and-tests', /^Scorecard: Python developer\. Weight: 3 of 3, must-have\. Ev/],
    // A tool: what it begins with.
    [
      'python-developer-kit/scorecard',
      /^Scorecard: Python developer\. Score alone, before anybody discusses\.$/,
    ],
    ['prompt-engineer-kit/plan', /^Plan for the first months: Prompt engineer\. Day 30\. Aim: /],
    [
      'python-developer-kit/advert',
      /^Advert draft: Python developer\. A software engineer who builds, tests /,
    ],
  ])('%s', (key, words) => {
    expect(said(key)).toMatch(words);
  });
});
