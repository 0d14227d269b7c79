/** What the finding of entries asks of an engine. */
import type { WordList } from './words.ts';

/** One record that holds a word. */
export interface Match {
  /** The record's name in the index. */
  id: string;
  /** How well it answers to the word, in the engine's own measure. */
  score: number;
  /** Where the word stands in its text, counted in words from the start. */
  places: readonly number[];
}

/** What the engine knows of one word. */
export interface WordMatches {
  matches: readonly Match[];
  /** True where the index has the word, or words that begin with it; else it made do with a shorter one. */
  known: boolean;
}

/** A record as the engine keeps it. */
export interface StoredRecord {
  /** Its address with the base path. */
  url: string;
  title: string;
  /** The title of what it is part of; empty where it is a whole. */
  within: string;
  kind: string;
  roles: string[];
  aliases: string[];
  /** What stands there. */
  words: string;
}

/** An engine, as far as finding needs one. Every part throws where the engine could not look. */
export interface SearchSource {
  /** The records that hold a word, or words that begin with it. */
  lookUp: (word: string) => Promise<WordMatches>;
  /** The records that hold these words one after another. */
  lookUpPhrase: (words: string) => Promise<readonly Match[]>;
  /** The records of each choice of a filter, in reading order, by filter and choice. */
  choices: () => Promise<Choices>;
  read: (id: string) => Promise<StoredRecord>;
  /** The words of a list, the commonest first; none where there is no such list. */
  vocabulary: (list: WordList) => Promise<readonly string[]>;
}

/** The ids of the records of each choice, by filter and name of the choice. */
export type Choices = Record<'kind' | 'role', ReadonlyMap<string, ReadonlySet<string>>>;

/** What a reader has narrowed a search to: names of choices. None of a filter is all of it. */
export interface Narrowing {
  kind: readonly string[];
  role: readonly string[];
}
