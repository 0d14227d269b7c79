/**
 * A style sheet that a script brings has the values of the design in it, not their names. A page would have to
 * define every name that anything might ask for later, and few pages are ever asked.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tokensOf, withValues } from '../domain/tokens.ts';

const TOKENS = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));
const BROUGHT = /\/src\/islands\/[^/]+\.css\?inline$/;

/** A Vite plugin that writes tokens out in the style sheets of islands. */
export function tokensInPlace() {
  return {
    name: 'rolebook-tokens-in-place',
    enforce: 'pre' as const,
    transform(this: { addWatchFile: (path: string) => void }, css: string, id: string): string | undefined {
      if (!BROUGHT.test(id)) return undefined;
      this.addWatchFile(TOKENS);
      return withValues(css, tokensOf(readFileSync(TOKENS, 'utf8')));
    },
  };
}
