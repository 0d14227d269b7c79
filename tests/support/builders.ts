/**
 * Content files with valid defaults. A test states the one thing it changes; `undefined` leaves a
 * field out.
 */
export * from './builders/checklist.ts';
export * from './builders/lists.ts';
export * from './builders/pages.ts';
export * from './builders/reading.ts';
export * from './builders/site.ts';
export * from './builders/text.ts';
