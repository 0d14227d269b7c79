/** The JSON Schema of a published file, made from the schema that authors' files must satisfy. */
import type { JsonSchema } from '../fields.ts';
import { jsonAddress, schemaAddress } from './files.ts';
import { isLeftOut, type PublishedName } from './published.ts';
import type { Json } from './record.ts';

type Schema = { [key: string]: Json };

/** Form of every marked-up string; the dictionary says what it means. */
const MARKDOWN = 'text/markdown';

/**
 * The schema of a published collection.
 * @param authored the JSON Schema of one entry as the catalog holds it, with the marks of `src/schemas/fields.ts`
 * @param about what the collection is, in a sentence
 * @param hasProse its entries have a text with sections
 * @param hasPage its entries have a page each
 */
export function publishedSchema(
  name: PublishedName,
  authored: JsonSchema,
  {
    about,
    hasProse,
    hasPage,
    absolute,
  }: { about: string; hasProse: boolean; hasPage: boolean; absolute: (address: string) => string },
): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(schemaAddress(name)),
    title: name,
    description: about,
    ...group({
      $schema: uri('This schema.'),
      collection: { const: name },
      about: { type: 'string', description: 'What the entries are.' },
      edition: { ...DAY, description: 'The date of this edition.' },
      licence: {
        description: 'What others may do with it.',
        ...group({ id: text('Its short name.'), name: text('Its name.'), url: uri('Where it can be read.') }),
      },
      attribution: text('How to name where it comes from.'),
      file: uri(`Where this file is: ${jsonAddress(name)}.`),
      dictionary: uri('The page that explains the fields.'),
      entries: {
        type: 'array',
        description: 'The entries, in the order of the site.',
        items: entrySchema(name, authored, hasProse, hasPage),
      },
    }),
  };
}

/** The schema of one published entry. */
function entrySchema(name: PublishedName, authored: JsonSchema, hasProse: boolean, hasPage: boolean): Schema {
  const own = published(name, authored) as Schema & { properties: Schema; required?: string[] };
  const section = group({
    id: text('Its id, part of its address.'),
    title: text('Its heading.'),
    level: { type: 'integer', minimum: 2, maximum: 6, description: 'The level of its heading.' },
    address: uri('Where it stands.'),
    text: prose('Its text without the heading; deeper sections follow as entries of their own.'),
  });
  const properties: Schema = {
    id: text('Stable id; it never changes its meaning.'),
    address: uri('Where readers find it.'),
    ...(hasPage && { markdown: uri('Its page as Markdown.') }),
    ...without(own.properties, 'id'),
    ...(hasProse && {
      opening: prose('What stands before its first section; may be empty.'),
      sections: { type: 'array', description: 'Its sections, in order.', items: section },
    }),
    cites: {
      type: 'array',
      description: 'Ids of the claims it cites, in order; each is in claims.json.',
      items: { type: 'string' },
    },
  };
  const required = [
    ...Object.keys(properties).filter((key) => !(key in own.properties)),
    ...(own.required ?? []),
    'id',
  ];
  return { type: 'object', properties, required: [...new Set(required)], additionalProperties: false };
}

/** A part of the authors' schema in its published form: marks become standard words, and authors' fields go. */
function published(name: PublishedName, schema: JsonSchema): Schema {
  const { prose: kind, reference, date, address, ...standard } = schema;
  const plain = standard as Schema;
  const made: Schema = without(
    plain,
    '$schema',
    'default',
    'properties',
    'items',
    'additionalProperties',
    'anyOf',
  );
  if (schema.properties) {
    const kept = Object.entries(schema.properties).filter(([key]) => !isLeftOut(name, key));
    made['properties'] = Object.fromEntries(kept.map(([key, below]) => [key, published(name, below)]));
    made['required'] = (schema.required ?? []).filter((key) => !isLeftOut(name, key));
  }
  if (schema.items) made['items'] = published(name, schema.items);
  if (schema.anyOf) made['anyOf'] = schema.anyOf.map((each) => published(name, each));
  if (schema.additionalProperties !== undefined) {
    made['additionalProperties'] =
      typeof schema.additionalProperties === 'object'
        ? published(name, schema.additionalProperties)
        : schema.additionalProperties;
  }
  if (kind === 'line') made['contentMediaType'] = MARKDOWN;
  if (date) made['format'] = 'date';
  if (address) return { ...without(made, 'pattern'), format: 'uri' };
  if (reference) made['$comment'] = `An id of ${reference}.`;
  return made;
}

function group(properties: Schema): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const DAY: Schema = { type: 'string', format: 'date' };

function text(description: string): Schema {
  return { type: 'string', description };
}

function prose(description: string): Schema {
  return { ...text(description), contentMediaType: MARKDOWN };
}

function uri(description: string): Schema {
  return { ...text(description), format: 'uri' };
}

function without(schema: Schema, ...keys: string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}
