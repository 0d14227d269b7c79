import { describe, expect, test } from 'vitest';
import { partFragment, placesOf, RESERVED, shareAddress } from '../../../src/domain/permalinks/keys.ts';

describe('the address people share', () => {
  const addresses = {
    'roles/prompt-engineer': '/roles/prompt-engineer/',
    'guides/hire-neither': '/guides/hire-neither/',
    'prompt-engineer/day-to-day': '/s/prompt-engineer/day-to-day/',
    'strengths/python-developer': '/s/strengths/python-developer/',
    'faq/is-it-real': '/s/faq/is-it-real/',
    'compare/strengths': '/s/compare/strengths/',
    'claims/pay-band': '/s/claims/pay-band/',
    'glossary/rag': '/s/glossary/rag/',
    'decide/aim': '/s/decide/aim/',
    'decide/aim/exact': '/s/decide/aim/#exact',
  };
  for (const [key, address] of Object.entries(addresses)) {
    test(key, () => {
      expect(shareAddress(key)).toBe(address);
    });
  }
});

describe('the places a key has had in its page', () => {
  const published = new Set(['roles/writer', 'guides/moved', 'techniques/moved', 'compare/table']);
  const places = {
    'roles/writer': ['/roles/writer/'],
    'writer/pay': ['/roles/writer/#pay'],
    'moved/limits': ['/techniques/moved/#limits', '/guides/moved/#limits'],
    'table/colour': ['/compare/#table--colour'],
    'compare/table': ['/compare/#table'],
    'faq/why': ['/faq/#why'],
    'claims/pay': ['/evidence/#pay'],
    'glossary/rag': ['/glossary/#rag'],
    'decide/aim': ['/decide/#aim'],
    'decide/aim/exact': ['/decide/#aim--exact'],
    'unknown/section': [],
  };
  for (const [key, found] of Object.entries(places)) {
    test(key, () => {
      expect(placesOf(key, published)).toEqual(found);
    });
  }
});

test('a row of one table and a row of another never share a fragment', () => {
  expect(partFragment('skills', 'side-by-side')).not.toBe(partFragment('skills-side', 'by-side'));
});

test('every beginning of an address that is not an entry is reserved', () => {
  expect([...RESERVED].sort()).toEqual([
    'claims',
    'compare',
    'decide',
    'faq',
    'glossary',
    'guides',
    'packet',
    'roles',
    'start',
    'techniques',
    'tools',
  ]);
});
