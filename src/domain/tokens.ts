/** The values of the design, read from the one file that gives them. */

/** A value by its name. */
export interface Token {
  /** With its two hyphens: `--color-ink`. */
  name: string;
  /** As written: `light-dark(#211c17, #e9e4da)`. */
  value: string;
}

/**
 * The tokens of a kind, in the order of the file.
 * @param css the text of the token file
 * @param kind the first word of the name: `color`, `text`, `container`; all kinds where it is left out
 */
export function tokensOf(css: string, kind?: string): Token[] {
  return [...css.matchAll(/^\s*(--([a-z]+)(?:-[a-z0-9-]+)?):\s*([^;]+);/gm)]
    .filter(([, , first, value]) => (kind === undefined || first === kind) && value !== 'initial')
    .map(([, name = '', , value = '']) => ({ name, value }));
}

/**
 * A style sheet with the value of each token in place of its name.
 * @param css the style sheet; properties that are no tokens stay as they are
 */
export function withValues(css: string, tokens: readonly Token[]): string {
  const values = new Map(tokens.map(({ name, value }) => [name, value]));
  return css.replace(/var\((--[\w-]+)\)/g, (asking, name: string) => values.get(name) ?? asking);
}

/**
 * What a colour is in each theme.
 * @param value as a token has it: `light-dark(…, …)`, or one colour for both
 */
export function themesOf(value: string): Record<'light' | 'dark', string> {
  const [, light = value, dark = value] = /^light-dark\(([^,]+),\s*([^)]+)\)$/.exec(value) ?? [];
  return { light, dark };
}
