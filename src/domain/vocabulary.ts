/** The words readers see for the ids that entries choose from. */
import type { VocabularyData } from '../schemas/vocabulary.ts';
import type { Catalog } from './catalog.ts';

/** A list of the vocabulary whose words have ids. */
export type VocabularyList = Exclude<keyof VocabularyData, 'sections'>;

/** One word of a list. */
export interface Word {
  id: string;
  label?: string;
  means?: string | undefined;
}

/** All words of a list, in order. */
export function words(catalog: Catalog, list: VocabularyList): Word[] {
  return catalog.vocabulary[0]?.data[list] ?? [];
}

/** What readers see for an id; the id itself where the list has no label for it. */
export function labelOf(catalog: Catalog, list: VocabularyList, id: string): string {
  return words(catalog, list).find((word) => word.id === id)?.label ?? id;
}
