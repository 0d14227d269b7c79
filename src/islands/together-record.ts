/** The record of a comparison, for the buttons that give it. */
export { togetherRecord } from '../domain/checklist/together-record.ts';
