import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate an author most likely meant, or undefined where none is near: at most a third of
 * the word may differ, and at least one of its letters must be there; or the word is how one of them begins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0) return undefined;
  const typed = word.toLowerCase();
  const found = closest(typed, list);
  const known = found.toLowerCase();
  const wrong = distance(typed, known);
  const alike = [...typed].some((letter) => known.includes(letter));
  if (alike && wrong <= Math.max(2, Math.ceil(word.length / 3))) return found;
  const longer = list.filter((each) => each.startsWith(`${typed}-`));
  return longer.length === 1 ? longer[0] : undefined;
}

/**
 * " Did you mean X?" or nothing.
 * @param ask words the question otherwise
 */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  ask = (found: string) => ` Did you mean ${found}?`,
): string {
  const found = nearest(word, candidates);
  return found === undefined ? '' : ask(found);
}
