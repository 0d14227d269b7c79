import { ID_PATTERN } from '../../schemas/fields.ts';
import { KIT_PARTS } from '../../schemas/tools.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { sound } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { partsOfKit } from '../tools/parts.ts';
import { atField } from './at.ts';
import { isPositional } from './ids.ts';

/** Kits: one a role, ids that name one thing, questions about what is rated, days in order, and a gate. */
export function checkTools(catalog: Catalog): Issue[] {
  const kits = sound(catalog.tools);
  return [
    ...catalog.tools.flatMap((kit) => repeatedParts(catalog, kit)),
    ...kits.flatMap((kit, index) => [
      ...secondKit(kit, kits.slice(0, index)),
      ...unrated(kit),
      ...daysInOrder(kit),
      ...ungated(kit),
    ]),
    ...unusedCompetencies(catalog),
  ];
}

function repeatedParts(catalog: Catalog, kit: Entry<'tools'>): Issue[] {
  const first = new Map<string, readonly (string | number)[]>();
  const tools = new Set<string>(KIT_PARTS);
  return partsOfKit(catalog, kit).flatMap(({ id, path, isTool }) => {
    if (!isTool && ID_PATTERN.test(id) && isPositional(id))
      return [atField(kit, path, 'unstable-id', { id })];
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, path);
      return [];
    }
    const other = tools.has(id) ? 'a tool of every kit' : `line ${kit.lineOf(earlier)}`;
    return [atField(kit, path, 'duplicate-id', { id, other })];
  });
}

function secondKit(kit: Entry<'tools'>, earlier: readonly Entry<'tools'>[]): Issue[] {
  const { role } = kit.data;
  const other = earlier.find((each) => each.data.role === role);
  return other ? [atField(kit, ['role'], 'second-kit', { role, other: other.file })] : [];
}

/** A question is evidence of something the scorecard has a row for. */
function unrated(kit: Entry<'tools'>): Issue[] {
  const rated = kit.data.scorecard.map(({ competency }) => competency);
  return kit.data.questions.flatMap(({ competency }, index) =>
    rated.includes(competency)
      ? []
      : [
          atField(kit, ['questions', index, 'competency'], 'unrated-competency', {
            competency,
            hint: didYouMean(competency, rated),
            known: rated.join(', '),
          }),
        ],
  );
}

function daysInOrder(kit: Entry<'tools'>): Issue[] {
  return kit.data.plan.flatMap(({ day }, index) => {
    const before = kit.data.plan[index - 1]?.day ?? 0;
    const values = { day: String(day), before: String(before) };
    return day > before ? [] : [atField(kit, ['plan', index, 'day'], 'days-out-of-order', values)];
  });
}

function ungated(kit: Entry<'tools'>): Issue[] {
  return kit.data.scorecard.some(({ gate }) => gate) ? [] : [atField(kit, ['scorecard'], 'no-gate', {})];
}

function unusedCompetencies(catalog: Catalog): Issue[] {
  const used = new Set(
    catalog.tools.flatMap((kit) =>
      kit.fields.filter(({ reference }) => reference === 'competencies').map(({ value }) => value),
    ),
  );
  return catalog.competencies
    .filter(({ id }) => id !== '' && !used.has(id))
    .map((each) => atField(each, ['id'], 'unused-competency', { id: each.id }));
}
