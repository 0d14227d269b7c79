import type { Catalog, Entry } from '../catalog.ts';
import { allEntries, sound } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { readingPath, type ReadingPath } from '../paths/path.ts';
import { placesToRead } from '../places.ts';
import { atField } from './at.ts';
import type { Surroundings } from './index.ts';
import { linkFault, linkGoals } from './links.ts';

/** Steps of paths and parts of packets lead to something to read, each once, and paths keep to their time. */
export function checkPaths(catalog: Catalog, surroundings: Surroundings): Issue[] {
  const goals = linkGoals(catalog, surroundings);
  const readable = new Set(placesToRead(catalog));
  // How long texts are is reckoned when all of them can be read.
  const whole = allEntries(catalog).every(({ faulty }) => !faulty);
  const places = (entry: Entry, name: string, addresses: readonly string[], key?: string) =>
    addresses.flatMap((address, index): Issue[] => {
      const path = [name, index, ...(key === undefined ? [] : [key])];
      const first = addresses.indexOf(address);
      if (first < index) {
        const place = `line ${entry.lineOf([name, first, ...(key === undefined ? [] : [key])])}`;
        return [atField(entry, path, 'repeated-place', { address, first: place })];
      }
      const fault = linkFault(address, goals);
      if (fault) return [atField(entry, path, fault.kind, fault.values)];
      return readable.has(address) ? [] : [atField(entry, path, 'nothing-to-read', { address })];
    });
  return [
    ...sound(catalog.paths).flatMap((entry) => {
      const steps = entry.data.steps.map(({ at }) => at);
      const faults = [...places(entry, 'steps', steps, 'at'), ...repeatedSteps(entry)];
      return faults.length > 0 || !whole ? faults : overlong(entry, readingPath(catalog, entry));
    }),
    ...sound(catalog.packets).flatMap((entry) => places(entry, 'parts', entry.data.parts)),
  ];
}

function repeatedSteps(entry: Entry<'paths'>): Issue[] {
  const ids = entry.data.steps.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const other = `line ${entry.lineOf(['steps', first, 'id'])}`;
    return [atField(entry, ['steps', index, 'id'], 'duplicate-id', { id, other })];
  });
}

function overlong(entry: Entry<'paths'>, { minutes, steps }: ReadingPath): Issue[] {
  const { within } = entry.data;
  if (minutes <= within) return [];
  const [longest] = [...steps].sort((a, b) => b.minutes - a.minutes);
  return [
    atField(entry, ['within'], 'overlong-path', {
      minutes: String(minutes),
      within: String(within),
      longest: `${longest?.address ?? ''} (${longest?.minutes ?? 0})`,
    }),
  ];
}
