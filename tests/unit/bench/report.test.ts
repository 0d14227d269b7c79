/** How figures are written down. */
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../bench/kinds.ts';
import { phasesOf } from '../../../bench/phases.ts';
import { missedTargets, scaleFigures, type Builds, type Size } from '../../../bench/scale-report.ts';
import { markdownTable, withFigures } from '../../../bench/table.ts';

describe('a table', () => {
  test('columns of figures stand right, the others left', () => {
    expect(
      markdownTable([
        ['page', 'first'],
        ['/faq/', '1.10'],
        ['/', '12.05'],
      ]),
    ).toBe('| page  | first |\n| ----- | ----: |\n| /faq/ |  1.10 |\n| /     | 12.05 |');
  });
});

describe('figures in a document', () => {
  const document = 'Before.\n\n<!-- paint -->\n\nOld.\n\n<!-- /paint -->\n\nAfter.\n';

  test('take the place of the ones before', () => {
    const once = withFigures(document, 'paint', 'New.\n');
    expect(once).toBe('Before.\n\n<!-- paint -->\n\nNew.\n\n<!-- /paint -->\n\nAfter.\n');
    expect(withFigures(once, 'paint', 'New.')).toBe(once);
  });

  test('need a place', () => {
    expect(() => withFigures(document, 'scale', 'New.')).toThrow('no place for scale');
  });
});

test.each([
  ['/', 'home'],
  ['/s/faq/salary/', 'section'],
  ['/techniques/few-shot/', 'technique'],
  ['/guides/', 'index'],
  ['/decide/together/', 'decide'],
  ['/glossary/', 'glossary'],
])('%s is of the kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

describe('where the time of a build goes', () => {
  test('from what it says, in pieces as they come', () => {
    const told = [
      { at: 2, text: '10:00:02 [build] Collecting build info...\n10:00:02 [build] ✓ Completed in 2s.\n' },
      { at: 5, text: '\n generating static ' },
      { at: 5.5, text: 'routes \n  ├─ /Completed in/index.html (+2ms)\n' },
      { at: 9, text: '10:00:09 ✓ Completed in 3.5s.\n' },
      { at: 12, text: '10:00:12 [build] Complete!\n' },
    ];
    expect(phasesOf({ told, seconds: 12.5 }).map(({ seconds }) => seconds)).toEqual([2, 3.5, 3.5, 3.5]);
  });
});

describe('builds of two sizes', () => {
  const site = (pages: number, processor: number, peak: number): Builds => {
    const cost = { seconds: processor, processor, peak, output: '', told: [] };
    return { pages, first: cost, later: [cost] };
  };
  const size = (entries: number, own: Builds, peer: Builds): Size => ({ entries, own, peer });
  const good = [
    size(1000, site(6000, 20, 1e9), site(1000, 20, 1e9)),
    size(4000, site(24_000, 80, 2e9), site(4000, 100, 2e9)),
  ];

  test('that are no worse miss nothing', () => {
    expect(missedTargets(good)).toEqual([]);
    expect(scaleFigures(good, 1)).toMatch(/\| +1000 \| +4000 \| +1\.00 \|/);
  });

  test('that grow too fast, take longer or more memory are told', () => {
    const bad = [good[0], size(4000, site(24_000, 120, 3e9), site(4000, 100, 2e9))].filter((each) => !!each);
    expect(missedTargets(bad)).toEqual([
      'From 1000 to 4000 entries processor time grows with the power 1.29, more than 1.05',
      '4000 entries take 1.20 times Starlight’s time',
      '4000 entries take 1.50 times Starlight’s memory',
    ]);
  });
});
