/**
 * Everything that decides the order of results, in one place. Tuned on two thirds of the queries in
 * tests/relevance/, and judged on the rest.
 */
import { tellingWords } from './words.ts';

/** What Pagefind is told: fields beside the text, and how it counts words. */
export const ENGINE = {
  metaWeights: {
    title: 5,
    aliases: 5,
    within: 3,
    spellings: 0.8,
    // An entry's title again, by how many words it has: of a short one, each tells more.
    title1: 10,
    title2: 7,
    title3: 5,
    title4: 3,
  },
  termSimilarity: 4,
  pageLength: 0.4,
  termFrequency: 0.8,
  termSaturation: 1.2,
};

/** An entry's title as the field that weighs a title of so many words; nothing for a long one, which each word tells less of. */
export function shortTitle(title: string): Record<string, string> {
  const field = `title${tellingWords(title).length}`;
  return field in ENGINE.metaWeights ? { [field]: title } : {};
}

/** What is done with the engine's answers, once titles and aliases can be read. */
export const WEIGHTS = {
  /** A record that answers less than this share of what the best one answers is no result. */
  leastCover: 0.45,
  /** How strongly answering the whole question counts. */
  coverPower: 2,
  /** How far a rare word tells more than a common one: 0 not at all, 1 as information theory has it. */
  rarity: 0.5,
  /** The question is an alias, or the name of a part with that of its whole. */
  exactAlias: 4,
  /** The question is the beginning of a title. */
  begunTitle: 2.5,
  /** The title agrees with the question. */
  title: 0.8,
  /** An alias agrees with the question. */
  alias: 1.6,
  /** An entry, in place of a part of one. */
  whole: 1.2,
};

/**
 * How far a kind is preferred where all else is equal. Claims and sources bear out what entries say, in
 * much the same words: a reader who looks for advice is led to the entry, which leads to them.
 */
export const PREFERENCE: Readonly<Record<string, number>> = {
  Role: 1.1,
  Question: 1,
  Term: 0.9,
  Table: 0.8,
  Tool: 0.75,
  Path: 0.75,
  Checklist: 0.7,
  Claim: 0.5,
  Source: 0.45,
  Page: 0.9,
};

/** Results shown at first, and added each time a reader asks for more. */
export const SHOWN = 6;
