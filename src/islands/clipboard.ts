/** What is put on the clipboard: a link that pastes well anywhere, or the text of a section. */
import type { ShortPage } from './short-page.ts';

/**
 * Copies a link in one write: a linked title for rich fields; title, address and day for plain ones.
 * @returns the bare address where the clipboard is refused, else null
 */
export async function copyLink(section: Promise<ShortPage>): Promise<{ refused: string | null }> {
  const plain = section.then(plainLink);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': plain.then((text) => new Blob([text], { type: 'text/plain' })),
        'text/html': section.then((each) => new Blob([richLink(each)], { type: 'text/html' })),
      }),
    ]);
    return { refused: null };
  } catch {
    return { refused: (await copyText(await plain)) ? null : stamped(await section) };
  }
}

/**
 * Copies an element for fields that take rich text, and a text for those that do not; says whether that was
 * allowed.
 */
export async function copyRich(element: HTMLElement, plain: Promise<string>): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': plain.then((text) => new Blob([text], { type: 'text/plain' })),
        'text/html': new Blob([element.outerHTML], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyText(await plain);
  }
}

/** Copies a text; says whether that was allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The section's own Markdown; its address where that cannot be read. */
export async function markdownOf(section: ShortPage): Promise<string> {
  try {
    const response = await fetch(section.address.replace(/\/$/, '.md'));
    if (response.ok) return await response.text();
  } catch {
    // Told below: the address still leads there.
  }
  return `${plainLink(section)}\n`;
}

/** The section quoted, with where it stands and when it was last read against its sources. */
export async function quotationOf(section: ShortPage): Promise<string> {
  const [, ...blocks] = (await markdownOf(section)).trimEnd().split(/\n{2,}/);
  // The last block says where it stands, which the citation says as well; footnotes stay on the page.
  const words = blocks.slice(0, -1).filter((block) => !block.startsWith('[^'));
  const quoted = words
    .join('\n\n')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/^(?=[^])/gm, '> ')
    .replace(/ +$/gm, '');
  // Where the text did not come, the citation still leads to it.
  return `${quoted && `${quoted}\n>\n`}> [${section.title}](${stamped(section)})${reviewed(section, ', ')}\n`;
}

function plainLink(section: ShortPage): string {
  return `${section.title}\n${stamped(section)}${reviewed(section, '\n')}`;
}

function richLink(section: ShortPage): string {
  const link = document.createElement('a');
  link.href = stamped(section);
  link.textContent = section.title;
  return `${link.outerHTML}${reviewed(section, ', ')}`;
}

/** The address with the stamp of the text, so that it can be told later whether the text has changed. */
function stamped({ address, stamp }: ShortPage): string {
  return stamp ? `${address}?v=${stamp}` : address;
}

function reviewed(section: ShortPage, before: string): string {
  return section.reviewed ? `${before}reviewed ${section.reviewed}` : '';
}
