/** What claims are about: each topic with a page of its claims in full. */
import { PAGES } from './addresses.ts';
import type { Catalog, Entry } from './catalog.ts';
import { onceFor } from './once.ts';
import { words } from './vocabulary.ts';

/** A topic that claims have. */
export interface Topic {
  id: string;
  label: string;
  address: string;
  /** Every claim on it. */
  claims: readonly Entry<'claims'>[];
  /** The claims that have it as their first topic: together the topics name each claim once. */
  own: readonly Entry<'claims'>[];
}

/** The topics of the claims, in the order of the vocabulary. */
export const claimTopics = onceFor((catalog: Catalog): readonly Topic[] =>
  words(catalog, 'topics')
    .map(({ id, label = id }) => ({
      id,
      label,
      address: `${PAGES.evidence.address}topics/${id}/`,
      claims: catalog.claims.filter(({ data }) => data.topics.includes(id)),
      own: catalog.claims.filter(({ data }) => data.topics[0] === id),
    }))
    .filter(({ claims }) => claims.length > 0),
);

/** Words that ids have in small letters alone, as they are written; or a whole id, where a word means something else. */
const WRITTEN: Readonly<Record<string, string>> = {
  ai: 'AI',
  ape: 'APE',
  checkins: 'check-ins',
  cv: 'CV',
  eu: 'EU',
  face: 'Face',
  fastapi: 'FastAPI',
  followup: 'follow-up',
  google: 'Google',
  hugging: 'Hugging',
  italian: 'Italian',
  json: 'JSON',
  klarna: 'Klarna',
  langchain: 'LangChain',
  llamaindex: 'LlamaIndex',
  mysql: 'MySQL',
  nist: 'NIST',
  opm: 'OPM',
  postgresql: 'PostgreSQL',
  python: 'Python',
  pytorch: 'PyTorch',
  rag: 'RAG',
  'react-results': 'ReAct results',
  tensorflow: 'TensorFlow',
  us: 'US',
};

/** A claim in a few words: those of its id. */
export function claimName(id: string): string {
  const words = id.split('-').map((word) => WRITTEN[word] ?? word);
  const name = WRITTEN[id] ?? words.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
