import { z } from 'astro/zod';
import { id, line, plain } from './fields.ts';

/** Levels of every scale: the first is the lowest. */
export const LEVELS = 5;

/** Something a scorecard rates, with what can be heard at each level. */
export const competency = z.strictObject({
  id: id().describe('Stable id, part of a public address.'),
  name: plain({ max: 60 }).describe('What it is called, first letter upper case.'),
  evidence: line({ max: 240 }).describe('What to listen and look for, in one line.'),
  anchors: z
    .array(line({ max: 160 }))
    .length(LEVELS, { error: `write ${LEVELS} anchors, the lowest first` })
    .describe('What a candidate says or does at each level, the lowest first.'),
});

/** A competency as competencies.yaml holds it. */
export type CompetencyData = z.infer<typeof competency>;
