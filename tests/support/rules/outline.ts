/** The outline of a page: headings and landmarks. */
import { around, attribute, nameOf, say, textOf, type Element } from '../html.ts';
import type { Rule } from './rule.ts';

const HEADING = /^h[1-6]$/;
/** Inside these a header or a footer belongs to the part, not to the page. */
const PARTS = ['main', 'article', 'aside', 'nav', 'section'];

/** One h1; no level is skipped on the way down, in the text or beside it; no heading is empty. */
export const headingsInOrder: Rule = ({ elements }) => {
  const headings = elements.filter(({ tagName }) => HEADING.test(tagName));
  const tops = headings.filter(({ tagName }) => tagName === 'h1');
  const inText = headings.filter((each) => around(each).some(({ tagName }) => tagName === 'main'));
  const beside = headings.filter((each) => !inText.includes(each));
  return [
    ...(tops.length === 1 ? [] : [`${tops.length} h1 instead of one`]),
    ...(inText[0]?.tagName === 'h1' ? [] : ['the text does not begin with its h1']),
    ...headings.filter((each) => textOf(each) === '').map((each) => `an empty heading: ${say(each)}`),
    ...skips(inText, 0),
    ...skips(beside, 1),
  ];
};

/** One banner, one main, one foot; every navigation named, no two alike; the first link leads to the text. */
export const landmarksInPlace: Rule = ({ elements }) => {
  const ofPage = (name: string) =>
    elements.filter(
      (each) => each.tagName === name && !around(each).some(({ tagName }) => PARTS.includes(tagName)),
    );
  const mains = elements.filter(({ tagName }) => tagName === 'main');
  const navigations = elements
    .filter(({ tagName }) => tagName === 'nav')
    .map((each) => labelOf(each, elements));
  const first = elements.find((each) => each.tagName === 'a' && attribute(each, 'href') !== undefined);
  const skip = first && attribute(first, 'href');
  return [
    ...(mains.length === 1 ? [] : [`${mains.length} main instead of one`]),
    ...(['header', 'footer'] as const).flatMap((name) => {
      const { length } = ofPage(name);
      return length === 1 ? [] : [`${length} ${name} of the page instead of one`];
    }),
    ...navigations.flatMap((name, index) => {
      if (name === '') return ['a navigation without a name'];
      return navigations.indexOf(name) === index ? [] : [`two navigations are called “${name}”`];
    }),
    ...(mains.some((main) => skip === `#${attribute(main, 'id') ?? ''}`)
      ? []
      : ['the first link does not lead to the text']),
  ];
};

function skips(headings: readonly Element[], above: number): string[] {
  let level = above;
  return headings.flatMap((heading) => {
    const next = Number(heading.tagName.slice(1));
    const skipped = next > level + 1;
    level = next;
    return skipped ? [`a level is skipped before ${say(heading)}`] : [];
  });
}

function labelOf(element: Element, elements: readonly Element[]): string {
  const label = elements.find((each) => attribute(each, 'id') === attribute(element, 'aria-labelledby'));
  if (attribute(element, 'aria-labelledby') && label) return nameOf(label);
  return attribute(element, 'aria-label') ?? '';
}
