/** Several links in one sentence. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A link by its finished address. */
export interface Linked {
  href: string;
  title: string;
}

/**
 * The HTML of links with a comma between each two, and nothing before a comma: markup on lines of its own would
 * leave a space there.
 * @param end what follows the last of them, such as a full stop
 */
export function linkSeries(links: readonly Linked[], end = ''): string {
  return toHtml([
    ...links.flatMap(({ href, title }, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'text' as const, value: ', ' }] : []),
      { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: title }] },
    ]),
    { type: 'text', value: end },
  ]);
}
