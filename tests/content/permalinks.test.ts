/** The addresses of the real content, and its ledger. */
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { addressBook } from '../../src/domain/addresses.ts';
import { report } from '../../src/domain/issues.ts';
import { findAddress } from '../../src/domain/permalinks/find.ts';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { readLedger } from '../../src/domain/permalinks/ledger.ts';
import { resolver } from '../../src/domain/permalinks/resolve.ts';
import { retirements } from '../../src/domain/permalinks/retirements.ts';
import { addressTable } from '../../src/domain/permalinks/table.ts';
import { compareLedgerWithHistory } from '../../scripts/ledger-history.ts';
import { realContent } from '../support/content.ts';
import { seededRandom } from '../support/random.ts';

const { catalog, surroundings } = realContent();
const present = permalinks(catalog);
const ledger = readLedger(surroundings.ledger ?? '').keys;

describe('content/permalinks.json', () => {
  test('has every line that any commit of this checkout has', ({ annotate }) => {
    const { issues, note } = compareLedgerWithHistory(process.cwd());
    if (note !== null) {
      console.log(note);
      void annotate(note);
    }
    expect(report(issues)).toBe(report([]));
  });

  test('has every address of the content', () => {
    const known = new Set(ledger);
    expect(present.filter(({ key }) => !known.has(key)).map(({ key }) => key)).toEqual([]);
  });

  test('has no line that leads nowhere', () => {
    const resolve = resolver(present, retirements(catalog));
    expect(ledger.filter((key) => resolve(key) === null)).toEqual([]);
  });
});

describe('addresses', () => {
  test('no two things share a page of their own', () => {
    const shares = present.map(({ share }) => share);
    expect(shares.filter((share, index) => shares.indexOf(share) !== index)).toEqual([]);
  });

  test('no two things share a place in a page', () => {
    const places = present.map(({ address }) => address);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('every place is one that authors may link to, but for rows and answers', () => {
    const book = addressBook(catalog);
    const odd = present.filter(({ kind, address }) => {
      const [page = '', fragment = ''] = address.split('#');
      if (kind === 'row' || kind === 'answer') return !book.has(page);
      return kind === 'page' ? !book.has(page) : !book.get(page)?.has(fragment);
    });
    expect(odd.map(({ address }) => address)).toEqual([]);
  });

  test('each has a title', () => {
    expect(present.filter(({ title, key }) => title.trim() === '' || title === key)).toEqual([]);
  });
});

describe('the table of the 404 page', () => {
  const table = addressTable(catalog, ledger);
  const random = seededRandom(20261122);
  const some = Array.from({ length: 25 }, () => random.pick(present));

  test('has every address, each under one name', () => {
    const written = Object.entries(table).flatMap(([before, names]) =>
      names.map((name) => before + name + (before.endsWith('#') ? '' : '/')),
    );
    expect(written).toEqual([...new Set(written)]);
    for (const { share, address } of present)
      expect(written).toEqual(expect.arrayContaining([share, address]));
  });

  test('finds an address that chat, mail and typing have been at', () => {
    const wrong = some.flatMap(({ share, address }) =>
      [
        [share, share],
        [share.replace(/\/$/, ').'), share],
        [share.toUpperCase(), share],
        [share.replaceAll('-', '–').replace(/\/$/, ''), share],
        [`/hiring${share.replace(/(?=#|$)/, 'index.html')}`, share],
        [address.replace('#', '%23'), address],
        [`${address.toUpperCase()}>`, address],
      ].filter(([given = '', meant]) => findAddress(given, '', table).exact !== meant),
    );
    expect(wrong).toEqual([]);
  });
});
