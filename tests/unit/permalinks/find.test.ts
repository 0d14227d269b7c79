import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findAddress, offered } from '../../../src/domain/permalinks/find.ts';
import { addressTitles } from '../../../src/domain/permalinks/address-titles.ts';
import { addressTable } from '../../../src/domain/permalinks/table.ts';
import { firstEdition, guideWith, nextEdition } from '../../support/addresses.ts';

const first = firstEdition({
  'content/guides/day-rates.mdx': guideWith(['pay', 'day-to-day']),
  'content/guides/gone.mdx': guideWith(['pay']),
});
const { catalog, ledger } = nextEdition(first, {
  'content/guides/day-rates.mdx': guideWith(['pay', 'day-to-day'], [{ was: 'guides/gone' }]),
});
const table = addressTable(catalog, ledger);
const find = (address: string, base?: string) => {
  const at = address.indexOf('#');
  const [path, hash] = at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)];
  return findAddress(path, hash, table, base);
};

describe('an address that is right', () => {
  const right = [
    '/guides/day-rates/',
    '/guides/day-rates/#pay',
    '/s/day-rates/pay/',
    '/s/faq/seeded-question/',
    '/faq/#seeded-question',
    '/s/compare/seeded-table/',
    '/compare/#seeded-table--colour',
    '/s/seeded-table/colour/',
    '/s/claims/seeded-claim/',
    '/s/glossary/seeded-term/',
    '/compare/',
    '/evidence/sources/',
    '/guides/gone/',
    '/s/gone/pay/',
  ];
  for (const address of right) {
    test(address, () => {
      expect(find(address)).toEqual({ exact: address, near: [] });
    });
  }
});

describe('an address that something was done to', () => {
  const section = '/guides/day-rates/#pay';
  const share = '/s/day-rates/day-to-day/';
  const mangled: Record<string, string> = {
    '/guides/day-rates/%23pay': section,
    '/guides/day-rates/%2523pay': section,
    '/guides/day-rates%23pay': section,
    '/guides/day-rates/#Pay': section,
    '/guides/day-rates#pay/': section,
    '/guides/day-rates/pay/': section,
    '/Guides/Day-Rates/#PAY': section,
    '/guides/day-rates/#pay).': section,
    '/guides/day-rates/index.html#pay': section,
    '//guides//day-rates///#pay': section,
    '/guides%2Fday-rates%2F%23pay': section,
    '\\guides\\day-rates\\#pay': section,
    '/S/DAY-RATES/DAY-TO-DAY/': share,
    '/s/day-rates/day-to-day': share,
    '/s/day-rates/day-to-day.': share,
    '/s/day-rates/day-to-day/.': share,
    '/s/day-rates/day-to-day/)': share,
    '/s/day-rates/day-to-day/),': share,
    '/s/day-rates/day-to-day/%3E': share,
    '/s/day-rates/day-to-day/*': share,
    '/s/day-rates/day-to-day/**': share,
    '/s/day-rates/day-to-day/%22': share,
    '/s/day-rates/day-to-day/”': share,
    '/s/day-rates/day-to-day/%E2%80%9D': share,
    '/s/day-rates/day-to-day/!?': share,
    '/s/day-rates/day-to-day/]': share,
    '/s/day-rates/day-to-day/…': share,
    '/s/day-rates/day-to-day/index.html': share,
    '/s/day-rates/day-to-day/%3Futm_source=chat': share,
    '/s//day-rates//day-to-day//': share,
    '/s/day-rates/day–to–day/': share,
    '/s/day‑rates/day‑to‑day/': share,
    '/s/day-rates/day%E2%80%94to%E2%80%94day/': share,
    '/s/day-rates/day_to_day/': share,
    '/s/day-rates/day%20to%20day/': share,
    '/s/day-rates/day+to+day/': share,
    '/s/day-rates/day-\u00ADto-day/': share,
    '/s/day-rates/day-to-day/%E2%80%8B': share,
    '/s/day-rates/#day-to-day': share,
    '/s/day-rates#day-to-day': share,
    '/%3Chttps://rolebook.example/s/day-rates/day-to-day/%3E': share,
    '/hiring/s/day-rates/day-to-day/': share,
    '/a/b/c/guides/day-rates/#pay': section,
    '/s/day-rates/day-to-day/%': share,
    '/s/day-rates/day-to-day/&utm_source=chat': share,
    '/s/day-rates/day-to-day%26v%3Dabcdef': share,
    '/s/day-rates/day-to-day%253Fv%253Dabcdef': share,
    '/s/day-rates/day-to-day/;jsessionid=1': share,
    '/s/day-rates/day-to-day/&quot;': share,
    '/guides/day-rates/&utm_source=chat%23pay': section,
    '/s/day-rates/day-to-%0D%0Aday/': share,
    '/s/day-rates/day-to%0A-day/': share,
    '/s/day-rates/%0Aday-to-day/': share,
    '/s/day-rates/day-to-%20day/': share,
    '/s/day-rates/day-to-day/%20and%20more%20words': share,
    '/s/day-rates/day-to-day/%0Areviewed%202026-11-22': share,
    '/s/day-rates/day-to-day%20(see%20this)': share,
    '/s/day-rates/day-to-day/%7CDay%20to%20day%3E': share,
    '/s/day-rates/day-to-day/](https://rolebook.example/s/day-rates/day-to-day/)': share,
    '/s/day-rates/day-to-day’s': share,
    '/s/day-rates/day-to-day/%3Cbr%3E': share,
    '/s/day-rates/day-to-day\u202C': share,
    '/guides/day-rates/#pay, which says': section,
    '/compare/%23seeded-table--colour': '/compare/#seeded-table--colour',
    '/FAQ': '/faq/',
    '/evidence/sources.html': '/evidence/sources/',
  };
  for (const [address, meant] of Object.entries(mangled)) {
    test(address, () => {
      expect(find(address)).toEqual({ exact: meant, near: [] });
    });
  }

  test('under a base path', () => {
    expect(find('/hiring/book/faq', '/hiring/book/').exact).toBe('/faq/');
    expect(find('/hiring/book/s/day-rates/pay).', '/hiring/book/').exact).toBe('/s/day-rates/pay/');
    expect(find('/s/day-rates/pay', '/hiring/book/').exact).toBe('/s/day-rates/pay/');
  });
});

describe('an address that is not certain', () => {
  const nearest: Record<string, string> = {
    '/s/day-rates/day-to/': '/s/day-rates/day-to-day/',
    '/s/day-rate/pay/': '/s/day-rates/pay/',
    '/s/day-rates/payment/': '/s/day-rates/pay/',
    '/guides/day-rate/': '/guides/day-rates/',
    '/roles/day-rates/': '/guides/day-rates/',
    '/s/day-rates/zzz/': '/guides/day-rates/',
    '/guides/day-rates/%23zzz': '/guides/day-rates/',
    '/somewhere/faq/': '/faq/',
    '/faq/ seeded-questoin/': '/s/faq/seeded-question/',
  };
  for (const [address, best] of Object.entries(nearest)) {
    test(address, () => {
      const { exact, near } = find(address);
      expect(exact).toBeNull();
      expect(near[0]).toBe(best);
    });
  }

  test('is offered five others at most, each a page of its own', () => {
    const near = offered(find('/s/python-developer/when/').near, {});
    expect(near.length).toBeGreaterThan(1);
    expect(near.length).toBeLessThanOrEqual(5);
    expect(near.filter(({ address }) => address.includes('#'))).toEqual([]);
  });

  test('is offered each thing once, under its present address', () => {
    const titles = addressTitles(catalog, ledger);
    const near = offered(find('/s/gone/pays/').near, titles);
    expect(near[0]).toEqual({ address: '/s/day-rates/pay/', title: titles['/s/day-rates/pay/'] });
    expect(near.filter(({ address }) => address.includes('gone'))).toEqual([]);
    expect(new Set(near.map(({ title }) => title)).size).toBe(near.length);
  });

  test('is offered nothing where nothing is like it', () => {
    expect(find('/wp-login.php')).toEqual({ exact: null, near: [] });
  });

  test('never throws', () => {
    for (const odd of ['', '/', '%', '/%E0%A4%A/', '/#', '/#%', '/s/', '?', '/\u0000/']) {
      expect(offered(find(odd).near, {}).length).toBeLessThanOrEqual(5);
    }
  });
});

test('what the 404 page ships is at most two kilobytes', () => {
  // With its comments and types: the page ships less.
  const source = readFileSync('src/domain/permalinks/find.ts', 'utf8');
  expect(brotliCompressSync(source).length).toBeLessThanOrEqual(2048);
  expect(source).not.toMatch(/^import\b/m);
});
