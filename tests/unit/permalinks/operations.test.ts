/** What an author may do to something published, each from one edition to the next. */
import { describe, expect, test } from 'vitest';
import { allFragmentAliases, redirects, withdrawals } from '../../../src/domain/permalinks/redirects.ts';
import { resolve } from '../../../src/domain/permalinks/resolve.ts';
import { firstEdition, guideWith, nextEdition, type Edition } from '../../support/addresses.ts';
import { claim, comparison, faq, listed, technique } from '../../support/builders.ts';

const GUIDE = 'content/guides/hiring.mdx';
const OTHER = 'content/guides/paying.mdx';
const TABLE = 'content/comparisons/colours.yaml';

const first = firstEdition({
  [GUIDE]: guideWith(['pay', 'tools'], [], 'Hiring'),
  [OTHER]: guideWith(['bands'], [], 'Paying'),
  [TABLE]: comparison(),
});

/** Where an old key leads now: an address, or the reason it leads nowhere. */
function nowAt({ catalog }: Edition, key: string): string | null {
  const found = resolve(catalog, key);
  if (!found) return null;
  return 'now' in found ? found.now.share : found.withdrawn;
}

const redirectsOf = ({ catalog, ledger }: Edition) =>
  Object.fromEntries(redirects(catalog, ledger).map(({ from, to }) => [from, to]));
const aliasesOf = ({ catalog, ledger }: Edition, page: string) =>
  allFragmentAliases(catalog, ledger).get(page) ?? {};

test('an edition without a change needs nothing', () => {
  const same = nextEdition(first, {
    [GUIDE]: guideWith(['pay', 'tools'], [], 'Hiring'),
    [OTHER]: guideWith(['bands'], [], 'Paying'),
    [TABLE]: comparison(),
  });
  expect(same.faults).toEqual([]);
  expect(redirectsOf(same)).toEqual({});
  expect(aliasesOf(same, '/guides/hiring/')).toEqual({});
  expect(withdrawals(same.catalog, same.ledger)).toEqual([]);
});

describe('renaming a section', () => {
  const renamed = nextEdition(first, {
    [GUIDE]: guideWith(['wages', 'tools'], [{ was: 'hiring/pay', now: 'wages' }], 'Hiring'),
    [OTHER]: guideWith(['bands'], [], 'Paying'),
    [TABLE]: comparison(),
  });

  test('is allowed once it is declared', () => {
    expect(renamed.faults).toEqual([]);
    expect(nowAt(renamed, 'hiring/pay')).toBe('/s/hiring/wages/');
  });

  test('keeps the share address and the fragment', () => {
    expect(redirectsOf(renamed)).toEqual({ '/s/hiring/pay/': '/s/hiring/wages/' });
    expect(aliasesOf(renamed, '/guides/hiring/')).toEqual({ pay: '/guides/hiring/#wages' });
  });

  test('twice in a row keeps both old ids', () => {
    const again = nextEdition(renamed, {
      [GUIDE]: guideWith(
        ['money', 'tools'],
        [
          { was: 'hiring/pay', now: 'money' },
          { was: 'hiring/wages', now: 'money' },
        ],
        'Hiring',
      ),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(again.faults).toEqual([]);
    expect(aliasesOf(again, '/guides/hiring/')).toEqual({
      pay: '/guides/hiring/#money',
      wages: '/guides/hiring/#money',
    });
  });
});

describe('moving a section to another entry', () => {
  const moved = nextEdition(first, {
    [GUIDE]: guideWith(['tools'], [], 'Hiring'),
    [OTHER]: guideWith(['bands', 'wages'], [{ was: 'hiring/pay', now: 'wages' }], 'Paying'),
    [TABLE]: comparison(),
  });

  test('is allowed once the new entry declares it', () => {
    expect(moved.faults).toEqual([]);
    expect(nowAt(moved, 'hiring/pay')).toBe('/s/paying/wages/');
  });

  test('sends the old fragment to the other page', () => {
    expect(aliasesOf(moved, '/guides/hiring/')).toEqual({ pay: '/guides/paying/#wages' });
    expect(redirectsOf(moved)).toEqual({ '/s/hiring/pay/': '/s/paying/wages/' });
  });
});

describe('renaming an entry', () => {
  const files = {
    'content/guides/recruiting.mdx': guideWith(
      ['pay', 'kit'],
      [{ was: 'guides/hiring' }, { was: 'hiring/tools', now: 'kit' }],
      'Recruiting',
    ),
    [OTHER]: guideWith(['bands'], [], 'Paying'),
    [TABLE]: comparison(),
  };
  const renamed = nextEdition(first, files);

  test('takes its sections along, and those of another name are spoken of', () => {
    expect(renamed.faults).toEqual([]);
    expect(nowAt(renamed, 'guides/hiring')).toBe('/guides/recruiting/');
    expect(nowAt(renamed, 'hiring/pay')).toBe('/s/recruiting/pay/');
    expect(nowAt(renamed, 'hiring/tools')).toBe('/s/recruiting/kit/');
  });

  test('keeps the page, its fragments and its share addresses', () => {
    expect(redirectsOf(renamed)).toEqual({
      '/guides/hiring/': '/guides/recruiting/',
      '/s/hiring/pay/': '/s/recruiting/pay/',
      '/s/hiring/tools/': '/s/recruiting/kit/',
    });
    expect(aliasesOf(renamed, '/guides/hiring/')).toEqual({
      pay: '/guides/recruiting/#pay',
      tools: '/guides/recruiting/#kit',
    });
  });

  test('does not take along a section that the new entry has not', () => {
    const short = nextEdition(first, {
      ...files,
      'content/guides/recruiting.mdx': guideWith(['pay'], [{ was: 'guides/hiring' }], 'Recruiting'),
    });
    expect(short.faults).toEqual(['lost-permalink /s/hiring/tools/']);
  });

  test('twice in a row leads straight to the last name', () => {
    const again = nextEdition(renamed, {
      'content/guides/finding.mdx': guideWith(
        ['pay', 'kit'],
        [{ was: 'guides/hiring' }, { was: 'hiring/tools', now: 'kit' }, { was: 'guides/recruiting' }],
        'Finding',
      ),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(again.faults).toEqual([]);
    expect(redirectsOf(again)).toEqual({
      '/guides/hiring/': '/guides/finding/',
      '/guides/recruiting/': '/guides/finding/',
      '/s/hiring/pay/': '/s/finding/pay/',
      '/s/hiring/tools/': '/s/finding/kit/',
      '/s/recruiting/kit/': '/s/finding/kit/',
      '/s/recruiting/pay/': '/s/finding/pay/',
    });
  });

  test('and a section of it later follows both steps', () => {
    const later = nextEdition(renamed, {
      ...files,
      'content/guides/recruiting.mdx': guideWith(
        ['wages', 'kit'],
        [
          { was: 'guides/hiring' },
          { was: 'hiring/tools', now: 'kit' },
          { was: 'recruiting/pay', now: 'wages' },
        ],
        'Recruiting',
      ),
    });
    expect(later.faults).toEqual([]);
    expect(nowAt(later, 'hiring/pay')).toBe('/s/recruiting/wages/');
  });
});

describe('moving an entry to another collection', () => {
  const moved = nextEdition(first, {
    'content/techniques/hiring.mdx': technique({
      title: 'Hiring',
      retired: [
        { was: 'guides/hiring' },
        { was: 'hiring/pay', now: 'purpose' },
        { was: 'hiring/tools', now: 'settings' },
      ],
    }),
    [OTHER]: guideWith(['bands'], [], 'Paying'),
    [TABLE]: comparison(),
  });

  test('leads from the old page to the new one', () => {
    expect(moved.faults).toEqual([]);
    expect(redirectsOf(moved)).toEqual({
      '/guides/hiring/': '/techniques/hiring/',
      '/s/hiring/pay/': '/s/hiring/purpose/',
      '/s/hiring/tools/': '/s/hiring/settings/',
    });
    expect(aliasesOf(moved, '/guides/hiring/')).toMatchObject({ pay: '/techniques/hiring/#purpose' });
  });

  test('a section that kept its id keeps its share address; its old fragment leads to the new page', () => {
    const again = nextEdition(moved, {
      'content/guides/hiring.mdx': guideWith(
        ['purpose'],
        [
          { was: 'techniques/hiring' },
          ...[
            'when-to-use',
            'when-not',
            'example',
            'settings',
            'limits',
            'finding',
            'today',
            'owner',
            'pay',
            'tools',
          ].map((id) => ({ was: `hiring/${id}`, now: 'purpose' })),
        ],
        'Hiring',
      ),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(again.faults).toEqual([]);
    expect(redirectsOf(again)['/s/hiring/purpose/']).toBeUndefined();
    expect(aliasesOf(again, '/techniques/hiring/').purpose).toBe('/guides/hiring/#purpose');
  });
});

test('retirements that go round in a circle lead nowhere', () => {
  const { catalog } = nextEdition(first, {
    [GUIDE]: guideWith(
      ['tools'],
      [
        { was: 'hiring/pay', now: 'money' },
        { was: 'hiring/money', now: 'pay' },
      ],
    ),
  });
  expect(resolve(catalog, 'hiring/pay')).toBeNull();
});

describe('merging', () => {
  test('two sections into one', () => {
    const merged = nextEdition(first, {
      [GUIDE]: guideWith(['pay'], [{ was: 'hiring/tools', now: 'pay' }], 'Hiring'),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(merged.faults).toEqual([]);
    expect(nowAt(merged, 'hiring/tools')).toBe('/s/hiring/pay/');
  });

  test('an entry into a section of another, with everything in it', () => {
    const merged = nextEdition(first, {
      [OTHER]: guideWith(['bands', 'hiring'], [{ was: 'guides/hiring', now: 'hiring' }], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(merged.faults).toEqual([]);
    expect(redirectsOf(merged)).toEqual({
      '/guides/hiring/': '/guides/paying/#hiring',
      '/s/hiring/pay/': '/s/paying/hiring/',
      '/s/hiring/tools/': '/s/paying/hiring/',
    });
  });

  test('an entry into a question, which has no sections', () => {
    const merged = nextEdition(first, {
      'content/faqs/seeded-question.mdx': faq({ retired: [{ was: 'guides/hiring' }] }),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(merged.faults).toEqual([]);
    expect(nowAt(merged, 'hiring/tools')).toBe('/s/faq/seeded-question/');
    expect(redirectsOf(merged)['/guides/hiring/']).toBe('/faq/#seeded-question');
  });
});

describe('splitting', () => {
  test('a section, one half of which keeps the id', () => {
    const split = nextEdition(first, {
      [GUIDE]: guideWith(['pay', 'bonus', 'tools'], [], 'Hiring'),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(split.faults).toEqual([]);
    expect(split.ledger).toContain('hiring/bonus');
  });

  test('a section, neither half of which keeps the id', () => {
    const split = nextEdition(first, {
      [GUIDE]: guideWith(['wages', 'bonus', 'tools'], [{ was: 'hiring/pay', now: 'wages' }], 'Hiring'),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(split.faults).toEqual([]);
    expect(nowAt(split, 'hiring/pay')).toBe('/s/hiring/wages/');
  });

  test('an entry into two', () => {
    const split = nextEdition(first, {
      'content/guides/finding.mdx': guideWith(['tools'], [{ was: 'guides/hiring' }], 'Finding'),
      [OTHER]: guideWith(['bands', 'wages'], [{ was: 'hiring/pay', now: 'wages' }], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(split.faults).toEqual([]);
    expect(nowAt(split, 'hiring/tools')).toBe('/s/finding/tools/');
    expect(aliasesOf(split, '/guides/hiring/')).toEqual({
      pay: '/guides/paying/#wages',
      tools: '/guides/finding/#tools',
    });
  });
});

describe('withdrawing', () => {
  test('a section: its page stays, says why, and what to read instead', () => {
    const reason = 'Nobody publishes these figures any more.';
    const gone = nextEdition(first, {
      [GUIDE]: guideWith(
        ['tools'],
        [{ was: 'hiring/pay', withdrawn: reason, title: 'What it pays', instead: 'paying/bands' }],
        'Hiring',
      ),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(gone.faults).toEqual([]);
    const [only, ...more] = withdrawals(gone.catalog, gone.ledger);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      key: 'hiring/pay',
      address: '/s/hiring/pay/',
      title: 'What it pays',
      withdrawn: reason,
      instead: { share: '/s/paying/bands/' },
      on: null,
    });
    expect(redirectsOf(gone)).toEqual({});
    expect(aliasesOf(gone, '/guides/hiring/')).toEqual({ pay: '/s/hiring/pay/' });
  });

  test('an entry, with everything in it', () => {
    const gone = nextEdition(first, {
      'content/withdrawn.yaml': listed({
        was: 'guides/hiring',
        title: 'Hiring',
        on: '2026-11-22',
        withdrawn: 'Its advice is out of date.',
        instead: 'guides/paying',
      }),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(gone.faults).toEqual([]);
    expect(
      withdrawals(gone.catalog, gone.ledger).map(({ address, title, on, instead }) => [
        address,
        title,
        on,
        instead?.share,
      ]),
    ).toEqual([
      ['/guides/hiring/', 'Hiring', '2026-11-22', '/guides/paying/'],
      ['/s/hiring/pay/', 'Pay', '2026-11-22', '/guides/paying/'],
      ['/s/hiring/tools/', 'Tools', '2026-11-22', '/guides/paying/'],
    ]);
  });

  test('an entry, but for one section that was moved', () => {
    const gone = nextEdition(first, {
      'content/withdrawn.yaml': listed({
        was: 'guides/hiring',
        title: 'Hiring',
        on: '2026-11-22',
        withdrawn: 'Its advice is out of date.',
      }),
      [OTHER]: guideWith(['bands', 'pay'], [{ was: 'hiring/pay', now: 'pay' }], 'Paying'),
      [TABLE]: comparison(),
    });
    expect(gone.faults).toEqual([]);
    expect(nowAt(gone, 'hiring/pay')).toBe('/s/paying/pay/');
    expect(nowAt(gone, 'hiring/tools')).toBe('Its advice is out of date.');
  });
});

describe('tables, claims and terms', () => {
  test('a row is renamed', () => {
    const renamed = nextEdition(first, {
      [GUIDE]: guideWith(['pay', 'tools'], [], 'Hiring'),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison({
        rows: [{ id: 'hue', label: 'Hue', cells: { first: 'Blue', second: 'Red' } }],
        retired: [{ was: 'colours/colour', now: 'hue' }],
      }),
    });
    expect(renamed.faults).toEqual([]);
    expect(redirectsOf(renamed)).toEqual({ '/s/colours/colour/': '/s/colours/hue/' });
    expect(aliasesOf(renamed, '/compare/')).toEqual({ 'colours--colour': '/compare/#colours--hue' });
  });

  test('a table is renamed, and takes its rows along', () => {
    const renamed = nextEdition(first, {
      [GUIDE]: guideWith(['pay', 'tools'], [], 'Hiring'),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      'content/comparisons/paints.yaml': comparison({ retired: [{ was: 'compare/colours' }] }),
    });
    expect(renamed.faults).toEqual([]);
    expect(aliasesOf(renamed, '/compare/')).toEqual({
      colours: '/compare/#paints',
      'colours--colour': '/compare/#paints--colour',
    });
  });

  test('a claim is renamed', () => {
    const renamed = nextEdition(first, {
      [GUIDE]: guideWith(['pay', 'tools'], [], 'Hiring'),
      [OTHER]: guideWith(['bands'], [], 'Paying'),
      [TABLE]: comparison(),
      'content/claims.yaml': claim({ id: 'talking', retired: [{ was: 'claims/seeded-claim' }] }),
    });
    expect(renamed.faults).toEqual([]);
    expect(redirectsOf(renamed)).toEqual({ '/s/claims/seeded-claim/': '/s/claims/talking/' });
    expect(aliasesOf(renamed, '/evidence/')).toEqual({ 'seeded-claim': '/evidence/#talking' });
  });
});

describe('the checklist', () => {
  const question = (fields: Record<string, unknown>, answers: Record<string, unknown>[]) =>
    listed({ id: 'aim', question: 'What is it for?', why: 'It matters.', step: 'goals', ...fields, answers });
  const answer = (id: string, retired: string[] = []) => ({
    id,
    label: `Something ${id}`,
    reasons: [{ outcome: 'neither', points: 1, because: 'It does.' }],
    retired: retired.map((was) => ({ was })),
  });
  const QUESTIONS = 'content/checklist/questions.yaml';
  const asked = firstEdition({ [QUESTIONS]: question({}, [answer('exact'), answer('words')]) });

  test('a question is renamed, and takes its answers along', () => {
    const renamed = nextEdition(asked, {
      [QUESTIONS]: question({ id: 'purpose', retired: [{ was: 'aim' }] }, [answer('exact'), answer('words')]),
    });
    expect(renamed.faults).toEqual([]);
    expect(nowAt(renamed, 'decide/aim/words')).toBe('/s/decide/purpose/#words');
    expect(redirectsOf(renamed)).toEqual({ '/s/decide/aim/': '/s/decide/purpose/' });
    expect(aliasesOf(renamed, '/decide/')).toEqual({
      aim: '/decide/#purpose',
      'aim--exact': '/decide/#purpose--exact',
      'aim--words': '/decide/#purpose--words',
    });
    expect(aliasesOf(renamed, '/s/decide/aim/')).toEqual({
      exact: '/s/decide/purpose/#exact',
      words: '/s/decide/purpose/#words',
    });
  });

  test('an answer is renamed', () => {
    const renamed = nextEdition(asked, {
      [QUESTIONS]: question({}, [answer('certain', ['exact']), answer('words')]),
    });
    expect(renamed.faults).toEqual([]);
    expect(nowAt(renamed, 'decide/aim/exact')).toBe('/s/decide/aim/#certain');
    expect(aliasesOf(renamed, '/s/decide/aim/')).toEqual({ exact: '/s/decide/aim/#certain' });
    expect(redirectsOf(renamed)).toEqual({});
  });

  test('an answer is withdrawn', () => {
    const gone = nextEdition(asked, {
      [QUESTIONS]: question({}, [answer('words')]),
      'content/checklist/model.yaml': 'withdrawn: [{ was: aim/exact, because: Nobody chose it. }]\n',
    });
    expect(gone.faults).toEqual([]);
    expect(withdrawals(gone.catalog, gone.ledger)).toMatchObject([
      {
        key: 'decide/aim/exact',
        address: '/s/decide/aim/#exact',
        withdrawn: 'Nobody chose it.',
        title: 'Exact',
      },
    ]);
    expect(aliasesOf(gone, '/decide/')).toEqual({});
  });
});
