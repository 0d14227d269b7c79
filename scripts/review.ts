/**
 * `npm run review -- --on 2027-05-01`: what is due on that day, as a list and as reports/review.md.
 * Ends with 1 where something is late by a whole interval; with 2 where the day is missing or is none.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { assemble } from '../src/assemble.ts';
import { dueOn, reviewReport, reviews } from '../src/domain/review.ts';
import { isCalendarDay } from '../src/schemas/fields.ts';
import { readContent, readSurroundings } from './content-files.ts';

const root = process.cwd();
const day = dayAsked();
if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isCalendarDay(day)) {
  const what = day === '' ? '' : `“${day}” is no day of the calendar. `;
  console.error(`${what}Say the day: npm run review -- --on 2027-05-01`);
  process.exit(2);
}
const { catalog } = assemble(readContent(root), readSurroundings(root));
const all = reviews(catalog);
const report = reviewReport(all, day);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/review.md', report);
console.log(report);
if (dueOn(all, day).overdue.length > 0) process.exitCode = 1;

/** What stands after `--on`; nothing where it is missing, or where something else was said. */
function dayAsked(): string {
  try {
    return parseArgs({ options: { on: { type: 'string', default: '' } } }).values.on;
  } catch {
    return '';
  }
}
