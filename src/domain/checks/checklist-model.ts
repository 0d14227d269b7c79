import { checklistModel, type Model } from '../checklist/model.ts';
import { LONGEST_QUERY, longestQuery } from '../checklist/query.ts';
import { unreachable } from '../checklist/reach.ts';
import { questionsWithoutSway } from '../checklist/sway.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { idsOf } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { atField } from './at.ts';

/** The decision model as a whole: every outcome can be reached, every question counts, every link fits. */
export function checkChecklistModel(catalog: Catalog): Issue[] {
  const model = checklistModel(catalog);
  const [rules] = catalog.checklist;
  // A part that is faulty, or a misspelt outcome, has been reported; what would follow from it is an echo.
  const parts: Entry[] = [...catalog.questions, ...catalog.outcomes];
  if (!model || !rules || parts.some(({ faulty }) => faulty) || hasDangling(catalog)) return [];
  const entryOf = (entries: readonly Entry[], id: string) =>
    entries.find((entry) => entry.id === id) ?? rules;
  return [
    ...thresholds(model, rules),
    ...unreachable(model).map(({ id }) =>
      atField(entryOf(catalog.outcomes, id), ['id'], 'unreachable-outcome', { outcome: id }),
    ),
    ...questionsWithoutSway(model).map(({ id, question }) =>
      atField(entryOf(catalog.questions, id), ['id'], 'idle-question', { question }),
    ),
    ...longLink(model, rules),
  ];
}

function hasDangling(catalog: Catalog): boolean {
  const outcomes = new Set(idsOf(catalog, 'outcomes'));
  return [...catalog.questions, ...catalog.checklist].some(({ fields }) =>
    fields.some(({ reference, value }) => reference === 'outcomes' && !outcomes.has(value)),
  );
}

function thresholds(model: Model, rules: Entry): Issue[] {
  const questions = model.questions.length;
  return (['fewestAnswers', 'settledAnswers'] as const).flatMap((name) =>
    model[name] <= questions
      ? []
      : [
          atField(rules, [name], 'impossible-threshold', {
            name,
            value: String(model[name]),
            questions: String(questions),
          }),
        ],
  );
}

function longLink(model: Model, rules: Entry): Issue[] {
  const length = longestQuery(model);
  if (length <= LONGEST_QUERY) return [];
  return [atField(rules, [], 'long-link', { length: String(length), most: String(LONGEST_QUERY) })];
}
