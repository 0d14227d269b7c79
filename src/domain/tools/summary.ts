/** A kit in a line. */
import type { KitPart } from '../../schemas/tools.ts';
import type { Catalog, Entry } from '../catalog.ts';

/** The kit for a role, where there is one. */
export function kitOf(catalog: Catalog, role: string): Entry<'tools'> | undefined {
  return catalog.tools.find((kit) => kit.data.role === role);
}

/** What each tool of a kit holds, in a few words. */
export function kitSummary({ data }: Entry<'tools'>): { part: KitPart; words: string }[] {
  const gates = data.scorecard.filter(({ gate }) => gate).length;
  const days = data.plan.map(({ day }) => day);
  return [
    { part: 'scorecard', words: `a scorecard with ${gates} ${gates === 1 ? 'must-have' : 'must-haves'}` },
    { part: 'questions', words: `${data.questions.length} questions` },
    { part: 'work-sample', words: 'a work sample' },
    { part: 'plan', words: `a plan for ${days.join(', ').replace(/, (\d+)$/, ' and $1')} days` },
    { part: 'advert', words: 'a draft of the advert' },
  ];
}
