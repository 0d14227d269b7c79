/** How sure a result is, and why. */
import type { ConfidenceLevel, Model } from './model.ts';
import type { Standing } from './tally.ts';

/** A level with its words. */
export interface Confidence {
  level: ConfidenceLevel;
  title: string;
  /** What the level means, then the count of answers, then the lead: a sentence each. */
  why: string[];
}

/** The confidence in a standing, by the thresholds of the model. */
export function confidenceIn(model: Model, standing: Standing): Confidence {
  const level = levelOf(model, standing);
  const words = model.confidence.find(({ id }) => id === level);
  return {
    level,
    title: words?.title ?? level,
    why: [words?.means ?? '', countOf(model, standing), leadOf(model, standing)].filter(
      (each) => each !== '',
    ),
  };
}

function levelOf(model: Model, { open, lead, runnerUp, answered }: Standing): ConfidenceLevel {
  if (open) return 'open';
  if (runnerUp && lead < model.leaningLead) return 'level';
  if (runnerUp && lead < model.clearLead) return 'leaning';
  return answered < model.settledAnswers ? 'clear' : 'settled';
}

function countOf(model: Model, { answered }: Standing): string {
  return `${answered} of ${model.questions.length} questions answered.`;
}

function leadOf(model: Model, { open, runnerUp, lead, nearest }: Standing): string {
  if (open) return '';
  if (!runnerUp) return 'Every other outcome is ruled out.';
  const names = nearest.map(({ title }) => title).join('; ');
  if (lead > 0) return `${lead} ${lead === 1 ? 'point' : 'points'} ahead of: ${names}.`;
  return `Level with: ${names}. ${model.ties}`;
}
