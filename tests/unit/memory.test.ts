/** When a build asks for a collection. */
import { expect, test, vi } from 'vitest';
import { giveMemoryBack } from '../../src/integrations/memory.ts';

test('a site of thousands of pages gives memory back, a small one is not kept waiting', () => {
  const collect = vi.fn();
  vi.stubGlobal('gc', collect);
  giveMemoryBack(800);
  expect(collect).not.toHaveBeenCalled();
  giveMemoryBack(6000);
  expect(collect).toHaveBeenCalledOnce();
});

test('a build goes on where Node was not started so that it may ask', () => {
  vi.stubGlobal('gc', undefined);
  expect(() => giveMemoryBack(6000)).not.toThrow();
});
