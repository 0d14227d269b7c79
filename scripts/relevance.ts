/** `npm run relevance`: how well search answers what readers type, and where it does not. */
import process from 'node:process';
import { askAll, readQueries, scoreOf, type Outcome } from '../tests/support/search/relevance.ts';

const HELD_BACK = '--held-back';
const [folder = 'dist'] = process.argv.slice(2).filter((each) => each !== HELD_BACK);
const outcomes = await askAll(folder, readQueries());
const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;

console.log(`${''.padEnd(14)}queries  success@1  success@3    MRR`);
const line = (name: string, some: readonly Outcome[]) => {
  const { queries, first, three, reciprocal } = scoreOf(some);
  console.log(
    `${name.padEnd(14)}${String(queries).padStart(7)}    ${percent(first)}    ${percent(three)}  ${reciprocal.toFixed(3)}`,
  );
};
line('all', outcomes);
line(
  'tuned on',
  outcomes.filter(({ heldBack }) => !heldBack),
);
line(
  'held back',
  outcomes.filter(({ heldBack }) => heldBack),
);
for (const group of new Set(outcomes.map((outcome) => outcome.group)))
  line(
    group,
    outcomes.filter((outcome) => outcome.group === group),
  );

// What was held back stays unseen unless it is asked for, so that nobody tunes to it by accident.
const seen = outcomes.filter(({ heldBack }) => !heldBack || process.argv.includes(HELD_BACK));
console.log('\nNot first:');
for (const { query, place, shown, answers } of seen.filter((outcome) => outcome.place > 1))
  console.log(
    `  ${String(place).padStart(8)}  ${query}\n            ${shown.slice(0, 3).join(' ')}\n            wanted ${answers.join(' ')}`,
  );
