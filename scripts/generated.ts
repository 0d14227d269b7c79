/** Files that are derived from the schemas and the content; a test compares them with what is committed. */
import {
  COLLECTIONS,
  jsonSchemaOf,
  type CollectionDefinition,
  type CollectionName,
} from '../src/schemas/collections.ts';
import { assemble } from '../src/assemble.ts';
import { coverage } from '../src/domain/coverage.ts';
import type { JsonSchema } from '../src/domain/fields.ts';
import { readContent, readSurroundings } from './content-files.ts';

/** Every derived file, by path from the project root. */
export function generatedFiles(root: string): Map<string, string> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return new Map([
    ['content/README.md', fieldReference(names)],
    ...names.map((name) => [`.vscode/schemas/${name}.json`, editorSchema(name)] as const),
    ['.vscode/settings.json', editorSettings(names)],
    ['docs/coverage.md', coverageTable(root)],
  ]);
}

function definitionOf(name: CollectionName): CollectionDefinition {
  return COLLECTIONS[name];
}

/** The files of a collection, with `<id>` where each entry has one. */
function placesOf(name: CollectionName): string[] {
  const { shape, place, also = [] } = definitionOf(name);
  if (shape === 'prose') return [`content/${place}/<id>.mdx`];
  return shape === 'table'
    ? [`content/${place}/<id>.yaml`]
    : [place, ...also].map((file) => `content/${file}`);
}

/* The field reference */

function fieldReference(names: readonly CollectionName[]): string {
  const parts = names.map((name) => {
    const { about, sections, shape } = definitionOf(name);
    const note =
      shape === 'list'
        ? 'A list; each entry has these fields.'
        : shape === 'prose'
          ? 'Front matter, then the text.'
          : '';
    return [
      `## ${name}`,
      [
        `${about} In ${placesOf(name)
          .map((place) => `\`${place}\``)
          .join(' and ')}.`,
        note,
      ]
        .filter(Boolean)
        .join(' '),
      ...(sections ? [`Sections, in this order: ${sections.map((id) => `\`#${id}\``).join(', ')}.`] : []),
      [
        '| Field | Needed | What it is |',
        '| --- | --- | --- |',
        ...rowsOf(jsonSchemaOf(name) as JsonSchema),
      ].join('\n'),
    ].join('\n\n');
  });
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

const HEAD = `<!-- Written by \`npm run generate\` from src/schemas. Do not edit. -->

# Field reference

Everything the site knows is in this folder. \`npm run check\` lists whatever is wrong with it, with the line and what to write instead.
CONTRIBUTING.md says how to add an entry and which components prose may use.

A field marked **line** may hold inline Markdown, links, \`<Claim id="…">\` and \`<Term id="…">\`. A field marked **plain** is shown as it stands.
An id is lower-case words with hyphens; it never changes once published.`;

function rowsOf(schema: JsonSchema, above = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${above}${key}`;
    const needed = (schema.required ?? []).includes(key) ? 'yes' : '';
    const below = field.items?.properties ? rowsOf(field.items, `${name}[].`) : rowsOf(field, `${name}.`);
    return [
      `| \`${name}\` | ${needed} | ${[sortOf(field), field.description ?? ''].filter(Boolean).join(' ')} |`,
      ...below,
    ];
  });
}

/** What a value looks like, in a word or two. */
function sortOf(field: JsonSchema): string {
  if (field.enum) return `One of ${field.enum.map((value) => `\`${value}\``).join(', ')}.`;
  if (field.reference) return `Id in \`${field.reference}\`.`;
  if (field.prose) return `**${field.prose}**.`;
  if (field.date) return 'Date, `YYYY-MM-DD`.';
  if (field.type === 'array' && field.items && !field.items.properties)
    return `List. ${sortOf(field.items)}`.trim();
  if (field.type === 'array') return 'List.';
  if (field.type === 'integer') return 'Whole number.';
  return '';
}

/* Schemas for editors */

function editorSchema(name: CollectionName): string {
  const { shape, about } = definitionOf(name);
  const entry = jsonSchemaOf(name);
  const schema =
    shape === 'list'
      ? {
          $schema: entry['$schema'],
          title: name,
          description: about,
          type: 'array',
          items: { ...entry, $schema: undefined },
        }
      : { ...entry, title: name, description: about };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** YAML files are matched here; MDX front matter is checked by Astro's own extension from the same schemas. */
function editorSettings(names: readonly CollectionName[]): string {
  const schemas = names
    .filter((name) => definitionOf(name).shape !== 'prose')
    .map((name) => [
      `.vscode/schemas/${name}.json`,
      placesOf(name).map((place) => place.replace('<id>', '*')),
    ]);
  const settings = {
    'yaml.schemas': Object.fromEntries(schemas) as Record<string, string[]>,
    'astro.content-intellisense': true,
    'files.associations': { '*.mdx': 'mdx' },
    'editor.formatOnSave': true,
    'editor.defaultFormatter': 'esbenp.prettier-vscode',
    '[mdx]': { 'editor.formatOnSave': false, 'editor.wordWrap': 'on' },
    '[astro]': { 'editor.defaultFormatter': 'esbenp.prettier-vscode' },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/* Which entry says which point of the article */

function coverageTable(root: string): string {
  const { catalog } = assemble(readContent(root), readSurroundings(root));
  const said = coverage(catalog);
  const rows = catalog.article.map(({ id }) => {
    const entries = (said.get(id) ?? []).map((entry) => `${entry.collection}/${entry.id}`);
    return `| ${id} | ${entries.join(', ')} |`;
  });
  return `<!-- Written by \`npm run generate\` from the content. Do not edit. -->

# Where each point of the article is said

${catalog.article.length} points. The build fails when one of them is said nowhere.

| Point | Entries |
| --- | --- |
${rows.join('\n')}
`;
}
