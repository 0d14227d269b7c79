/** A reading path with what its steps lead to. */
import { addressOf } from '../addresses.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { placeAt } from '../places.ts';
import { retirements } from '../permalinks/retirements.ts';
import { countWords, minutesFor } from './minutes.ts';

/** One step, ready to be shown. */
export interface Step {
  /** Its author's id: where it stands on the page of the path. */
  id: string;
  /** The text's name in read marks: the same text counts in every path. */
  key: string;
  /** Names it had before, so that older marks still count. */
  was: readonly string[];
  address: string;
  title: string;
  /** Stamp of the text as it is now. */
  stamp: string;
  minutes: number;
  why: string;
  question: string;
  answer: string;
}

/** A path, ready to be shown. */
export interface ReadingPath {
  entry: Entry<'paths'>;
  address: string;
  steps: Step[];
  /** The sum of the minutes of its steps. */
  minutes: number;
}

/** Every path, in order. */
export function readingPaths(catalog: Catalog): ReadingPath[] {
  return catalog.paths.map((entry) => readingPath(catalog, entry));
}

/**
 * One path.
 * @throws where a step leads nowhere: the checks have refused that
 */
export function readingPath(catalog: Catalog, entry: Entry<'paths'>): ReadingPath {
  const steps = entry.data.steps.map((step): Step => {
    const place = placeAt(catalog, step.at);
    if (!place) throw new Error(`${entry.file}: ${step.at} leads nowhere.`);
    const { key, address, title, stamp, words } = place;
    const { id, why, question, answer } = step;
    const was = formerKeys(catalog, key);
    return {
      id,
      key,
      was,
      address,
      title,
      stamp,
      minutes: minutesFor(countWords(words)),
      why,
      question,
      answer,
    };
  });
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return { entry, address: addressOf(entry), steps, minutes };
}

function formerKeys(catalog: Catalog, key: string): string[] {
  return retirements(catalog).flatMap(({ was, target }) => (target === key ? [was] : []));
}
