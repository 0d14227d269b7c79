/** The feed of changes. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog.ts';
import { allChanges } from '../domain/changes.ts';
import { FEED } from '../domain/open-data/files.ts';
import { plainLine } from '../domain/render/plain.ts';
import { siteOf } from '../domain/site.ts';
import { href } from '../href.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await loadCatalog();
  const { name, answer } = siteOf(catalog);
  const self = new URL(href(FEED), site).href;
  return rss({
    title: `${name}: changes`,
    description: answer,
    site: new URL(href('/'), site).href,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-GB</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: allChanges(catalog).map(({ title, note, date, address, id }) => ({
      title,
      description: plainLine(note),
      // At noon it is the same day nearly everywhere.
      pubDate: new Date(`${date}T12:00:00Z`),
      link: new URL(href(address), site).href,
      // Two notes on one entry are two things to a reader of feeds.
      customData: `<guid isPermaLink="false">${id}</guid>`,
    })),
  });
};
