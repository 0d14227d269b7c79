import { defineConfig } from 'vitest/config';

const project = (name: string, timeout = 10_000) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: 120_000 },
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
      {
        test: {
          ...project('browser', 120_000).test,
          globalSetup: ['tests/support/browser-setup.ts'],
          // One browser and two processors: one file at a time, two of its pages at a time.
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
    reporters: ['dot'],
  },
});
