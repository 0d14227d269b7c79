/** What a reader may choose from, in groups. */
import { PAGES } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { permalinks } from '../permalinks/inventory.ts';
import { resolver } from '../permalinks/resolve.ts';
import { retirements } from '../permalinks/retirements.ts';
import { packetChoices } from './packet.ts';

/** Something to be ticked. */
interface Tick {
  key: string;
  title: string;
}

/** Things of one kind, each with its parts. */
export interface ChoiceGroup {
  label: string;
  wholes: (Tick & { parts: Tick[] })[];
}

const GROUPS = [
  ['roles', PAGES.roles.title],
  ['guides', PAGES.guides.title],
  ['tools', PAGES.tools.title],
  ['techniques', PAGES.techniques.title],
  ['faqs', PAGES.faqs.title],
  ['comparisons', 'Tables'],
] as const;

/** All choices by kind, in reading order. Headings below a section come with it. */
export function choicesByKind(catalog: Catalog): ChoiceGroup[] {
  const all = packetChoices(catalog).filter(
    ({ kind, entry, part }) =>
      kind !== 'section' || entry.prose?.sections.find(({ id }) => id === part)?.level === 2,
  );
  return GROUPS.map(([collection, label]) => {
    const own = all.filter(({ entry }) => entry.collection === collection);
    const wholes = own.filter(({ part }) => part === null);
    const parts = Map.groupBy(
      own.filter(({ part }) => part !== null),
      ({ entry }) => entry,
    );
    return {
      label,
      wholes: wholes.map(({ key, title, entry }) => ({
        key,
        title,
        parts: (parts.get(entry) ?? []).map((part) => ({ key: part.key, title: part.title })),
      })),
    };
  }).filter(({ wholes }) => wholes.length > 0);
}

/** Old keys of what may be chosen, with the keys that took their place. */
export function formerChoices(catalog: Catalog): Record<string, string> {
  const keys = new Set(
    choicesByKind(catalog)
      .flatMap(({ wholes }) => wholes.flatMap((each) => [each, ...each.parts]))
      .map(({ key }) => key),
  );
  const retired = retirements(catalog);
  const resolve = resolver(permalinks(catalog), retired);
  return Object.fromEntries(
    retired.flatMap(({ was }) => {
      const found = resolve(was);
      return found && 'now' in found && keys.has(found.now.key) ? [[was, found.now.key] as const] : [];
    }),
  );
}
