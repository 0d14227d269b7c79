/** Work that is done once. */
import { expect, test, vi } from 'vitest';
import { onceFor, onceForText } from '../../src/domain/once.ts';

test('once for each thing, whatever came of it', () => {
  const work = vi.fn((thing: { found: unknown }) => thing.found);
  const found = onceFor(work);
  const [nothing, something] = [{ found: undefined }, { found: 1 }];
  expect([found(nothing), found(nothing), found(something), found(something)]).toEqual([
    undefined,
    undefined,
    1,
    1,
  ]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('once for each text', () => {
  const work = vi.fn((text: string) => text.length);
  const found = onceForText(work);
  expect([found(''), found('abc'), found(''), found('abc')]).toEqual([0, 3, 0, 3]);
  expect(work).toHaveBeenCalledTimes(2);
});
