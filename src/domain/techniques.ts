/** What a technique's page says at a glance. */
import type { TechniqueData } from '../schemas/techniques.ts';
import type { Catalog } from './catalog.ts';
import { entryById } from './catalog.ts';
import { addressOf } from './addresses.ts';
import { sayDay } from './days.ts';
import { labelOf } from './vocabulary.ts';

/** What readers see for each stage of a technique's life. */
const LIFE_LABELS: Record<TechniqueData['life']['status'], string> = {
  live: 'Still holds',
  narrowed: 'Holds in fewer cases than it did',
  absorbed: 'Now built into models or their interfaces',
  moved: 'Done elsewhere now',
  unsupported: 'Not borne out',
};

/** The facts of a technique as lines of prose, by name. */
export function techniqueFacts(catalog: Catalog, data: TechniqueData): { name: string; texts: string[] }[] {
  const { life } = data;
  const owners = data.owners.map((id) => entryById(catalog, 'roles', id));
  const replaced = life.replacedBy ? entryById(catalog, 'techniques', life.replacedBy) : undefined;
  return [
    { name: 'For', texts: [data.purpose] },
    { name: 'Use when', texts: data.useWhen },
    { name: 'Not when', texts: data.avoidWhen },
    {
      name: 'Owned by',
      texts: [owners.map((role) => `[${role.data.title}](${addressOf(role)})`).join(', ')],
    },
    { name: 'Family', texts: [labelOf(catalog, 'families', data.family)] },
    {
      name: 'Today',
      texts: [
        `**${LIFE_LABELS[life.status]}**, checked ${sayDay(life.checked)}. ${life.validWhile}`,
        ...(replaced ? [`See [${replaced.data.title}](${addressOf(replaced)}).`] : []),
      ],
    },
  ];
}
