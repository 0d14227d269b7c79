/** The pages that hold many entries each, as Markdown. */
import { addressOf, PAGES } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { entryById } from '../catalog.ts';
import { changesByDay } from '../changes.ts';
import { coverage } from '../coverage.ts';
import { sayDay } from '../days.ts';
import { EXTENTS, shelves } from '../sources.ts';
import { labelOf, words } from '../vocabulary.ts';
import { earliest, list, together, type PageDocument } from './page-document.ts';

/** All of them. */
export function shelfDocuments(catalog: Catalog): PageDocument[] {
  return [
    faqs(catalog),
    evidence(catalog),
    sources(catalog),
    article(catalog),
    glossary(catalog),
    changes(catalog),
  ];
}

function faqs(catalog: Catalog): PageDocument {
  return {
    ...PAGES.faqs,
    description: 'What people ask before they hire, each with a short answer and a full one.',
    reviewed: earliest(catalog.faqs.map(({ data }) => data.reviewed)),
    body: (writer, absolute) =>
      together(
        ...catalog.faqs.map(({ data, prose, id }) =>
          together(
            `## ${data.question}`,
            `**${writer.line(data.short)}**`,
            writer.blocks(prose?.opening ?? []),
            `<${absolute(`/s/faq/${id}/`)}>`,
          ),
        ),
      ),
  };
}

function evidence(catalog: Catalog): PageDocument {
  return {
    ...PAGES.evidence,
    description: 'Every claim on this site: where it stands, who says it, and what it rests on.',
    reviewed: earliest(catalog.claims.map(({ data }) => data.asOf)),
    body: (writer, absolute) =>
      together(
        '## Statuses',
        list(
          words(catalog, 'statuses').map(
            ({ label, means }) => `**${label ?? ''}:** ${writer.line(means ?? '')}`,
          ),
        ),
        '## Claims',
        list(
          catalog.claims.map(
            ({ id, data }) =>
              `**${labelOf(catalog, 'statuses', data.status)}.** ${writer.line(data.statement)} ${data.margin} As of ${data.asOf}. <${absolute(`/s/claims/${id}/`)}>`,
          ),
        ),
      ),
  };
}

function sources(catalog: Catalog): PageDocument {
  return {
    ...PAGES.sources,
    description: 'Every document a claim rests on, and how much of it was seen.',
    reviewed: null,
    body: () =>
      together(
        ...shelves(catalog).map(({ title, sources: found }) =>
          together(
            `## ${title}`,
            list(
              found.map(
                ({ data }) =>
                  `[${data.title}](${data.url}). ${data.by}, ${data.published}. Grade ${data.grade}, ${EXTENTS[data.extent]}, seen ${data.seen}. Interest: ${data.interest}`,
              ),
            ),
          ),
        ),
      ),
  };
}

function article(catalog: Catalog): PageDocument {
  const said = coverage(catalog);
  return {
    ...PAGES.article,
    description: 'What the article says, in order and in our words, and where each point is treated.',
    reviewed: null,
    body: (writer, absolute) =>
      list(
        catalog.article.map(({ id, data }) => {
          const places = (said.get(id) ?? []).map((entry) => `<${absolute(addressOf(entry))}>`);
          return `**${id}** ${writer.line(data.point)} Treated in ${places.join(', ')}`;
        }),
      ),
  };
}

function glossary(catalog: Catalog): PageDocument {
  return {
    ...PAGES.glossary,
    description: 'The words of the trade that this site uses, in plain English.',
    reviewed: null,
    body: (writer) =>
      together(
        ...catalog.glossary.map(({ data }) =>
          together(
            `## ${data.term}`,
            data.short,
            writer.line(data.full),
            data.aliases.length > 0 ? `Also: ${data.aliases.join(', ')}.` : '',
            data.related.length > 0
              ? `See also: ${data.related.map((id) => entryById(catalog, 'glossary', id).data.term).join(', ')}.`
              : '',
          ),
        ),
      ),
  };
}

function changes(catalog: Catalog): PageDocument {
  return {
    ...PAGES.changes,
    description: 'What changed and when, as the editors noted it.',
    reviewed: null,
    body: (writer, absolute) =>
      together(
        ...changesByDay(catalog).map(({ date, changes: found }) =>
          together(
            `## ${sayDay(date)}`,
            list(
              found.map(
                ({ title, note, address }) => `[${title}](${absolute(address)}): ${writer.line(note)}`,
              ),
            ),
          ),
        ),
      ),
  };
}
