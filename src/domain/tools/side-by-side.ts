/** The kits of all roles side by side: tables of the kind that comparisons are, a column a role. */
import type { ComparisonData } from '../../schemas/comparisons.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { entryById } from '../catalog.ts';
import { GATE } from './kit.ts';

type Row = ComparisonData['rows'][number];
type Cell = Row['cells'][string];

/**
 * What is rated, asked, set and planned for each role: four tables, ready for whatever shows comparisons.
 * Their ids begin with `kits-` and are no keys of the ledger: the things in them have addresses in their kits.
 */
export function kitsSideBySide(catalog: Catalog): Entry<'comparisons'>[] {
  const kits = catalog.tools;
  const [first] = kits;
  if (!first) return [];
  const columns = kits.map(({ id, data }) => ({
    id,
    label: entryById(catalog, 'roles', data.role).data.title,
    role: data.role,
  }));
  const row = (id: string, label: string, cellOf: (kit: Entry<'tools'>) => Cell): Row => ({
    id,
    label,
    cells: Object.fromEntries(kits.map((kit) => [kit.id, cellOf(kit)])),
  });
  const table = (id: string, title: string, question: string, rowHead: string, rows: Row[]) => {
    const { order, owner, reviewed, reviewEvery } = first.data;
    const rest = { aliases: [], origin: 'rolebook' as const, restates: [], changes: [], retired: [] };
    const data = { title, question, rowHead, columns, rows, order, owner, reviewed, reviewEvery, ...rest };
    return { ...first, id, collection: 'comparisons' as const, data };
  };
  const rated = catalog.competencies.map(({ id, data }) =>
    row(id, data.name, (kit) => {
      const found = kit.data.scorecard.find(({ competency }) => competency === id);
      return found ? `${found.weight} of 3${found.gate ? `, ${GATE}` : ''}` : { none: 'Not rated' };
    }),
  );
  const asked = catalog.competencies.map(({ id, data }) =>
    row(id, data.name, (kit) => {
      const found = kit.data.questions.filter(({ competency }) => competency === id);
      return found.length > 0 ? found.map(({ question }) => question) : { none: 'Not asked' };
    }),
  );
  const set = [
    row('task', 'The task', ({ data }) => data.sample.brief),
    row('given', 'What you give', ({ data }) => data.sample.gives),
    row('asked-for', 'What you ask for', ({ data }) => data.sample.asks),
    row('marked', 'What is marked', ({ data }) =>
      data.sample.rubric.map(({ criterion, gate }) => (gate ? `${criterion} (${GATE})` : criterion)),
    ),
  ];
  const marks = new Map(kits.flatMap(({ data }) => data.plan.map(({ id, day }) => [id, day] as const)));
  const planned = [...marks].map(([id, day]) =>
    row(id, `Day ${day}`, ({ data }) => {
      const found = data.plan.find((each) => each.id === id);
      return found ? [found.aim, ...found.does] : { none: 'No such mark' };
    }),
  );
  return [
    table(
      'kits-scorecards',
      'Scorecards',
      'What is rated for which role, and what is a must-have?',
      'Competency',
      rated,
    ),
    table(
      'kits-questions',
      'Interview questions',
      'Which questions are evidence of what?',
      'Evidence of',
      asked,
    ),
    table('kits-work-samples', 'Work samples', 'What is each role set to do?', 'Matter', set),
    table('kits-plans', 'First months', 'What should be true by when in each role?', 'By', planned),
  ];
}
