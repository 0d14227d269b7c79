/**
 * Finds what an address meant that leads nowhere: goes there where it is plain, and offers what is
 * nearest where it is not. The tables of addresses and titles are asked for only now.
 */
import { findAddress, offered, type AddressTable } from '../domain/permalinks/find.ts';
import { linkTo } from './notice.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Looks for what the address of this page means, and shows what it finds in the region for it. */
export async function findLost(): Promise<void> {
  const { pathname, hash, search } = location;
  const { exact, near } = findAddress(pathname, hash, await table<AddressTable>('addresses'), base);
  const target = exact && new URL(base + exact.slice(1), location.href);
  // An address that is right and yet answers with nothing would lead back here for ever.
  if (target && (target.pathname !== pathname || (target.hash && target.hash !== hash))) {
    // The stamp may have been taken for a part of the path.
    target.search = search || (/[?&]v=\w{6}/.exec(decoded(pathname))?.[0] ?? '').replace('&', '?');
    location.replace(target);
  } else {
    const things = offered(near, near.length > 0 ? await table<Record<string, string>>('titles') : {});
    show(
      things.filter(({ address }) => base + address.slice(1) !== pathname),
      hash,
    );
  }
}

/** A table of the site. A reader is told without it what can be told. */
async function table<Table extends object>(name: string): Promise<Table> {
  try {
    return (await (await fetch(`${base}${name}.json`)).json()) as Table;
  } catch {
    return {} as Table;
  }
}

/** The nearest things; on a page that stands, after a word about the section it has not. */
function show(things: readonly { address: string; title: string }[], hash: string): void {
  const onPage = document.querySelector('[data-nearest]') === null;
  const region = regionFor(onPage);
  const words = document.createElement('p');
  words.textContent = [
    onPage ? `This page has no section called “${decoded(hash.slice(1))}”.` : '',
    things.length > 0 ? 'The nearest are:' : '',
  ].join(' ');
  const list = document.createElement('ul');
  for (const { address, title } of things) {
    const entry = document.createElement('li');
    entry.append(linkTo(base + address.slice(1), title));
    if (title !== address) {
      const where = document.createElement('span');
      where.className = 'small';
      where.textContent = ` ${address}`;
      entry.append(where);
    }
    list.append(entry);
  }
  // A live region speaks only of what changes after it is there.
  setTimeout(() => region.replaceChildren(words, ...(things.length > 0 ? [list] : [])), 50);
}

function regionFor(onPage: boolean): Element {
  const found = document.querySelector(onPage ? '.notice.lost' : '[data-nearest]');
  if (found) return found;
  const region = document.createElement('div');
  region.className = 'notice lost';
  region.setAttribute('role', 'status');
  document.querySelector('main')?.prepend(region);
  return region;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
