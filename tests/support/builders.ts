/**
 * Content files with valid defaults. A test states the one thing it changes; `undefined` leaves a
 * field out. Everything is written out as an author would write it, one field on a line.
 */
import { stringify } from 'yaml';
import { CONFIDENCE_LEVELS, STEPS } from '../../src/schemas/checklist.ts';
import { ROLE_SECTIONS } from '../../src/schemas/roles.ts';
import { TECHNIQUE_SECTIONS } from '../../src/schemas/techniques.ts';

/** Fields by name; `undefined` leaves one out. */
export type Fields = Record<string, unknown>;

/** One value on a line, and nothing said by pointing at something above. */
const PLAIN = { lineWidth: 0, aliasDuplicateObjects: false };

/** The text of an MDX file. */
export function mdx(fields: Fields, body: string): string {
  return `---\n${yaml(fields)}---\n\n${body.trim()}\n`;
}

/** The text of a YAML file that is one entry. */
export function yaml(fields: Fields): string {
  return stringify(fields, PLAIN);
}

/** The text of one entry of a YAML list. */
export function listed(fields: Fields): string {
  return stringify([fields], PLAIN);
}

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

/** A claim that is advice, which needs no evidence. */
export function claim(fields: Fields = {}): string {
  return listed({
    id: 'seeded-claim',
    statement: 'Talking first saves work later.',
    saidBy: 'rolebook',
    status: 'advice',
    margin: 'Practical judgement.',
    asOf: '2026-11-22',
    reviewEvery: 6,
    owner: 'evidence-editor',
    topics: ['teams'],
    ...fields,
  });
}

/** Evidence for a claim. */
export function evidence(fields: Fields = {}): Fields {
  return { source: 'seeded-source', stance: 'for', shows: 'It was so.', ...fields };
}

/** A source that was seen itself. */
export function source(fields: Fields = {}): string {
  return listed({
    id: 'seeded-source',
    title: 'A study of something',
    by: 'A university',
    published: '2026-01',
    url: 'https://example.org/study',
    kind: 'paper',
    interest: 'None known.',
    grade: 'A',
    seen: '2026-11-22',
    extent: 'whole',
    ...fields,
  });
}

/** A term of the glossary. */
export function term(fields: Fields = {}): string {
  return listed({
    id: 'seeded-term',
    term: 'Seeded term',
    short: 'A word that stands here for a test.',
    full: 'A word that stands here so that a test can use it.',
    ...fields,
  });
}

/** A point of the article. */
export function point(fields: Fields = {}): string {
  return listed({
    id: 'F-999',
    point: 'Something more was said.',
    kind: 'fact',
    topics: ['roles'],
    ...fields,
  });
}

/** An address whose entry is gone. */
export function withdrawal(fields: Fields = {}): string {
  return listed({ was: 'guides/old', title: 'Old', on: '2026-11-22', withdrawn: 'It was wrong.', ...fields });
}

/** The site's own facts. */
export function site(fields: Fields = {}): string {
  return yaml({
    name: 'Rolebook',
    question: 'Whom to hire?',
    answer: 'A developer, a prompt engineer, both or nobody.',
    address: 'https://rolebook.example',
    edition: '2026-11-22',
    article: {
      title: 'An article',
      publisher: 'A publisher',
      published: '2026-03-18',
      interest: 'It sells teams.',
    },
    ...fields,
  });
}

/** The closed lists. */
export function vocabulary(fields: Fields = {}): string {
  const words = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
  return yaml({
    owners: words('hiring-lead', 'evidence-editor'),
    statuses: words('advice'),
    grades: [{ id: 'A', means: 'Seen.' }],
    topics: words('roles', 'teams'),
    groups: words('deciding', 'hiring'),
    families: words('asking'),
    ...fields,
  });
}

/** The path of a guide that is not there yet. */
export const SEEDED = 'content/guides/seeded.mdx';

/** A copy of the content with one more guide, in which some prose stands. */
export function inGuide(prose: string, fields: Fields = {}): Record<string, string> {
  return { [SEEDED]: guide(fields, `Read about [developers](/roles/python-developer/).\n\n${prose}`) };
}

/** A question of the checklist, with an answer for either of two roles. */
export function question(fields: Fields = {}): string {
  return listed({
    id: 'own',
    question: 'Is it so?',
    why: 'It matters.',
    step: 'goals',
    learnMore: ['/decide/'],
    answers: [answer('yes', ['python-developer']), answer('no', ['prompt-engineer'])],
    ...fields,
  });
}

/** An answer that speaks for each of these outcomes; more may be said of any of them. */
export function answer(id: string, outcomes: readonly (string | Fields)[]): Fields {
  const reasons = outcomes.map((each) => ({
    points: 3,
    because: 'It is so.',
    ...(typeof each === 'string' ? { outcome: each } : each),
  }));
  return { id, label: `It is: ${id}`, reasons };
}

/** Something the checklist may recommend. */
export function outcome(fields: Fields = {}): string {
  return listed({
    id: 'seeded-outcome',
    title: 'Seeded outcome',
    sentence: 'Do this.',
    nextSteps: [{ words: 'Read on', to: '/guides/' }],
    ...fields,
  });
}

/** What holds for the checklist as a whole. */
export function checklist(fields: Fields = {}): string {
  const said = (id: string) => ({ id, title: id, means: 'What it means.' });
  return yaml({
    notSure: 'Not sure',
    steps: STEPS.map(said),
    fallback: 'not-enough',
    fewestAnswers: 1,
    leaningLead: 1,
    clearLead: 2,
    settledAnswers: 1,
    ties: 'The first comes first.',
    confidence: CONFIDENCE_LEVELS.map(said),
    bias: ['It favours nobody.'],
    leavesOut: ['The weather.'],
    ...fields,
  });
}
