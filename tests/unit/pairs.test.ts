import { describe, expect, test } from 'vitest';
import { addressBook } from '../../src/domain/addresses.ts';
import { formerRoleIds, otherPairAddresses } from '../../src/domain/other-pairs.ts';
import { rolePairs, titleOfPair } from '../../src/domain/pairs.ts';
import { addressTable } from '../../src/domain/permalinks/table.ts';
import { role } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

const marks = ['circle', 'triangle', 'diamond', 'square'];
const hues = ['blue', 'plum', 'green', 'rust'];
const ids = ['python-developer', 'prompt-engineer', 'hybrid-developer', 'data-engineer'];
const { catalog } = small(
  Object.fromEntries(
    ids.map((id, index) => [
      `content/roles/${id}.mdx`,
      role({
        title: id,
        order: index,
        mark: marks[index],
        hue: hues[index],
        ...(id === 'prompt-engineer' && { retired: [{ was: 'roles/prompt-writer' }] }),
      }),
    ]),
  ),
);
const ledger = [...ids.map((id) => `roles/${id}`), 'roles/prompt-writer'];

test('every two roles are a pair once, in the order of the book', () => {
  expect(rolePairs(catalog).map(({ address }) => address)).toEqual([
    '/compare/python-developer-vs-prompt-engineer/',
    '/compare/python-developer-vs-hybrid-developer/',
    '/compare/python-developer-vs-data-engineer/',
    '/compare/prompt-engineer-vs-hybrid-developer/',
    '/compare/prompt-engineer-vs-data-engineer/',
    '/compare/hybrid-developer-vs-data-engineer/',
  ]);
});

test('one role alone is no pair', () => {
  expect(rolePairs({ roles: catalog.roles.slice(0, 1) })).toEqual([]);
});

test('a pair is called by both', () => {
  const [first] = rolePairs(catalog);
  expect(first && titleOfPair(first)).toBe('python-developer or prompt-engineer?');
});

describe('asked for in another way', () => {
  const others = otherPairAddresses(catalog, ledger);
  const leads = (name: string) => others.find((each) => each.name === name)?.pair?.name;

  test('the other order leads to the pair', () => {
    expect(leads('prompt-engineer-vs-python-developer')).toBe('python-developer-vs-prompt-engineer');
    expect(leads('data-engineer-vs-hybrid-developer')).toBe('hybrid-developer-vs-data-engineer');
  });

  test('an id that a role had before leads to the pair, in either order', () => {
    expect(leads('python-developer-vs-prompt-writer')).toBe('python-developer-vs-prompt-engineer');
    expect(leads('prompt-writer-vs-python-developer')).toBe('python-developer-vs-prompt-engineer');
    expect(formerRoleIds(catalog, ledger)).toEqual(new Map([['prompt-engineer', ['prompt-writer']]]));
  });

  test('no address is given twice, and none is that of a pair', () => {
    const names = others.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(rolePairs(catalog).filter(({ name }) => names.includes(name))).toEqual([]);
  });

  test('a role beside itself is no pair', () => {
    expect(leads('prompt-writer-vs-prompt-engineer')).toBeUndefined();
    expect(leads('prompt-engineer-vs-prompt-engineer')).toBeUndefined();
  });
});

test('authors may link to a pair and to its rows, and a bent address finds it', () => {
  const book = addressBook(catalog);
  expect(book.get('/compare/python-developer-vs-prompt-engineer/')).toContain('roles--skills');
  expect(book.get('/compare/')).toContain('roles--best-for');
  expect(addressTable(catalog, ledger)['/compare/']).toContain('prompt-engineer-vs-python-developer');
});
