/**
 * Finds what an address meant that leads nowhere: goes there where it is plain, and offers what is
 * nearest where it is not. The tables of addresses and titles are asked for only now.
 */
import { findAddress, type AddressTable } from '../domain/permalinks/find.ts';
import { linkTo } from './notice.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Looks for what the address of this page means, and shows what it finds in the region for it. */
export async function findLost(): Promise<void> {
  const { pathname, hash, search } = location;
  const response = await fetch(`${base}addresses.json`);
  const { exact, near: all } = findAddress(pathname, hash, (await response.json()) as AddressTable, base);
  const near = all.filter((address) => base + address.slice(1) !== pathname);
  const target = exact && new URL(base + exact.slice(1), location.href);
  // An address that is right and yet answers with nothing would lead back here for ever.
  if (target && target.pathname !== pathname) {
    target.search = search;
    location.replace(target);
  } else show(near, hash, near.length > 0 ? await titles() : {});
}

/** What stands at each address. A reader without them is given the addresses alone. */
async function titles(): Promise<Partial<Record<string, string>>> {
  try {
    return (await (await fetch(`${base}titles.json`)).json()) as Record<string, string>;
  } catch {
    return {};
  }
}

/** The nearest addresses; on a page that stands, after a word about the section it has not. */
function show(
  addresses: readonly string[],
  hash: string,
  named: Readonly<Partial<Record<string, string>>>,
): void {
  const onPage = document.querySelector('[data-nearest]') === null;
  const region = regionFor(onPage);
  const words = document.createElement('p');
  words.textContent = [
    onPage ? `This page has no section called “${decoded(hash.slice(1))}”.` : '',
    addresses.length > 0 ? 'The nearest are:' : '',
  ].join(' ');
  const list = document.createElement('ul');
  for (const address of addresses) {
    const entry = document.createElement('li');
    const title = named[address];
    entry.append(linkTo(base + address.slice(1), title ?? address));
    if (title) {
      const where = document.createElement('span');
      where.className = 'small';
      where.textContent = ` ${address}`;
      entry.append(where);
    }
    list.append(entry);
  }
  // A live region speaks only of what changes after it is there.
  setTimeout(() => region.replaceChildren(words, ...(addresses.length > 0 ? [list] : [])), 50);
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
