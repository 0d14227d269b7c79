/** When a build asks for a collection. */
import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { giveMemoryBack } from '../../src/finishing/memory.ts';

// Where Node offers it, it can be set and not redefined.
const offered = globalThis.gc;
afterEach(() => {
  globalThis.gc = offered;
  vi.restoreAllMocks();
});

/** A program that holds so many megabytes, in turn, each time it is looked at; what it was asked to collect. */
function program(...megabytes: number[]) {
  const collect = vi.fn();
  globalThis.gc = collect as typeof gc;
  for (const held of megabytes) vi.spyOn(process.memoryUsage, 'rss').mockReturnValueOnce(held * 1e6);
  return collect;
}

test('a small program is not kept waiting', () => {
  const collect = program(140);
  giveMemoryBack();
  expect(collect).not.toHaveBeenCalled();
});

test('a large one gives memory back, and not again before it has grown by half', () => {
  const collect = program(600, 400, 590, 610, 450);
  giveMemoryBack();
  expect(collect).toHaveBeenCalledTimes(1);
  giveMemoryBack();
  expect(collect).toHaveBeenCalledTimes(1);
  giveMemoryBack();
  expect(collect).toHaveBeenCalledTimes(2);
});

test('a build goes on where Node was not started so that it may ask', () => {
  globalThis.gc = undefined;
  vi.spyOn(process.memoryUsage, 'rss').mockReturnValue(2e9);
  expect(() => giveMemoryBack()).not.toThrow();
});
