/** Whether a retirement leads to something that exists, and says so at once. */
import { atField } from '../checks/at.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { retirementLine, withdrawalLine } from './candidates.ts';
import type { Permalink } from './inventory.ts';
import type { Resolve } from './resolve.ts';
import { hasParts, type Retirement } from './retirements.ts';

/** The issues of what a retirement names as its successor. */
export function checkTarget(
  each: Retirement,
  present: readonly Permalink[],
  retired: readonly Retirement[],
  resolve: Resolve,
): Issue[] {
  const { target, instead } = each;
  if (instead !== null) return checkInstead(each, instead, present, resolve);
  if (target === null || present.some(({ key }) => key === target)) return [];
  const circle = circleFrom(each, retired);
  if (circle) return circle[0] === each.was ? [loop(each, circle)] : [];
  const end = resolve(target);
  if (!end) return each.now === null ? [] : [namesNothing(each, each.now, present)];
  const { line, place } =
    'now' in end ? retirementLine(each.was, end.now) : withdrawalLine(each.was, each.entry);
  const elsewhere = 'now' in end && place !== each.entry.file;
  return [chain(each, target, `\`${line}\`${elsewhere ? ` in ${place}, and no line here` : ''}.`)];
}

function checkInstead(
  each: Retirement,
  instead: string,
  present: readonly Permalink[],
  resolve: Resolve,
): Issue[] {
  const end = resolve(instead);
  if (end && 'now' in end) {
    return end.now.key === instead ? [] : [chain(each, instead, `\`instead: ${end.now.key}\`.`)];
  }
  const keys = present.map(({ key }) => key);
  const values = {
    name: '`instead`',
    id: instead,
    reason: end ? 'that is withdrawn too' : 'nothing has that address',
    hint: end ? '' : didYouMean(instead, keys),
    advice: 'Write the address of something that stands, as content/permalinks.json has it.',
  };
  return [atField(each.entry, [...each.path, 'instead'], 'retired-to-nothing', values)];
}

function namesNothing(each: Retirement, now: string, present: readonly Permalink[]): Issue {
  const { entry } = each;
  const parts = present.flatMap(({ entry: other, part }) => (other === entry && part !== null ? [part] : []));
  const values = {
    name: '`now`',
    id: now,
    reason: hasParts(entry) ? 'there is no such part in this entry' : 'this entry has no parts',
    hint: didYouMean(now, parts),
    advice: hasParts(entry)
      ? `Name one of: ${parts.join(', ')}.`
      : 'Leave `now` out: the old address then leads to the entry.',
  };
  return atField(entry, [...each.path, 'now'], 'retired-to-nothing', values);
}

function chain(each: Retirement, target: string, advice: string): Issue {
  return atField(each.entry, each.path, 'alias-chain', { key: each.was, target, advice });
}

function loop(each: Retirement, circle: readonly string[]): Issue {
  const path = [...circle, circle[0]].join(' → ');
  return atField(each.entry, each.path, 'alias-loop', { path });
}

/** The circle a retirement runs into, told from the first of its keys; null where it comes to an end. */
function circleFrom(start: Retirement, retired: readonly Retirement[]): string[] | null {
  const seen: string[] = [];
  let key: string | null = start.was;
  while (key !== null && !seen.includes(key)) {
    seen.push(key);
    const current: string = key;
    key = retired.find(({ was }) => was === current)?.target ?? null;
  }
  if (key === null) return null;
  const circle = seen.slice(seen.indexOf(key));
  const first = circle.indexOf([...circle].sort()[0] ?? '');
  return [...circle.slice(first), ...circle.slice(0, first)];
}
