/** What a new manager follows and takes along, in the built site: paths, terms, kits and packets. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingPaths } from '../../src/domain/paths/path.ts';
import { KIT_PARTS } from '../../src/schemas/tools.ts';
import { realContent } from '../support/content.ts';
import { expectNone } from '../support/findings.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const { catalog } = realContent();
const htmlOf = (address: string) => readFileSync(join(site.folder, address, 'index.html'), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe('paths', () => {
  const paths = readingPaths(catalog);

  test.each(paths.map((path) => [path.entry.id, path] as const))('%s is a plain ordered list', (id, path) => {
    const html = htmlOf(path.address);
    const list = /<ol class="steps">([\s\S]*?)<\/ol>/.exec(html)?.[1] ?? '';
    expect(all(list, /<li id="([^"]+)"/g)).toEqual(path.entry.data.steps.map((step) => step.id));
    expect(all(list, /<details>\s*<(summary)>/g)).toHaveLength(path.steps.length);
    expect(list).not.toContain('hidden');
    console.log(`Path ${id}: ${path.steps.length} steps, ${path.minutes} minutes.`);
  });

  test('there is one of half an hour and one of ten minutes', () => {
    const [long, short] = ['new-manager', 'deciding-this-week'].map((id) =>
      paths.find(({ entry }) => entry.id === id),
    );
    expect(long?.minutes).toBeLessThanOrEqual(30);
    expect(long?.steps.length).toBeGreaterThanOrEqual(6);
    expect(long?.steps.length).toBeLessThanOrEqual(10);
    expect(short?.minutes).toBeLessThanOrEqual(10);
  });
});

describe('terms', () => {
  test('there are sixty at least, each with a short meaning, a fuller one, other names and related terms', () => {
    const marked = new Set(
      site.pages.flatMap(({ file }) =>
        all(readFileSync(join(site.folder, file), 'utf8'), /interestfor="term-([^"]+)"/g),
      ),
    );
    console.log(`Terms: ${catalog.glossary.length} defined, ${marked.size} marked in texts.`);
    expect(catalog.glossary.length).toBeGreaterThanOrEqual(60);
    expect(marked.size).toBe(catalog.glossary.length);
    expectNone(
      catalog.glossary
        .filter(
          ({ data }) =>
            data.short.length > 140 ||
            data.full.length < data.short.length / 2 ||
            data.aliases.length === 0 ||
            data.related.length === 0,
        )
        .map(({ id }) => id),
    );
  });

  test('every mark leads to the glossary and has its meaning on the page, once', () => {
    const findings = site.pages.flatMap(({ file }) => {
      const html = readFileSync(join(site.folder, file), 'utf8');
      const marks = all(html, /<a class="term"[^>]*interestfor="([^"]+)"/g);
      // One holds every packet, one shows every part in both themes.
      const holder = file.startsWith('packet/everything/') || file.startsWith('design/');
      const twice = marks.filter((each, index) => marks.indexOf(each) !== index && !holder);
      const missing = marks.filter((each) => html.split(`id="${each}"`).length !== 2);
      return [
        ...twice.map((each) => `${file}: ${each} twice`),
        ...missing.map((each) => `${file}: no ${each}`),
      ];
    });
    expectNone(findings);
  });
});

describe('kits', () => {
  test.each(catalog.tools.map(({ id }) => id))('%s has every tool, and each as a sheet', (id) => {
    const html = htmlOf(`/tools/${id}/`);
    for (const part of KIT_PARTS) {
      expect(html).toContain(`id="${part}"`);
      expect(existsSync(join(site.folder, 's', id, part, 'index.html'))).toBe(true);
      expect(existsSync(join(site.folder, 's', id, `${part}.md`))).toBe(true);
      expect(existsSync(join(site.folder, 'tools', id, `${part}.csv`))).toBe(part !== 'advert');
    }
  });

  test.each(catalog.roles.map(({ id }) => id))(
    '%s has a draft advert, and its page leads to its tools',
    (id) => {
      const text = readFileSync(join(site.folder, 'roles', id, 'advert.txt'), 'utf8');
      expect(text).toMatch(/^[A-Z ]+\n[\s\S]*\nYOU MUST BRING\n- [\s\S]*\nGOOD TO HAVE\n- /);
      expect(htmlOf(`/roles/${id}/`)).toContain('class="small role-kit"');
    },
  );
});

describe('packets', () => {
  test.each([...catalog.packets.map(({ id }) => id), 'everything'])(
    '%s holds what it promises, each id once',
    (id) => {
      const html = htmlOf(`/packet/${id}/`);
      const ids = all(html, /\sid="([^"]+)"/g);
      expectNone(ids.filter((each, index) => ids.indexOf(each) !== index));
      const cited = new Set(all(html, /href="#(note-[^"]+)"/g));
      expectNone([...cited].filter((note) => !ids.includes(note)));
      expectNone(all(html, /<a href="#(part-[^"]+)"/g).filter((part) => !ids.includes(part)));
      expect(all(html, /class="(packet-part)"/g).length).toBeGreaterThan(2);
    },
  );
});
