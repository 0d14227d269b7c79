/** Kits, what they rate, paths and packets. */
import { listed, yaml, type Fields } from './text.ts';

const upkeep = { owner: 'hiring-lead', reviewed: '2026-11-22', reviewEvery: 6 };

const page = (title: string) => ({
  title,
  summary: `${title}: one sentence that says what a reader will find on the page.`,
  order: 990,
  ...upkeep,
});

/** Something scorecards rate. */
export function competency(fields: Fields = {}): string {
  return listed({
    id: 'seeded-competency',
    name: 'Seeded competency',
    evidence: 'What they say.',
    anchors: ['Nothing.', 'A little.', 'Enough.', 'More.', 'All of it.'],
    ...fields,
  });
}

/** A question of a kit. */
export function asked(fields: Fields = {}): Fields {
  return {
    id: 'seeded-question-asked',
    competency: 'seeded-competency',
    question: 'What would you do?',
    good: ['Asks first'],
    weak: ['Guesses'],
    ...fields,
  };
}

/** A mark of a plan. */
export function mark(fields: Fields = {}): Fields {
  return {
    id: 'begun',
    day: 30,
    aim: 'It is begun.',
    does: ['Begins'],
    shows: ['It began'],
    manager: ['Asks'],
    ...fields,
  };
}

/** A kit for the developer. */
export function kit(fields: Fields = {}): string {
  const rubric = ['form', 'matter'].map((id) => ({
    id,
    criterion: id,
    weak: 'Bad.',
    fair: 'Fair.',
    strong: 'Good.',
  }));
  return yaml({
    ...page('Seeded kit'),
    role: 'python-developer',
    scorecard: ['seeded-competency', 'second-competency', 'third-competency'].map((id, index) => ({
      competency: id,
      weight: 1,
      gate: index === 0,
    })),
    questions: [asked()],
    sample: { brief: 'Do this.', conditions: ['An hour'], gives: ['Paper'], asks: ['A note'], rubric },
    plan: [mark()],
    ...fields,
  });
}

/** A step of a path. */
export function step(id: string, at: string, fields: Fields = {}): Fields {
  return { id, at, why: 'It matters.', question: 'Why?', answer: 'Because.', ...fields };
}

/** A path of two steps. */
export function path(fields: Fields = {}): string {
  return yaml({
    ...page('Seeded path'),
    reader: 'For anybody.',
    within: 120,
    steps: [step('role', '/roles/python-developer/'), step('risks', '/roles/python-developer/#risks')],
    ...fields,
  });
}

/** A packet of one page. */
export function packet(fields: Fields = {}): string {
  return yaml({
    ...page('Seeded packet'),
    reader: 'For anybody.',
    parts: ['/roles/python-developer/'],
    ...fields,
  });
}
