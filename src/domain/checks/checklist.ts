import { NOT_SURE } from '../checklist/model.ts';
import { TITLE } from '../checklist/query.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { sound } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import type { FieldPath } from '../source-file.ts';
import { atField } from './at.ts';
import type { Surroundings } from './index.ts';
import { linkFault, linkGoals } from './links.ts';

/** Every answer of the checklist says one thing of an outcome, and its links lead somewhere. */
export function checkChecklist(catalog: Catalog, surroundings: Surroundings): Issue[] {
  const questions = sound(catalog.questions);
  return [
    ...questions.flatMap((entry) => [...reservedIds(entry), ...checkAnswers(catalog, entry)]),
    ...checkAddresses(catalog, surroundings),
  ];
}

function reservedIds(entry: Entry<'questions'>): Issue[] {
  const taken = (path: FieldPath, id: string, means: string) =>
    atField(entry, path, 'word-of-links', { id, means });
  return [
    ...(entry.id === TITLE ? [taken(['id'], TITLE, 'it holds the title')] : []),
    ...entry.data.answers.flatMap(({ id }, index) =>
      id === NOT_SURE ? [taken(['answers', index, 'id'], id, 'every question offers it already')] : [],
    ),
  ];
}

/** Each reason of an answer names an outcome once, and a way that the outcome has. */
function checkAnswers(catalog: Catalog, entry: Entry<'questions'>): Issue[] {
  const fallback = sound(catalog.checklist)[0]?.data.fallback;
  return entry.data.answers.flatMap((answer, at) =>
    answer.reasons.flatMap((reason, index) => {
      const path = ['answers', at, 'reasons', index];
      const { outcome, way } = reason;
      const first = answer.reasons.findIndex((other) => other.outcome === outcome);
      const values = { answer: answer.label, outcome };
      const issues: Issue[] = [];
      if (first < index) {
        const same = speaksFor(answer.reasons[first]) === speaksFor(reason);
        const line = String(entry.lineOf(['answers', at, 'reasons', first]));
        const kind = same ? 'outcome-named-twice' : 'outcome-for-and-against';
        issues.push(atField(entry, path, kind, { ...values, first: line }));
      }
      if (outcome === fallback) issues.push(atField(entry, path, 'points-for-fallback', values));
      const ways = sound(catalog.outcomes)
        .find(({ id }) => id === outcome)
        ?.data.ways.map(({ id }) => id);
      if (way !== undefined && ways && !ways.includes(way)) {
        const known = ways.join(', ') || 'it has none, so leave `way` out';
        const hint = didYouMean(way, ways);
        issues.push(atField(entry, [...path, 'way'], 'unknown-way', { outcome, way, hint, known }));
      }
      return issues;
    }),
  );
}

function speaksFor(reason: { points?: number | undefined } | undefined): boolean {
  return (reason?.points ?? -1) > 0;
}

/** The addresses in plain fields lead somewhere; those in prose are looked at with all other links. */
function checkAddresses(catalog: Catalog, surroundings: Surroundings): Issue[] {
  const goals = linkGoals(catalog, surroundings);
  const check = (entry: Entry, path: FieldPath, target: string) => {
    const fault = linkFault(target, goals);
    return fault ? [atField(entry, path, fault.kind, fault.values)] : [];
  };
  return [
    ...sound(catalog.questions).flatMap((entry) =>
      entry.data.learnMore.flatMap((target, index) => check(entry, ['learnMore', index], target)),
    ),
    ...sound(catalog.outcomes).flatMap((entry) =>
      (['ways', 'nextSteps'] as const).flatMap((field) =>
        entry.data[field].flatMap(({ to }, index) => check(entry, [field, index, 'to'], to)),
      ),
    ),
  ];
}
