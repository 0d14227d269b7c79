/** Joining what the engine found for each word into one order. */
import type { Match } from './source.ts';
import { WEIGHTS } from './weights.ts';

/** What was found for one word of a question. */
export interface Asked {
  matches: readonly Match[];
}

/** A record with what it answers of the whole question. */
export interface Candidate {
  id: string;
  /** How well it answers, before its own words are looked at. */
  score: number;
  /** The share of the question it answers, rare words counting for more: 0 to 1. */
  cover: number;
  /** For each word of the question, where it stands in the text. */
  places: (readonly number[])[];
}

/**
 * The candidates of a question, the best first.
 * @param total how many records there are
 * @param within the records that may be found; null for all
 */
export function mergeMatches(
  asked: readonly Asked[],
  total: number,
  within: ReadonlySet<string> | null = null,
): Candidate[] {
  const weights = asked.map(({ matches }) => rarity(matches.length, total));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Map<string, Candidate>();
  asked.forEach(({ matches }, index) => {
    for (const { id, score, places } of matches) {
      if (within && !within.has(id)) continue;
      const candidate = found.get(id) ?? { id, score: 0, cover: 0, places: asked.map(() => []) };
      candidate.score += score;
      candidate.cover += whole > 0 ? (weights[index] ?? 0) / whole : 1;
      candidate.places[index] = places;
      found.set(id, candidate);
    }
  });
  const all = [...found.values()];
  const most = Math.max(0, ...all.map(({ cover }) => cover));
  return all
    .filter(({ cover }) => cover >= WEIGHTS.leastCover * most)
    .map((each) => ({ ...each, score: each.score * each.cover ** WEIGHTS.coverPower }))
    .sort((a, b) => b.score - a.score);
}

/** How much a word tells: the fewer records have it, the more. */
function rarity(having: number, total: number): number {
  return Math.log(1 + (Math.max(0, total - having) + 0.5) / (having + 0.5)) ** WEIGHTS.rarity;
}
