/** The feed of changes. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog.ts';
import { allChanges } from '../domain/changes.ts';
import { siteOf } from '../domain/site.ts';
import { href } from '../href.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await loadCatalog();
  const { name, answer } = siteOf(catalog);
  return rss({
    title: `${name}: changes`,
    description: answer,
    site: new URL(href('/'), site).href,
    items: allChanges(catalog).map(({ title, note, date, address, id }) => ({
      title,
      description: note,
      pubDate: new Date(`${date}T00:00:00Z`),
      link: new URL(href(address), site).href,
      // Two notes on one entry are two things to a reader of feeds.
      customData: `<guid isPermaLink="false">${id}</guid>`,
    })),
  });
};
