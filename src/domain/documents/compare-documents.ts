/** The pages that set things side by side, as Markdown. */
import { addressOf, PAGES } from '../addresses.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { ATTRIBUTES, linesOf } from '../matrix.ts';
import { csvAddress } from '../open-data/files.ts';
import { rolePairs, titleOfPair } from '../pairs.ts';
import { inCell, type MarkdownWriter } from '../render/markdown.ts';
import { earliest, list, together, type PageDocument } from './page-document.ts';

/** The page of all comparisons, and that of every pair of roles. */
export function compareDocuments(catalog: Catalog): PageDocument[] {
  return [compare(catalog), ...pairs(catalog)];
}

function compare(catalog: Catalog): PageDocument {
  return {
    ...PAGES.compare,
    description: 'The roles side by side, and tables that answer one question each.',
    reviewed: earliest([...catalog.roles, ...catalog.comparisons].map(({ data }) => data.reviewed)),
    body: (writer, absolute) =>
      together(
        '## Roles side by side',
        matrixTable(catalog.roles, writer),
        list(rolePairs(catalog).map((pair) => `[${titleOfPair(pair)}](${absolute(pair.address)})`)),
        ...catalog.comparisons.map((entry) =>
          together(
            `## ${entry.data.title}`,
            writer.table(entry),
            `[As CSV](${absolute(csvAddress(entry.id))})`,
          ),
        ),
      ),
  };
}

function pairs(catalog: Catalog): PageDocument[] {
  return rolePairs(catalog).map((pair) => ({
    address: pair.address,
    title: titleOfPair(pair),
    description: `${pair.roles.map(({ data }) => data.title).join(' and ')} side by side.`,
    reviewed: earliest(pair.roles.map(({ data }) => data.reviewed)),
    body: (writer, absolute) =>
      together(
        list(
          pair.roles.map(
            (role) => `[${role.data.title}](${absolute(addressOf(role))}): ${writer.line(role.data.hireIn)}`,
          ),
        ),
        matrixTable(pair.roles, writer),
      ),
  }));
}

/** Roles side by side as a Markdown table. */
function matrixTable(roles: readonly Entry<'roles'>[], writer: MarkdownWriter): string {
  const head = ['Attribute', ...roles.map(({ data }) => data.title)];
  const rows = ATTRIBUTES.map(({ label, field }) => [
    label,
    ...roles.map((role) => linesOf(role, field).map(writer.line).join('; ')),
  ]);
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(inCell).join(' | ')} |`)
    .join('\n');
}
