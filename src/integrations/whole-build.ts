/** A build is more than Astro's part of it: alone, that would leave pages without style, policy and search. */
import process from 'node:process';
import type { AstroIntegration } from 'astro';

/** Refuses to build where nothing will finish the site: `scripts/build.ts` does, and says so. */
export function wholeBuild(): AstroIntegration {
  return {
    name: 'rolebook-whole-build',
    hooks: {
      'astro:build:start': () => {
        if (process.env['ROLEBOOK_BUILD'] === undefined)
          throw new Error(
            'This is a part of the build: pages would have no style, no policy and no search. Run:  npm run build',
          );
      },
    },
  };
}
