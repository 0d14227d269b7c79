/** A kit's tools made ready to be shown: as tables of the kind that comparisons are, with words around them. */
import type { CompetencyData } from '../../schemas/competencies.ts';
import type { ComparisonData } from '../../schemas/comparisons.ts';
import { KIT_PARTS, type KitData, type KitPart } from '../../schemas/tools.ts';
import { sound, type Catalog, type Entry } from '../catalog.ts';
import { advertOf, advertText } from './advert.ts';
import { TOOL_TITLES } from './parts.ts';

/** One tool of a kit. */
export interface Tool {
  part: KitPart;
  /** What it is called away from its kit: "Scorecard for a prompt engineer". */
  title: string;
  /** Words before the table. */
  lead: string[];
  /** Named lists before the table. */
  lists: { label: string; lines: string[] }[];
  /** The table, shaped as a comparison of the kit's id; its rows have the ids of the kit's parts. */
  table: Entry<'comparisons'> | null;
  /** Text to be copied as it stands. */
  text: string | null;
}

/** All tools of a kit, in order. */
export function toolsOf(catalog: Catalog, kit: Entry<'tools'>): Tool[] {
  return KIT_PARTS.map((part) => toolOf(catalog, kit, part));
}

/** One tool of a kit. */
export function toolOf(catalog: Catalog, kit: Entry<'tools'>, part: KitPart): Tool {
  // While a role is being mended its kit is still read.
  const role = catalog.roles.find(({ id }) => id === kit.data.role)?.data.title;
  const title = `${TOOL_TITLES[part]}: ${role ?? kit.data.role}`;
  const bare: Tool = { part, title, lead: [], lists: [], table: null, text: null };
  const { sample } = kit.data;
  switch (part) {
    case 'scorecard':
      return { ...bare, lead: [SCORING], table: asTable(kit, title, scorecard(catalog, kit.data)) };
    case 'questions':
      return { ...bare, table: asTable(kit, title, questions(catalog, kit.data)) };
    case 'work-sample':
      return {
        ...bare,
        lead: [sample.brief],
        lists: [
          { label: 'Conditions', lines: sample.conditions },
          { label: 'What you give', lines: sample.gives },
          { label: 'What you ask for', lines: sample.asks },
        ],
        table: asTable(kit, title, rubric(kit.data)),
      };
    case 'plan':
      return { ...bare, table: asTable(kit, title, plan(kit.data)) };
    case 'advert':
      return role === undefined ? bare : { ...bare, text: advertText(advertOf(catalog, kit.data.role)) };
  }
}

/** The tool a part of a kit is, or is a row of, with the row's id where it is one. */
export function toolAt(
  catalog: Catalog,
  kit: Entry<'tools'>,
  part: string,
): { tool: Tool; row: string | null } | null {
  for (const tool of toolsOf(catalog, kit)) {
    if (tool.part === part) return { tool, row: null };
    if (tool.table?.data.rows.some(({ id }) => id === part)) return { tool, row: part };
  }
  return null;
}

/** What a must-have is called beside its name. */
export const GATE = 'must-have';

const SCORING =
  'Score alone, before anybody discusses. A must-have is a gate: below the middle anchor the answer is no, and no average makes up for it.';

type Shape = Pick<ComparisonData, 'question' | 'rowHead' | 'columns' | 'rows'>;

function scorecard(catalog: Catalog, { scorecard: rated }: KitData): Shape {
  return {
    question: 'What is rated, and what does each level sound like?',
    rowHead: 'Competency',
    columns: [
      { id: 'weight', label: 'Weight' },
      { id: 'evidence', label: 'Evidence' },
      { id: 'anchors', label: 'Anchors, from the lowest' },
    ],
    rows: rated.map(({ competency, weight, gate }) => {
      const { name, evidence, anchors } = competencyOf(catalog, competency);
      return {
        id: competency,
        label: name,
        cells: {
          weight: `${weight} of 3${gate ? `, ${GATE}` : ''}`,
          evidence,
          anchors: anchors.map((anchor, index) => `**${index + 1}** ${anchor}`),
        },
      };
    }),
  };
}

/** A competency; its id alone where it is missing or being mended. */
function competencyOf(catalog: Catalog, id: string): Pick<CompetencyData, 'name' | 'evidence' | 'anchors'> {
  const found = sound(catalog.competencies).find((each) => each.id === id);
  return found?.data ?? { name: id, evidence: '', anchors: [] };
}

function questions(catalog: Catalog, { questions: asked }: KitData): Shape {
  return {
    question: 'What do you ask everyone, and what do you listen for?',
    rowHead: 'Question',
    columns: [
      { id: 'competency', label: 'Evidence of' },
      { id: 'good', label: 'A good answer' },
      { id: 'weak', label: 'A weak answer' },
    ],
    rows: asked.map(({ id, competency, question, good, weak }) => ({
      id,
      label: question,
      cells: { competency: competencyOf(catalog, competency).name, good, weak },
    })),
  };
}

function rubric({ sample }: KitData): Shape {
  return {
    question: 'How is the work marked?',
    rowHead: 'Criterion',
    columns: [
      { id: 'weak', label: 'Weak' },
      { id: 'fair', label: 'Fair' },
      { id: 'strong', label: 'Strong' },
    ],
    rows: sample.rubric.map(({ id, criterion, gate, weak, fair, strong }) => ({
      id,
      label: gate ? `${criterion} (${GATE})` : criterion,
      cells: { weak, fair, strong },
    })),
  };
}

function plan({ plan: marks }: KitData): Shape {
  return {
    question: 'What should be true by when?',
    rowHead: 'By',
    columns: [
      { id: 'aim', label: 'Aim' },
      { id: 'does', label: 'What they do' },
      { id: 'shows', label: 'How you can tell' },
      { id: 'manager', label: 'Your part' },
    ],
    rows: marks.map(({ id, day, aim, does, shows, manager }) => ({
      id,
      label: `Day ${day}`,
      cells: { aim, does, shows, manager },
    })),
  };
}

function asTable(kit: Entry<'tools'>, title: string, shape: Shape): Entry<'comparisons'> {
  const { order, owner, reviewed, reviewEvery } = kit.data;
  const upkeep = { order, owner, reviewed, reviewEvery };
  const rest = { aliases: [], origin: 'rolebook' as const, restates: [], changes: [], retired: [] };
  return { ...kit, collection: 'comparisons', data: { ...upkeep, ...rest, title, ...shape } };
}
