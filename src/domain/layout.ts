/** Which files belong where: a file that nothing reads, or that another shadows, is lost in silence. */
import { compare, type Issue } from './issues.ts';
import { nearest } from './nearest.ts';
import type { SourceFile } from './source-file.ts';

/** Where a collection keeps its files. */
interface Place {
  shape: string;
  place: string;
  also?: readonly string[];
}

/** Files below `content/` that are not part of the knowledge base. */
const APART = new Set(['content/README.md', 'content/permalinks.json']);

/** Issues for files that no collection reads. */
export function strayFiles(files: readonly SourceFile[], collections: Record<string, Place>): Issue[] {
  const places = Object.values(collections);
  return files
    .filter(({ path }) => !APART.has(path) && !isParked(path) && !places.some((place) => isRead(place, path)))
    .map(({ path }) => ({
      kind: 'stray-file',
      file: path,
      line: 1,
      field: '',
      values: { advice: adviceFor(path, places) },
    }));
}

/** Issues for files whose ids are the same, or the same but for upper and lower case. */
export function collidingFiles(files: readonly SourceFile[], collections: Record<string, Place>): Issue[] {
  const byKey = new Map<string, string>();
  const places = Object.values(collections);
  // A file that is read comes before one that is not: the second is the one to mend.
  const rank = (path: string) => (places.some((place) => isRead(place, path)) ? 0 : 1);
  const paths = files.map((file) => file.path).filter((path) => !APART.has(path) && !isParked(path));
  return paths
    .sort((a, b) => rank(a) - rank(b) || compare(a, b))
    .flatMap((path): Issue[] => {
      const bare = path.replace(/\.[a-z]+$/i, '');
      const key = bare.toLowerCase();
      const other = byKey.get(key);
      if (other === undefined) {
        byKey.set(key, path);
        return [];
      }
      const sameCase = other.replace(/\.[a-z]+$/i, '') === bare;
      const id = bare.split('/').at(-1) ?? bare;
      return [
        {
          kind: sameCase ? 'duplicate-id' : 'colliding-id',
          file: path,
          line: 1,
          field: '',
          values: { id, other },
        },
      ];
    });
}

/** A parked draft: its name, or a folder above it, begins with an underscore. */
function isParked(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('_') || part.startsWith('.'));
}

/** True for a file that a collection reads as an entry, or as its list of entries. */
export function isRead({ shape, place, also = [] }: Place, path: string): boolean {
  if (isParked(path)) return false;
  if (shape === 'list' || shape === 'single')
    return [place, ...also].some((file) => path === `content/${file}`);
  const extension = shape === 'prose' ? 'mdx' : 'yaml';
  const rest = path.startsWith(`content/${place}/`) ? path.slice(`content/${place}/`.length) : '';
  return rest !== '' && !rest.includes('/') && rest.endsWith(`.${extension}`);
}

/** The folder a collection's files are in, or the file itself where it is in none. */
function folderOf({ place }: Place): string {
  return place.split('/')[0] ?? place;
}

function adviceFor(path: string, places: readonly Place[]): string {
  if (/\.(?:png|jpe?g|gif|webp|avif|svg|pdf|css|m?js|ts)$/i.test(path)) {
    return 'Images and other files that browsers load belong in public/; content/ holds words.';
  }
  const [, first = '', ...rest] = path.split('/');
  const home = places.find(({ place }) => place === first);
  if (home && rest.length > 1)
    return `Put it straight into content/${home.place}/: folders below it are not read.`;
  if (home) return `Name it .${home.shape === 'prose' ? 'mdx' : 'yaml'}, or move it out of content/.`;
  const beside = places.filter(({ place }) => place.startsWith(`${first}/`)).map(({ place }) => place);
  if (beside.length > 0) {
    const bare = (file: string) => file.replace(/^.*\/|\.[a-z]+$/gi, '');
    const near = nearest(bare(path), beside.map(bare));
    const hint = near ? `Did you mean content/${first}/${near}.yaml? ` : '';
    return `${hint}In content/${first}/ only these are read: ${beside.join(', ')}. Rename it, or move it out of content/.`;
  }
  const meant = nearest(first, [...places.map(({ place }) => place), ...places.map(folderOf)]);
  return meant
    ? `Did you mean content/${meant}? Move it there, or out of content/.`
    : 'Move it out of content/, or begin its name with an underscore to park it.';
}
