/** From what a reader typed to groups of results. */
import { excerptOf, type Piece } from './excerpt.ts';
import { mergeMatches, type Asked, type Candidate } from './merge.ts';
import { chosenRecords, countChoices, type Counts } from './narrow.ts';
import { rank, type Ranked } from './rank.ts';
import type { Narrowing, SearchSource, StoredRecord } from './source.ts';
import { SHOWN } from './weights.ts';
import { nameWord, plainWords, tellingWords } from './words.ts';

/** One place a reader can be led to. */
export interface Place {
  record: StoredRecord;
  excerpt: Piece[];
}

/** The places found in one entry, the best first. */
export interface Group {
  /** What the entry is called. */
  title: string;
  kind: string;
  roles: string[];
  places: Place[];
}

/** The answer to a question. */
export interface Found {
  groups: Group[];
  /** How many records answer, shown or not. */
  total: number;
  /** True where more can be shown. */
  more: boolean;
  /** How many there are of each choice of each filter; asked for once the results are shown. */
  count: () => Promise<Counts>;
  /** Words that are nowhere, and what was looked for instead. */
  changed: { typed: string; meant: string[] }[];
  /** Words that are nowhere, and nothing near them is. */
  missing: string[];
  /** The words that were looked for. */
  words: string[];
  /** True where some results could not be read. */
  incomplete: boolean;
}

/** A question has no more words than this; what is pasted by mistake may. */
const MOST_WORDS = 12;
const MOST_PLACES = 4;

/**
 * Finds what answers a question.
 * @param limit how many records to show at most
 * @throws where the engine could not look
 */
export async function find(
  source: SearchSource,
  question: string,
  narrowing: Narrowing,
  { total, limit = SHOWN }: { total: number; limit?: number },
): Promise<Found> {
  const [asking, within] = await Promise.all([ask(source, question), chosenRecords(source, narrowing)]);
  const { asked, readings, changed, missing, words } = asking;
  const merged =
    asked.length > 0 ? mergeMatches(asked, total, within) : listed(question.trim() ? null : within);
  // What is called that is read first: its words may be so common that others answer to them as well.
  const named = new Set(asking.named.map(({ id }) => id));
  const candidates = merged.sort((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)));
  // Each is a file to fetch: what is further behind is left where it is until more is asked for.
  const read = await readAll(source, candidates.slice(0, limit));
  const ranked = asked.length > 0 ? rank(readings, read) : read.map((each) => ({ ...each, exact: 0 }));
  const groups = group(ranked);
  return {
    groups,
    total: candidates.length,
    more: candidates.length > limit,
    count: () => countChoices(source, narrowing, asked, total),
    changed,
    missing,
    words,
    incomplete: asking.incomplete || read.length < Math.min(candidates.length, limit),
  };
}

interface Asking {
  asked: Asked[];
  /** The records that are called what was asked. */
  named: readonly Asked['matches'][number][];
  /** The question as typed, and as it was understood. */
  readings: string[];
  changed: Found['changed'];
  missing: string[];
  words: string[];
  /** Help with spelling did not come. */
  incomplete: boolean;
}

async function ask(source: SearchSource, question: string): Promise<Asking> {
  const phrases = [...question.matchAll(/"([^"]+)"/g)]
    .map(([, phrase = '']) => plainWords(phrase).join(' '))
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const loose = tellingWords(question.replace(/"[^"]*"/g, ' ')).slice(0, MOST_WORDS);
  const asking: Asking = {
    asked: [],
    named: [],
    readings: [question],
    changed: [],
    missing: [],
    words: [],
    incomplete: false,
  };
  for (const phrase of phrases) {
    asking.asked.push({ matches: await source.lookUpPhrase(phrase) });
    asking.words.push(...phrase.split(' '));
  }
  const looked = await Promise.all(loose.map(async (word) => ({ word, ...(await source.lookUp(word)) })));
  // Nothing is called by words of which one is nowhere, unless it is written together from several.
  const mayBeName = loose.length < 2 || looked.every(({ known }) => known);
  const named = mayBeName ? await lookUpName(source, question) : [];
  let understood = question.toLowerCase();
  for (const { word, known, matches } of looked) {
    if (known) {
      asking.asked.push(...(await lookUpKnown(source, word, matches)));
      asking.words.push(word);
      understood = understood.replace(word, partsOf(word).join(' '));
      continue;
    }
    const meant = await meaning(source, word);
    asking.incomplete ||= meant.incomplete;
    if (meant.words.length === 0) {
      if (named.length === 0) asking.missing.push(word);
      // It weighs on the rest: what lacks it does not answer the whole question.
      continue;
    }
    asking.asked.push(...meant.asked);
    asking.words.push(...meant.words);
    asking.changed.push({ typed: word, meant: meant.words });
    understood = understood.replace(word, meant.reading);
  }
  if (understood !== question.toLowerCase()) asking.readings.push(understood);
  asking.named = named;
  // What is called that answers the whole of it, whichever of its words stand there.
  if (asking.asked.length === 0 && named.length > 0) asking.asked.push({ matches: named });
  asking.asked = asking.asked.map(({ matches }) => ({ matches: best([...matches, ...named]) }));
  return asking;
}

/** The records that are called so. */
async function lookUpName(source: SearchSource, name: string): Promise<Asked['matches']> {
  const word = nameWord(name);
  return word ? source.lookUpPhrase(word) : [];
}

/**
 * What was found for a word that the index knows. One joined by hyphens counts as its parts: the index has those of
 * such a word as well, and some write them apart. Where it is written as one word, it stands for every part.
 */
async function lookUpKnown(source: SearchSource, word: string, matches: Asked['matches']): Promise<Asked[]> {
  const parts = partsOf(word);
  if (parts.length < 2) return [{ matches }];
  const looked = await Promise.all(parts.map((part) => source.lookUp(part)));
  const asOne = matches.filter(
    ({ id }) => !looked.every((part) => part.matches.some((match) => match.id === id)),
  );
  return looked.map((part) => ({ matches: best([...part.matches, ...asOne]) }));
}

function partsOf(word: string): string[] {
  return word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/**
 * What a word that is nowhere may stand for: its parts, where it is joined from several that are all known; else a word
 * near it, or those of its parts that are.
 */
async function meaning(
  source: SearchSource,
  word: string,
): Promise<{ words: string[]; reading: string; asked: Asked[]; incomplete: boolean }> {
  const parts = partsOf(word);
  const looked = await Promise.all(parts.map(async (part) => ({ part, ...(await source.lookUp(part)) })));
  const known = parts.length > 1 ? looked.filter((each) => each.known) : [];
  const inParts = { words: known.map(({ part }) => part), reading: parts.join(' '), asked: known };
  if (known.length > 1 && known.length === parts.length) return { ...inParts, incomplete: false };
  // Few words are misspelt: what it takes to help is loaded when one is.
  const near = await import('./near.ts').then(({ wordsNear }) => wordsNear(source, word)).catch(() => null);
  const incomplete = near === null;
  if (near && near.words.length > 0) {
    const found = await Promise.all(near.words.map((each) => source.lookUp(each)));
    return {
      words: near.words,
      reading: near.joined ? near.words.join(' ') : (near.words[0] ?? word),
      asked: near.joined ? found : [{ matches: best(found.flatMap(({ matches }) => matches)) }],
      incomplete,
    };
  }
  return { ...inParts, incomplete };
}

/** One match a record, the best. */
function best(matches: readonly Asked['matches'][number][]): Asked['matches'] {
  const byId = new Map<string, (typeof matches)[number]>();
  for (const match of matches) if ((byId.get(match.id)?.score ?? -1) < match.score) byId.set(match.id, match);
  return [...byId.values()];
}

/** Where nothing is asked and a filter is chosen: all of that, in reading order. */
function listed(within: ReadonlySet<string> | null): Candidate[] {
  return [...(within ?? [])].map((id) => ({ id, score: 0, cover: 1, places: [] }));
}

/** The records that could be read; a reader is told where some could not. @throws where none could */
async function readAll(
  source: SearchSource,
  candidates: readonly Candidate[],
): Promise<(Candidate & { record: StoredRecord })[]> {
  const read = await Promise.allSettled(
    candidates.map(async (candidate) => ({ ...candidate, record: await source.read(candidate.id) })),
  );
  const whole = read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const failed = read.find((each) => each.status === 'rejected');
  if (whole.length === 0 && failed) throw failed.reason;
  return whole;
}

function group(ranked: readonly Ranked[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { record, places } of ranked) {
    const key = record.within ? `${record.kind} ${record.within}` : `${record.kind} ${record.title}`;
    const found = groups.get(key) ?? {
      title: record.within || record.title,
      kind: record.kind,
      roles: record.roles,
      places: [],
    };
    if (found.places.length < MOST_PLACES)
      found.places.push({ record, excerpt: excerptOf(record.words, places) });
    groups.set(key, found);
  }
  return [...groups.values()];
}
