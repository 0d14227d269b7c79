/** What to tell a reader of the parts of an address that were left out. Loaded where something was. */
import type { LinkFault } from './people.ts';
import type { DropReason } from './query.ts';
import type { StrayReason } from './strays.ts';

/** A sentence for each reason; the page puts the part itself before it. */
export const DROPPED: Readonly<Record<DropReason | StrayReason, string>> = {
  'unknown-question': 'There is no such question.',
  'unknown-answer': 'The question has no such answer.',
  withdrawn: 'This is no longer asked, so it was left out.',
  'answered-twice': 'The link says this twice. The first counts.',
  'title-cut': 'A title may be no longer.',
  'too-long': 'The link is too long; the rest of it was not read.',
  nobody: 'It is nobody’s name or link.',
};

/** Why somebody's link was left out altogether. */
export const LINK_FAULTS: Readonly<Record<LinkFault, string>> = {
  empty: 'no link beside the name',
  'no-answers': 'no answer to any question in it',
  'too-many': 'more people than are compared',
};
