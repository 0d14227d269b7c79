/**
 * A style sheet that a script brings has the values of the design in it, not their names. A page would have to
 * define every name that anything might ask for later, and few pages are ever asked. What paper changes keeps its
 * name, for the page to change it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tokensOf, withValues } from '../domain/tokens.ts';

const [TOKENS = '', PAPER = ''] = ['tokens', 'print'].map((name) =>
  fileURLToPath(new URL(`../styles/${name}.css`, import.meta.url)),
);
const BROUGHT = /\/src\/islands\/[^/]+\.css\?inline$/;

/** A Vite plugin that writes tokens out in the style sheets of islands. */
export function tokensInPlace() {
  return {
    name: 'rolebook-tokens-in-place',
    enforce: 'pre' as const,
    transform(this: { addWatchFile: (path: string) => void }, css: string, id: string): string | undefined {
      if (!BROUGHT.test(id)) return undefined;
      for (const file of [TOKENS, PAPER]) this.addWatchFile(file);
      const paper = readFileSync(PAPER, 'utf8');
      const tokens = tokensOf(readFileSync(TOKENS, 'utf8'));
      return withValues(
        css,
        tokens.filter(({ name }) => !paper.includes(`${name}:`)),
      );
    },
  };
}
