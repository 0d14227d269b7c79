/** What a language model may want of the site: what there is, and everything in one file. */
import { PAGES } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { FEED, jsonAddress, LLMS, LLMS_FULL, markdownAddress } from '../open-data/files.ts';
import { PUBLISHED_NAMES } from '../open-data/published.ts';
import { COLLECTIONS } from '../../schemas/collections.ts';
import { siteOf } from '../site.ts';
import { pageDocuments } from './index.ts';
import { list, together, writeDocument } from './page-document.ts';

type Absolute = (address: string) => string;

/** Parts of the book, by where their addresses begin. */
const PARTS = [
  { title: 'Roles', begins: '/roles/' },
  { title: 'Comparisons', begins: '/compare/' },
  { title: 'Guides', begins: '/guides/' },
  { title: 'Techniques', begins: '/techniques/' },
  { title: 'Questions', begins: '/faq/' },
  { title: 'Evidence', begins: '/evidence/' },
  { title: 'Reference', begins: '/' },
];

/** `/llms.txt`: the site in a paragraph, and a link to the Markdown of every page. */
export function llmsIndex(catalog: Catalog, absolute: Absolute): string {
  const { name, answer } = siteOf(catalog);
  const waiting = pageDocuments(catalog);
  const parts = PARTS.map(({ title, begins }) => {
    const found = waiting.filter(({ address }) => address.startsWith(begins));
    for (const each of found) waiting.splice(waiting.indexOf(each), 1);
    const links = found.map(
      (each) => `[${each.title}](${absolute(markdownAddress(each.address))}): ${each.description}`,
    );
    return together(`## ${title}`, list(links));
  });
  const data = PUBLISHED_NAMES.map(
    (each) => `[${each}](${absolute(jsonAddress(each))}): ${COLLECTIONS[each].about}`,
  );
  const more = [
    `[Everything in one file](${absolute(LLMS_FULL)})`,
    `[What every file holds](${absolute(PAGES.data.address)})`,
    `[Feed of changes](${absolute(FEED)})`,
  ];
  return `${together(`# ${name}`, `> ${answer}`, about(catalog), ...parts, '## Data', list(data), '## Optional', list(more))}\n`;
}

/** `/llms-full.txt`: every document, one after another. */
export function llmsFull(catalog: Catalog, absolute: Absolute): string {
  const { name, answer } = siteOf(catalog);
  const documents = pageDocuments(catalog).map((each) => writeDocument(catalog, each, absolute).trim());
  const head = together(`# ${name}`, `> ${answer}`, about(catalog), `Contents: <${absolute(LLMS)}>`);
  return `${[head, ...documents].join('\n\n')}\n`;
}

function about(catalog: Catalog): string {
  const { article, edition, licence } = siteOf(catalog);
  return `It restates one article, “${article.title}” by ${article.publisher}, in other words, and sets the evidence beside it. ${article.interest} Contested statements are claims with a status; a footnote says which. Edition of ${edition}. Licence: ${licence.name}, <${licence.url}>.`;
}
