/** Dates as readers read them. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-22` as "22 November 2026", the same in every locale. */
export function sayDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return [Number(date) || '', MONTHS[Number(month) - 1] ?? '', year].filter(Boolean).join(' ');
}
