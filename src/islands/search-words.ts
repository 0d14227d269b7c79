/** The sentences search says of what it found, and of why it could not look. */
import type { Found } from '../domain/search/find.ts';
import type { Facets } from '../domain/search/facets.ts';
import { linkTo } from './notice.ts';
import { element } from './search-hits.ts';

type Words = (string | Node)[];

interface Occasion {
  words: string;
  narrowed: boolean;
  base: string;
  start: Facets['start'];
}

/** What was found, in words. */
export function describe(found: Found, { words, narrowed, base, start }: Occasion): Words {
  const { total, missing, changed, incomplete } = found;
  const said: Words = [];
  if (total > 0) {
    const for_ = words ? ` for “${words}”` : '';
    said.push(total === 1 ? `1 result${for_}.` : `${total} results${for_}.`);
    for (const { typed, meant } of changed)
      said.push(` Nothing says “${typed}”: these are for “${meant.join('” and “')}”.`);
    if (missing.length > 0) said.push(` Nothing says “${missing.join('” or “')}”.`);
    if (incomplete) said.push(' Search is incomplete: some results could not be loaded. ', indexLink(base));
    return said;
  }
  if (incomplete) return ['Search is incomplete: part of it could not be loaded. ', indexLink(base)];
  if (/^[\p{L}\p{N}]$/u.test(words)) return ['Go on typing: one letter begins too many words.'];
  said.push(`Nothing found for “${words}”${narrowed ? ' among what you have chosen' : ''}. `);
  if (narrowed) said.push(button('Look everywhere', 'widen'), ' ');
  said.push('Try another word, or look through the ', indexLink(base), '.');
  if (start.length > 0) {
    const list = element('ul', 'search-start');
    for (const { title, address } of start) {
      const item = document.createElement('li');
      item.append(linkTo(base + address.slice(1), title));
      list.append(item);
    }
    said.push(element('p', '', 'Where readers often begin:'), list);
  }
  return said;
}

/** Why search could not look, and what there is instead. */
export function explain(why: 'late' | 'failed' | 'offline', base: string): Words {
  const reason = {
    late: 'Search is not available yet: it has not answered. What it finds will show here if it comes. ',
    failed: 'Search is not available just now: a part of it could not be loaded. ',
    offline: 'Search is not available: you seem to be offline. ',
  }[why];
  return [
    reason,
    'Every page is listed in the ',
    indexLink(base),
    '. ',
    ...(why === 'late' ? [] : [button('Try again', 'retry')]),
  ];
}

function indexLink(base: string): HTMLAnchorElement {
  return linkTo(`${base}search/#index`, 'full index');
}

function button(words: string, does: string): HTMLButtonElement {
  const made = element('button', 'control', words);
  made.type = 'button';
  made.dataset['does'] = does;
  return made;
}
