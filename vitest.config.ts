import { defineConfig } from 'vitest/config';

const project = (name: string, timeout = 10_000) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: 120_000 },
});

/** Walks over every page and every address: more than half of the time of all tests in a browser. */
const WALKS = ['everyone', 'permalinks'].map((name) => `tests/browser/${name}.test.ts`);

/** In a browser of its own: one file at a time, two of its pages at a time. */
const inBrowser = (name: string, files: { include?: string[]; exclude?: string[] }) => ({
  test: {
    ...project('browser', 120_000).test,
    name,
    globalSetup: ['tests/support/browser-setup.ts'],
    fileParallelism: false,
    maxConcurrency: 2,
    ...files,
  },
});

export default defineConfig({
  test: {
    // Cheapest first; `site`, `relevance` and `browser` look at the built site.
    projects: [
      project('unit'),
      project('content'),
      project('faults'),
      project('site', 60_000),
      project('relevance', 60_000),
      // Two browsers, for a browser has one clipboard: what one file copies, another must not read.
      inBrowser('browser', { exclude: WALKS }),
      inBrowser('walks', { include: WALKS }),
    ],
    reporters: ['dot'],
  },
});
