import { defineConfig } from 'vitest/config';

const project = (name: string, timeout = 10_000) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: 120_000 },
});
/** Of what keeps nothing from one file to the next: modules are loaded once for all, not for each. */
const together = (name: string) => ({ test: { ...project(name).test, isolate: false } });

export default defineConfig({
  test: {
    // Cheapest first; `site`, `relevance` and `browser` look at the built site.
    projects: [
      together('unit'),
      together('content'),
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
