/** The words search is asked with, and the words it knows. */

/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  (
    'a an and any are as at be been being but by can could did do does doing for from get had has have he her ' +
    'here hers him his how i if in into is it its just let me might more most must my need of on or our ' +
    'ours shall she should so some such than that the their them then there these they this those to too us ' +
    'very was we were what when where which while who whom whose why will with would you your yours am about ' +
    "i'm it's what's whats let's much many also there's between own during though although really please " +
    // The end of every page's title, which comes along when a title is pasted.
    'rolebook'
  ).split(' '),
);

/** Ways of saying not: what a reader should leave alone is another question than what to do. */
const REFUSALS = new Set(
  "don't doesn't isn't aren't won't can't shouldn't dont doesnt shouldnt cannot never no".split(' '),
);

/**
 * Plain words: lower case, without accents, punctuation or the marks of a question. Wide letters, joined letters and
 * breaks that nobody sees, which come along with what is pasted, are read as they look; initials are one word.
 */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
      .match(/[\p{L}\p{N}]+(?:['.+#/-]+[\p{L}\p{N}]+)*[+#]*/gu) ?? []
  );
}

/** The words of a question that carry its meaning; all of them, where none does. */
export function tellingWords(text: string): string[] {
  const words = plainWords(text).map((word) => (REFUSALS.has(word) ? 'not' : word));
  const telling = words.filter((word) => !EMPTY.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** A text as one string of plain words, for telling whether two texts say the same. */
export function sameness(text: string): string {
  return plainWords(text)
    .map((word) => singular(word.replace(/[^\p{L}\p{N}]/gu, '')))
    .join(' ');
}

/** The words of a longer name find it. */
const MOST_IN_A_NAME = 3;

/** A text as one word of its plain ones: some write a name together, and some do not. */
export function joined(text: string): string {
  return sameness(text).replaceAll(' ', '');
}

/**
 * A name as one word that nothing else in the index is like, so that what bears it is found however common the words of
 * it are, and whether they are written together; nothing for what is too long for a name.
 */
export function nameWord(name: string): string {
  const words = plainWords(name);
  return words.length > 0 && words.length <= MOST_IN_A_NAME ? `qx${joined(name)}` : '';
}

/** A word without the ending of a plural, roughly: both sides of a comparison go through it. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/**
 * Every word of some texts, the commonest first: what a misspelt word may have been meant for.
 * Words joined by hyphens count as a whole, without the hyphens, and in parts.
 */
export function vocabularyOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(plainWords)) {
    const parts = word.split(/[^\p{L}\p{N}]+/u);
    for (const each of parts.length > 1 ? [parts.join(''), ...parts] : parts) {
      if (each.length >= SHORTEST && !/\d/.test(each)) counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

/** A shorter word is too near to too many others. */
const SHORTEST = 3;

/** A list of words: those with this letter, one of a to z, as their first or second. */
export interface WordList {
  letter: string;
  at: 1 | 2;
}

/** Every list of words there is. */
export const WORD_LISTS: readonly WordList[] = ([1, 2] as const).flatMap((at) =>
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => ({ letter, at })),
);

/** Where a list of words is, below `pagefind/`. */
export function wordsFile({ letter, at }: WordList): string {
  return `words/${at}-${letter}.txt`;
}

/** True where a word belongs to a list. */
export function isListed(word: string, { letter, at }: WordList): boolean {
  return word[at - 1] === letter;
}
