/** What an entry says of itself before its sections begin. */
import type { Catalog, Entry } from '../catalog.ts';
import { paragraphsOf } from '../permalinks/reading.ts';
import { plainLine } from '../render/plain.ts';

/** The fields that stand at the head of the page of an entry, in the order in which they are shown. */
const AT_THE_HEAD = [
  'summary',
  'sentence',
  'purpose',
  'bestFor',
  'notFor',
  'comesFrom',
  'pay',
  'standing',
  'useWhen',
  'avoidWhen',
];

/** Its summary, its facts at a glance and the text before the first heading, as a reader reads them. */
export function openingWords(catalog: Catalog, { data, prose }: Entry): string {
  const fields = data as Record<string, unknown>;
  const facts = AT_THE_HEAD.flatMap((name) => fields[name] ?? []) as string[];
  return [...facts.map(plainLine), paragraphsOf(catalog, prose?.opening ?? [])].join(' ').trim();
}
