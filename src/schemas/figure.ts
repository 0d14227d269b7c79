import { z } from 'astro/zod';
import { line, plain, reference } from './fields.ts';

/** What a figure is counted in. */
const UNITS = [
  'USD',
  'percent',
  'points',
  'count',
  'ratio',
  'rank',
  'minutes',
  'days',
  'months',
  'years',
  'validity',
  'per-million',
] as const;

/** Words that keep an inexact number inexact wherever it is shown. */
const QUALIFIERS = ['about', 'nearly', 'under', 'over'] as const;

const amount = () => ({
  value: z.number().optional().describe('The single value.'),
  low: z.number().optional().describe('The lower end of a range; goes with `high`.'),
  high: z.number().optional().describe('The upper end of a range; goes with `low`.'),
  of: z.number().positive().optional().describe('The whole that `value` was counted among.'),
  qualifier: z
    .enum(QUALIFIERS)
    .optional()
    .describe('The word before `value`, or before `high`, where the source is not exact.'),
  measure: plain({ max: 60 })
    .optional()
    .describe('What sort of figure it is, such as median, mean or advertised range.'),
});

const point = z
  .strictObject({
    label: plain({ max: 80 }).describe(
      'Whose figure or which moment, as a drawing names it; neighbours with one label share a row.',
    ),
    ...amount(),
    source: reference('sources')
      .optional()
      .describe("The source of this one value; the claim's `saidBy` where left out."),
  })
  .superRefine((each, context) => refuseUnlessOne(amountsIn(each), 'value, or low with high', context));

/** The number of a claim, or its several numbers: given here, it can be drawn. */
export const figure = z
  .strictObject({
    label: plain({ max: 80 })
      .optional()
      .describe('How a drawing names the figure: who gives it, or what was counted.'),
    ...amount(),
    points: z
      .array(point)
      .min(2)
      .optional()
      .describe('In place of `value`, `low` and `high`: the values, where one claim holds several.'),
    unit: z.enum(UNITS).describe('What is counted.'),
    per: z.enum(['year', 'month', 'day']).optional().describe('Per which period.'),
    place: line({ max: 60 }).optional().describe('Where it holds.'),
    population: line({ max: 120 }).optional().describe('Of whom or what.'),
  })
  .superRefine((each, context) =>
    refuseUnlessOne(amountsIn(each) + (each.points ? 1 : 0), 'value, or low with high, or points', context),
  );

/** The number of a claim, or its several numbers, as claims.yaml holds it. */
export type FigureData = z.infer<typeof figure>;

interface Amounts {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
}

/** How many complete amounts are given; half a range counts for none, so that it is refused. */
function amountsIn({ value, low, high }: Amounts): number {
  if ((low === undefined) !== (high === undefined) || (low ?? 0) > (high ?? 0)) return 0;
  return (value === undefined ? 0 : 1) + (low === undefined ? 0 : 1);
}

function refuseUnlessOne(count: number, choice: string, context: z.RefinementCtx) {
  if (count !== 1) context.addIssue({ code: 'custom', message: `give exactly one of these: ${choice}` });
}
