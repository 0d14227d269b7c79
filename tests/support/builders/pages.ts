/** Entries with prose of their own, and tables. */
import { ROLE_SECTIONS } from '../../../src/schemas/roles.ts';
import { TECHNIQUE_SECTIONS } from '../../../src/schemas/techniques.ts';
import { mdx, yaml, type Fields } from './text.ts';

const upkeep = { owner: 'hiring-lead', reviewed: '2026-11-22', reviewEvery: 6 };

const page = (title: string) => ({
  title,
  summary: `${title}: one sentence that says what a reader will find on the page.`,
  order: 990,
  ...upkeep,
});

/** A section for every id, with a line of prose in each. */
export function sections(ids: readonly string[]): string {
  return ids.map((id) => `## On ${id.replaceAll('-', ' ')} {#${id}}\n\nWords about it.`).join('\n\n');
}

/** A guide; its text links to a role, so that it is no orphan. */
export function guide(
  fields: Fields = {},
  body = 'Read about [developers](/roles/python-developer/).',
): string {
  return mdx({ ...page('Seeded guide'), group: 'deciding', ...fields }, body);
}

/** A question and its answer. */
export function faq(fields: Fields = {}, body = 'It is [the developer](/roles/python-developer/).'): string {
  const own = { question: 'Who writes the code?', short: 'A developer does.', topic: 'roles' };
  return mdx({ ...page('Seeded question'), ...own, ...fields }, body);
}

/** A technique with every section. */
export function technique(fields: Fields = {}, body = sections(TECHNIQUE_SECTIONS)): string {
  const own = {
    purpose: 'Get a better answer.',
    family: 'asking',
    useWhen: ['The answer is poor.'],
    avoidWhen: ['The answer is good.'],
    settings: [{ id: 'wording', name: 'Wording', advice: 'Keep it plain.' }],
    owners: ['prompt-engineer'],
    life: { status: 'live', validWhile: 'Models read prompts.', checked: '2026-11-22' },
  };
  return mdx({ ...page('Seeded technique'), ...own, ...fields }, body);
}

/** A role with every section. */
export function role(fields: Fields = {}, body = sections(ROLE_SECTIONS)): string {
  const lines = ['Some work'];
  const own = {
    plural: 'Seeded roles',
    mark: 'bar',
    hue: 'olive',
    sentence: 'Does the work.',
    hireIn: 'Hire when there is work.',
    focus: 'The work.',
    bestFor: lines,
    notFor: lines,
    strengths: lines,
    skills: lines,
    tools: lines,
    comesFrom: 'Other work, such as [writing code](/roles/python-developer/).',
    dayToDay: lines,
    pay: 'Unknown.',
    cost: 'A desk.',
    standing: 'Steady.',
    risks: lines,
    interviewStrong: lines,
    interviewWeak: lines,
    hireWhen: lines,
    hireWhenNot: lines,
  };
  return mdx({ ...page('Seeded role'), ...own, ...fields }, body);
}

/** The path of a guide that is not there yet. */
export const SEEDED = 'content/guides/seeded.mdx';

/** A copy of the content with one more guide, in which some prose stands. */
export function inGuide(prose: string, fields: Fields = {}): Record<string, string> {
  return { [SEEDED]: guide(fields, `Read about [developers](/roles/python-developer/).\n\n${prose}`) };
}

/** A table of one row and two columns. */
export function comparison(fields: Fields = {}): string {
  return yaml({
    title: 'Seeded table',
    question: 'Which of the two is it?',
    order: 990,
    origin: 'rolebook',
    ...upkeep,
    rowHead: 'Matter',
    columns: [
      { id: 'first', label: 'First' },
      { id: 'second', label: 'Second' },
    ],
    rows: [{ id: 'colour', label: 'Colour', cells: { first: 'Blue', second: ['Red', 'Green'] } }],
    ...fields,
  });
}
