/** What of a kit can be pointed at: its tools, and the rows of their tables. */
import { ID_PATTERN } from '../../schemas/fields.ts';
import { KIT_PARTS, type KitPart } from '../../schemas/tools.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { plainText } from '../prose/plain-text.ts';
import type { FieldPath } from '../source-file.ts';

/** What the tools are called. */
export const TOOL_TITLES: Record<KitPart, string> = {
  scorecard: 'Scorecard',
  questions: 'Questions',
  'work-sample': 'Work sample',
  plan: 'Plan for the first months',
  advert: 'Advert draft',
};

/** One thing of a kit that has an address. */
export interface KitPlace {
  /** Its own id, unique in the kit when the checks are content. */
  id: string;
  title: string;
  /** Where the kit's file says so. */
  path: FieldPath;
  isTool: boolean;
  /** The tool it is, or is a row of. */
  tool: KitPart;
}

/** Everything of a kit that has an address, in reading order. Faulty kits are read as far as they go. */
export function partsOfKit(catalog: Catalog, entry: Entry<'tools'>): KitPlace[] {
  const data = entry.data as unknown as Record<string, unknown>;
  const rubric = (data['sample'] as Record<string, unknown> | null | undefined)?.['rubric'];
  const nameOf = (id: string) => catalog.competencies.find((each) => each.id === id)?.data.name ?? id;
  const rows: Record<KitPart, KitPlace[]> = {
    scorecard: rowsIn('scorecard', ['scorecard'], data['scorecard'], 'competency', nameOf),
    questions: rowsIn('questions', ['questions'], data['questions'], 'id', plainText, 'question'),
    'work-sample': rowsIn('work-sample', ['sample', 'rubric'], rubric, 'id', plainText, 'criterion'),
    plan: rowsIn('plan', ['plan'], data['plan'], 'id', (day) => `Day ${day}`, 'day'),
    advert: [],
  };
  const paths: Partial<Record<KitPart, FieldPath>> = { 'work-sample': ['sample'], advert: ['role'] };
  return KIT_PARTS.flatMap((tool) => [
    { id: tool, title: TOOL_TITLES[tool], path: paths[tool] ?? [tool], isTool: true, tool },
    ...rows[tool],
  ]);
}

function rowsIn(
  tool: KitPart,
  path: FieldPath,
  list: unknown,
  key: string,
  titleOf: (words: string) => string,
  titled = key,
): KitPlace[] {
  if (!Array.isArray(list)) return [];
  return (list as (Record<string, unknown> | null)[]).flatMap((row, index) => {
    const id = row?.[key];
    if (typeof id !== 'string' || !ID_PATTERN.test(id)) return [];
    const words = row?.[titled];
    const title = titleOf(typeof words === 'number' || typeof words === 'string' ? String(words) : id);
    return [{ id, title, path: [...path, index, key], isTool: false, tool }];
  });
}
