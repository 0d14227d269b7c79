/** The pages of a site that was just built. */
import { readdirSync, readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { giveMemoryBack } from './memory.ts';

/** The folder of the pages of sections, thousands that say nothing their pages do not: some have no need of them. */
export const SECTIONS = 's';

/** A page as it was written. */
export interface BuiltPage {
  /** Its path below the site's folder. */
  file: string;
  html: string;
}

/**
 * Reads HTML files one after the other, in the order of their paths. Nothing else is to be done meanwhile, and a
 * small file is read several times faster than it is waited for.
 * @param root the folder of the site
 * @param part a folder straight below it: the one that is read, or one that is left out, with its files unlisted
 */
export function* htmlFiles(
  root: string,
  { only = '', without = '' }: { only?: string; without?: string } = {},
): Generator<BuiltPage> {
  for (const file of listed(root, without, only && `${only}/`).sort())
    yield { file, html: readFileSync(join(root, file), 'utf8') };
}

/** Items taken before others have their turn. */
const AT_ONCE = 100;

/** The same items, but what was started before may go on in between, as far as it need not wait itself. */
export async function* inTurns<T>(items: Iterable<T>, root: string): AsyncGenerator<T> {
  let taken = 0;
  for (const item of items) {
    yield item;
    taken += 1;
    if (taken % AT_ONCE !== 0) continue;
    await access(root);
    giveMemoryBack();
  }
}

/** By the kind that a folder gives for what is in it: else the disk would be asked of every file. */
function listed(root: string, without: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.isDirectory()) return path === without ? [] : listed(root, without, `${path}/`);
    return path.endsWith('.html') ? [path] : [];
  });
}
