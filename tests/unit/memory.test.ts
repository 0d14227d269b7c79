/** When a build asks for a collection. */
import { afterEach, expect, test, vi } from 'vitest';
import { giveMemoryBack } from '../../src/finishing/memory.ts';

// Where Node offers it, it can be set and not redefined.
const offered = globalThis.gc;
afterEach(() => {
  globalThis.gc = offered;
});

test('a site of thousands of files gives memory back, a small one is not kept waiting', () => {
  const collect = vi.fn();
  globalThis.gc = collect as typeof gc;
  giveMemoryBack(800);
  expect(collect).not.toHaveBeenCalled();
  giveMemoryBack(6000);
  expect(collect).toHaveBeenCalledOnce();
});

test('a build goes on where Node was not started so that it may ask', () => {
  globalThis.gc = undefined;
  expect(() => giveMemoryBack(6000)).not.toThrow();
});
