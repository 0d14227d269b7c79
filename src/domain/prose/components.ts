/** The closed list of components that prose may use: nothing else is rendered, nothing is imported. */

import { KIT_PARTS } from '../../schemas/tools.ts';

/** What one prose component takes. */
export interface ComponentDefinition {
  /** `inline` wraps words in a sentence; `block` stands in a paragraph's place. */
  place: 'inline' | 'block';
  /** Attributes it must have, each naming an entry of a collection or one of a list. */
  attributes: Record<string, { reference: string } | { oneOf: readonly string[] }>;
  /** Whether it wraps content of its own. */
  wraps: boolean;
}

/** Drawn figures, by id. */
const CHARTS = ['pay', 'title'] as const;

/** Name of a drawn figure. */
export type ChartName = (typeof CHARTS)[number];

/** Every prose component by name. */
export const COMPONENTS: Record<string, ComponentDefinition> = {
  Claim: { place: 'inline', attributes: { id: { reference: 'claims' } }, wraps: true },
  Term: { place: 'inline', attributes: { id: { reference: 'glossary' } }, wraps: true },
  Comparison: { place: 'block', attributes: { id: { reference: 'comparisons' } }, wraps: false },
  Disagreement: { place: 'block', attributes: { claim: { reference: 'claims' } }, wraps: false },
  Chart: { place: 'block', attributes: { id: { oneOf: CHARTS } }, wraps: false },
  Tools: { place: 'block', attributes: { show: { oneOf: KIT_PARTS } }, wraps: false },
  Added: { place: 'block', attributes: {}, wraps: true },
};
