/**
 * Every collection: where its files live, what shape they have, and the schema they must satisfy.
 * Adding a collection means adding one line here and one schema beside it.
 */
import { z } from 'astro/zod';
import { articlePoint } from './article.ts';
import { checklist, outcome, question } from './checklist.ts';
import { claim } from './claims.ts';
import { comparison } from './comparisons.ts';
import { competency } from './competencies.ts';
import { faq } from './faqs.ts';
import { term } from './glossary.ts';
import { guide } from './guides.ts';
import { packet } from './packets.ts';
import { path } from './paths.ts';
import { role, ROLE_SECTIONS } from './roles.ts';
import { site } from './site.ts';
import { source } from './sources.ts';
import { technique, TECHNIQUE_SECTIONS } from './techniques.ts';
import { kit } from './tools.ts';
import { vocabulary } from './vocabulary.ts';
import { withdrawal } from './withdrawn.ts';

/**
 * `prose`: a folder of MDX files, one entry each. `table`: a folder of YAML files, one entry each.
 * `list`: one YAML file holding a list of entries. `single`: one YAML file that is one entry.
 */
export type Shape = 'prose' | 'table' | 'list' | 'single';

/** How one collection is laid out. */
export interface CollectionDefinition {
  shape: Shape;
  /** Folder or file below `content/`. */
  place: string;
  /** Further files of the same list. */
  also?: readonly string[];
  schema: z.ZodType;
  /** Sections that every entry must have, in this order. */
  sections?: readonly string[];
  /** The collection may hold nothing. */
  mayBeEmpty?: true;
  /** What the collection is, for the field reference. */
  about: string;
}

/** All collections, by name. */
export const COLLECTIONS = {
  roles: {
    shape: 'prose',
    place: 'roles',
    schema: role,
    sections: ROLE_SECTIONS,
    about: 'A role a team may hire.',
  },
  techniques: {
    shape: 'prose',
    place: 'techniques',
    schema: technique,
    sections: TECHNIQUE_SECTIONS,
    about: 'A way of getting a better result from a language model.',
  },
  guides: { shape: 'prose', place: 'guides', schema: guide, about: 'Guidance on one part of the decision.' },
  faqs: { shape: 'prose', place: 'faqs', schema: faq, about: 'One question people ask.' },
  comparisons: {
    shape: 'table',
    place: 'comparisons',
    schema: comparison,
    about: 'A table that answers one question.',
  },
  tools: {
    shape: 'table',
    place: 'tools',
    schema: kit,
    about: 'What a manager needs to hire for one role: scorecard, questions, work sample and plan.',
  },
  competencies: {
    shape: 'list',
    place: 'competencies.yaml',
    schema: competency,
    about: 'Something that scorecards rate.',
  },
  paths: { shape: 'table', place: 'paths', schema: path, about: 'A reading path.' },
  packets: {
    shape: 'table',
    place: 'packets',
    schema: packet,
    about: 'A ready-made packet: pages and sections to print together.',
  },
  claims: {
    shape: 'list',
    place: 'claims.yaml',
    also: ['models.yaml'],
    schema: claim,
    about: 'A statement somebody has to have said; what changes with every model is in models.yaml.',
  },
  sources: { shape: 'list', place: 'sources.yaml', schema: source, about: 'A document that claims rest on.' },
  glossary: { shape: 'list', place: 'glossary.yaml', schema: term, about: 'A term of the trade.' },
  article: { shape: 'list', place: 'article.yaml', schema: articlePoint, about: 'A point of the article.' },
  withdrawn: {
    shape: 'list',
    place: 'withdrawn.yaml',
    schema: withdrawal,
    mayBeEmpty: true,
    about: 'An address whose entry is gone altogether.',
  },
  questions: {
    shape: 'list',
    place: 'checklist/questions.yaml',
    schema: question,
    about: 'A question of the checklist.',
  },
  outcomes: {
    shape: 'list',
    place: 'checklist/outcomes.yaml',
    schema: outcome,
    about: 'Something the checklist may recommend.',
  },
  checklist: {
    shape: 'single',
    place: 'checklist/model.yaml',
    schema: checklist,
    about: 'What holds for the checklist as a whole.',
  },
  vocabulary: {
    shape: 'single',
    place: 'vocabulary.yaml',
    schema: vocabulary,
    about: 'The closed lists that entries choose from.',
  },
  site: { shape: 'single', place: 'site.yaml', schema: site, about: 'What the site says of itself.' },
} as const satisfies Record<string, CollectionDefinition>;

/** Name of a collection. */
export type CollectionName = keyof typeof COLLECTIONS;

/** The type of one entry's fields, by collection. */
export type DataOf<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]['schema']>;

/**
 * The JSON Schema of one entry.
 * @param io `input` as an author writes it; `output` as the catalog holds it, defaults filled in
 */
export function jsonSchemaOf(
  name: CollectionName,
  io: 'input' | 'output' = 'input',
): Record<string, unknown> {
  return z.toJSONSchema(COLLECTIONS[name].schema, { io, unrepresentable: 'any' }) as Record<string, unknown>;
}
