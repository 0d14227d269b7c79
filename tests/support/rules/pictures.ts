/** Pictures: each has an alternative that means something, or is marked as decoration. */
import { attribute, isAriaHidden, say } from '../html.ts';
import type { Rule } from './rule.ts';

/** A file's name, or a word that only says that there is a picture. */
const MEANINGLESS =
  /\.(?:png|jpe?g|gif|svg|webp|avif)$|^(?:an? |the )?(?:image|picture|photo|graphic|icon|logo|figure|diagram|chart|screenshot|untitled)(?: of)?[\s\d.:_-]*$/i;

/** Alternatives for images and for drawings. */
export const picturesHaveWords: Rule = ({ elements }) =>
  elements
    .filter((each) => !isAriaHidden(each))
    .flatMap((element) => {
      if (element.tagName === 'img') return faultsOf(attribute(element, 'alt'), say(element));
      if (element.tagName !== 'svg') return [];
      const named = attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby');
      if (attribute(element, 'role') === 'img' && named) return faultsOf(named, say(element));
      return [`a drawing that is neither named nor hidden: ${say(element)}`];
    });

function faultsOf(words: string | undefined, element: string): string[] {
  if (words === undefined) return [`a picture without an alternative: ${element}`];
  return MEANINGLESS.test(words.trim()) ? [`“${words}” says nothing about ${element}`] : [];
}
