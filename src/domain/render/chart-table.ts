/** A drawn figure in words: the numbers behind it, with where each stands and who gives it. */
import type { Catalog } from '../catalog.ts';
import { sayAmount } from '../charts/amount.ts';
import { pointsIn } from '../charts/chart.ts';
import { payChart } from '../charts/pay.ts';
import { titleChart } from '../charts/title.ts';
import type { Grid } from '../csv.ts';
import type { ChartName } from '../prose/components.ts';
import { labelOf } from '../vocabulary.ts';

/** What a figure's table is called, and what its first column holds. */
export const CHART_WORDS: Record<ChartName, { caption: string; rowHead: string }> = {
  pay: { caption: 'Yearly pay, in US dollars', rowHead: 'Whose figure' },
  title: { caption: 'The title and the skill, in numbers', rowHead: 'What was counted' },
};

/** The table behind a figure. */
export function chartGrid(catalog: Catalog, chart: ChartName): Grid {
  const parts = chart === 'pay' ? payChart(catalog) : titleChart(catalog);
  return {
    head: [CHART_WORDS[chart].rowHead, 'Figure', 'Status', 'Source'],
    rows: pointsIn(parts).map((point) => [
      [point.about, point.label].filter(Boolean).join(': '),
      [sayAmount(point), point.measure].filter(Boolean).join(' '),
      labelOf(catalog, 'statuses', point.status),
      point.source?.data.by ?? 'Rolebook',
    ]),
  };
}
