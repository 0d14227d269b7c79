import { defineConfig } from 'vitest/config';

const project = (name: string, timeout = 10_000) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: 120_000 },
});

export default defineConfig({
  test: {
    // Cheapest first; `site` and `browser` look at the built site.
    projects: [
      project('unit'),
      project('content'),
      project('faults'),
      project('site', 60_000),
      project('browser', 120_000),
    ],
    reporters: ['dot'],
  },
});
