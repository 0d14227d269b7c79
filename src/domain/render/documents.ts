/** Whole documents in Markdown: what a permalink holds, ready to be pasted elsewhere. */
import type { Catalog, Entry } from '../catalog.ts';
import { sayDay } from '../days.ts';
import { leafOf, plainText, sectionsAt, titleInContext } from '../leaves.ts';
import type { Permalink } from '../permalinks/inventory.ts';
import { successorOf, type OldAddress } from '../permalinks/old-addresses.ts';
import type { Section } from '../prose/sections.ts';
import { toolAt } from '../tools/kit.ts';
import { labelOf } from '../vocabulary.ts';
import { openMarkdown, type MarkdownWriter } from './markdown.ts';

/**
 * What stands at a permalink, as Markdown.
 * @param absolute writes an address of the site in full
 */
export function markdownOf(
  catalog: Catalog,
  permalink: Permalink,
  absolute: (address: string) => string,
): string {
  const writer = openMarkdown(catalog, absolute);
  const leaf = leafOf(catalog, permalink);
  const body = bodyOf(catalog, permalink, writer);
  const reviewed = leaf.reviewed === null ? '' : ` Reviewed ${leaf.reviewed}.`;
  const parts = [
    `# ${leaf.title}`,
    body,
    writer.footnotes(),
    `[${leaf.context.label}](${absolute(permalink.address)}).${reviewed} Permalink: <${absolute(permalink.share)}>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/**
 * What became of an old address, as Markdown.
 * @param absolute writes an address of the site in full
 */
export function markdownOfOld(old: OldAddress, absolute: (address: string) => string): string {
  if ('now' in old) {
    const title = titleInContext(old.now);
    return `# ${title}\n\nThis address now leads to [${title}](${absolute(successorOf(old.address, old.now))}).\n`;
  }
  const { title, on, withdrawn, instead } = old.withdrawal;
  const read = instead && `Read instead: [${titleInContext(instead)}](${absolute(instead.share)}).`;
  const reason = `Withdrawn${on === null ? '' : ` on ${sayDay(on)}`}. ${plainText(withdrawn)}`;
  return `${join(`# ${title}`, reason, read ?? '')}\n`;
}

function bodyOf(catalog: Catalog, permalink: Permalink, writer: MarkdownWriter): string {
  const { kind, entry, part } = permalink;
  switch (kind) {
    case 'section': {
      const found = sectionsAt(permalink);
      return found
        ? [writer.blocks(found.section.nodes), ...found.below.map((each) => sectionBelow(each, writer))].join(
            '\n\n',
          )
        : '';
    }
    case 'faq':
      return join(
        writer.line((entry as Entry<'faqs'>).data.short),
        writer.blocks(entry.prose?.opening ?? []),
      );
    case 'table':
      return writer.table(entry as Entry<'comparisons'>);
    case 'row':
      return writer.table(entry as Entry<'comparisons'>, part === null ? undefined : [part]);
    case 'tool':
    case 'tool-row': {
      const found = toolAt(catalog, entry as Entry<'tools'>, part ?? '');
      if (!found) return '';
      const { tool, row } = found;
      return row === null || !tool.table ? writer.tool(tool) : writer.table(tool.table, [row]);
    }
    case 'claim': {
      const { statement, margin, status } = (entry as Entry<'claims'>).data;
      return join(writer.line(statement), `**${labelOf(catalog, 'statuses', status)}.** ${margin}`);
    }
    case 'term': {
      const { short, full } = (entry as Entry<'glossary'>).data;
      return join(short, writer.line(full));
    }
    default:
      return entry.fields
        .filter((field) => field.prose === 'line')
        .map((field) => writer.line(field.value))
        .join('\n\n');
  }
}

function sectionBelow({ title, level, nodes }: Section, writer: MarkdownWriter): string {
  return join(`${'#'.repeat(level - 1)} ${title}`, writer.blocks(nodes));
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
