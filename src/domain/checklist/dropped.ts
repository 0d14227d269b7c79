/** What to tell a reader of the parts of an address that were left out. For the page to print; no script needs it. */
import type { DropReason } from './query.ts';

/** A sentence for each reason; the page puts the part itself before it. */
export const DROPPED = {
  'unknown-question': 'There is no such question.',
  'unknown-answer': 'The question has no such answer.',
  withdrawn: 'This is no longer asked, so it was left out.',
  'answered-twice': 'The link answers this twice. The first answer counts.',
  'too-long': 'The link is too long; the rest of it was not read.',
} as const satisfies Record<DropReason, string>;
