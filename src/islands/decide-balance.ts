/** The balance: for each outcome the blocks that speak for it on one side of a line, and against it on the other. */
import type { Total, Weighed } from '../domain/checklist/tally.ts';
import { say, set } from './decide-dom.ts';

/** Points that a side has room for at least, so that a first answer does not fill it. */
const LEAST = 6;
/** The gap between two blocks, in points. */
const GAP = 0.2;

/** Draws every row of a table that has one for each outcome. */
export function drawBalance(table: ParentNode, totals: readonly Total[], chosen: string): void {
  const left = Math.max(LEAST / 2, ...totals.map(({ against }) => pointsIn(against)));
  const right = Math.max(LEAST, ...totals.map((total) => pointsIn(total.for)));
  for (const { outcome, points, out, for: pro, against } of totals) {
    const row = table.querySelector(`[data-outcome="${outcome.id}"]`);
    const drawing = row?.querySelector('td svg');
    const said = row?.querySelector<HTMLElement>('[data-say]');
    const sum = row?.querySelector<HTMLElement>('[data-out]');
    if (!drawing || !said || !sum) continue;
    row?.classList.toggle('out', out);
    row?.classList.toggle('chosen', outcome.id === chosen);
    set(drawing, 'viewBox', `${-left} 0 ${left + right} 10`);
    const [minus, plus] = drawing.querySelectorAll('path');
    set(minus, 'd', blocks(against, -1));
    set(plus, 'd', blocks(pro, 1));
    const words = said.dataset['say'] ?? '';
    say(said, words.replace('{for}', String(pointsIn(pro))).replace('{against}', String(pointsIn(against))));
    say(sum, out ? (sum.dataset['out'] ?? '') : signed(points));
  }
}

/** Points with their sign; a minus is as wide as a plus. */
export function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${points}`.replace('-', '−');
}

/** One block a reason, outwards from the line, as a path. */
function blocks(reasons: readonly Weighed[], side: 1 | -1): string {
  let from = 0;
  return reasons
    .map(({ reason }) => {
      const width = Math.abs(reason.points ?? 0);
      const path = `M${side * (from + GAP)} 0h${side * (width - GAP)}v10h${-side * (width - GAP)}z`;
      from += width;
      return path;
    })
    .join('');
}

function pointsIn(reasons: readonly Weighed[]): number {
  return Math.abs(reasons.reduce((sum, { reason }) => sum + (reason.points ?? 0), 0));
}
