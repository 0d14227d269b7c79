/** When entries and claims are due to be read again. */
import type { Catalog, Entry } from './catalog.ts';
import { allEntries } from './catalog.ts';
import { compare } from './issues.ts';

/** One thing that somebody answers for. */
export interface Review {
  entry: Entry;
  owner: string;
  reviewed: string;
  /** Months between reviews. */
  every: number;
  /** The day it is due. */
  due: string;
  /** The day it is late by a whole interval more: it should not be published any longer unread. */
  overdue: string;
}

/** The reviews of everything that has an owner, earliest due first. */
export function reviews(catalog: Catalog): Review[] {
  return allEntries(catalog)
    .flatMap((entry) => reviewOf(entry) ?? [])
    .sort(
      (a, b) =>
        compare(a.due, b.due) || compare(a.entry.file, b.entry.file) || compare(a.entry.id, b.entry.id),
    );
}

/** The review of one entry, or null where nobody answers for it. */
export function reviewOf(entry: Entry): Review | null {
  const { owner, reviewed, asOf, reviewEvery } = entry.data as {
    owner?: string;
    reviewed?: string;
    asOf?: string;
    reviewEvery?: number;
  };
  const day = reviewed ?? asOf;
  if (!owner || !day || !reviewEvery) return null;
  const due = monthsAfter(day, reviewEvery);
  return { entry, owner, reviewed: day, every: reviewEvery, due, overdue: monthsAfter(day, reviewEvery * 2) };
}

/** What is due on a day, and what of it is late by a whole interval. */
export function dueOn(all: readonly Review[], day: string): { due: Review[]; overdue: Review[] } {
  return {
    due: all.filter((review) => review.due <= day),
    overdue: all.filter((review) => review.overdue <= day),
  };
}

/** A report of what is due, in Markdown: it can be the text of a ticket. */
export function reviewReport(all: readonly Review[], day: string): string {
  const { due, overdue } = dueOn(all, day);
  if (due.length === 0)
    return `Nothing is due on ${day}. The next review is ${all[0]?.due ?? 'not planned'}.\n`;
  const rows = due.map(
    ({ entry, owner, reviewed, due: on, overdue: late }) =>
      `| ${entry.collection}/${entry.id} | ${owner} | ${reviewed} | ${on} | ${late <= day ? 'overdue' : 'due'} |`,
  );
  return [
    `${due.length} of ${all.length} entries and claims are due on ${day}; ${overdue.length} of them are overdue by a whole interval.`,
    '',
    '| Entry | Kept by | Reviewed | Due | State |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The same day some months later; the last day of the month where that month is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(date, last), 2)}`;
}
