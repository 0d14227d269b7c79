/** Says that a text has changed since the link to it was copied: the link carries a stamp of the text. */
import { sayDay } from '../domain/days.ts';
import { linkTo, showNotice } from './notice.ts';
import { readShortPage, shortPageIn, type ShortPage } from './short-page.ts';

const STAMP = /^[0-9a-z]{6}/;

/**
 * Compares the stamp in the address with what stands here now, and says so where they differ.
 * @param place what the address asks for, on a page that holds more than that
 */
export async function tellOfChange(place: HTMLElement | null | undefined): Promise<void> {
  const asked = (new URLSearchParams(location.search).get('v') ?? '').toLowerCase();
  const [stamp] = STAMP.exec(asked) ?? [];
  if (stamp === undefined) return;
  const context = document.querySelector<HTMLAnchorElement>('a[data-context]');
  // The way to the context takes the stamp along, so that it can be compared there as well.
  if (context?.dataset['context'] === '') context.search = `?v=${stamp}`;
  const section = await sectionAt(place, context !== null);
  if (!section?.stamp || section.stamp === stamp) return;
  const note = linkTo(section.note, 'what changed');
  const words = section.note ? [' The latest note is of ', sayDay(section.changed), ': ', note, '.'] : [];
  showNotice(putAt(place), ['This text has changed since the link was made.', ...words]);
}

function sectionAt(
  place: HTMLElement | null | undefined,
  isShort: boolean,
): Promise<ShortPage> | ShortPage | null {
  if (isShort) return shortPageIn(document, location.pathname, document.title);
  const control = place?.querySelector<HTMLElement>('[data-copy]');
  // It may be a link still (copy-link.ts).
  const address = control instanceof HTMLAnchorElement ? control.href : control?.dataset['href'];
  return address ? readShortPage(address, '') : null;
}

/** On a short page the top of the text; on a full one, beside what was asked for. */
function putAt(place: HTMLElement | null | undefined): (notice: HTMLElement) => void {
  if (!place || document.querySelector('a[data-context]')) {
    return (notice) => document.querySelector('article')?.prepend(notice);
  }
  return (notice) => {
    if (/^H\d$/.test(place.tagName)) place.after(notice);
    else (place.querySelector('th') ?? place).append(notice);
  };
}
