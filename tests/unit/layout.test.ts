import { describe, expect, test } from 'vitest';
import { collidingFiles, isRead, strayFiles } from '../../src/domain/layout.ts';

const collections = {
  guides: { shape: 'prose', place: 'guides' },
  tables: { shape: 'table', place: 'tables' },
  claims: { shape: 'list', place: 'claims.yaml' },
  site: { shape: 'single', place: 'site.yaml' },
};
const files = (...paths: string[]) => paths.map((path) => ({ path, text: '' }));

describe('isRead', () => {
  test.each([
    ['content/guides/a.mdx', true],
    ['content/guides/a.md', false],
    ['content/guides/A.MDX', false],
    ['content/guides/deep/a.mdx', false],
    ['content/guides/_a.mdx', false],
    ['content/_guides/a.mdx', false],
    ['content/guidesa.mdx', false],
    ['content/guides', false],
  ])('a guide: %s %s', (path, read) => {
    expect(isRead(collections.guides, path)).toBe(read);
  });

  test('a table, a list and a single file', () => {
    expect(isRead(collections.tables, 'content/tables/a.yaml')).toBe(true);
    expect(isRead(collections.claims, 'content/claims.yaml')).toBe(true);
    expect(isRead(collections.site, 'content/site.yml')).toBe(false);
  });
});

describe('strayFiles', () => {
  const stray = (...paths: string[]) => strayFiles(files(...paths), collections).map(({ file }) => file);

  test('passes over what is read, parked, hidden, or apart', () => {
    expect(
      stray(
        'content/guides/a.mdx',
        'content/claims.yaml',
        'content/guides/_b.md',
        'content/_c/d.txt',
        'content/.DS_Store',
        'content/README.md',
        'content/permalinks.json',
      ),
    ).toEqual([]);
  });

  test('finds what would be lost', () => {
    const lost = ['content/guides/a.md', 'content/guides/deep/a.mdx', 'content/guide/a.mdx', 'content/a.txt'];
    expect(stray(...lost)).toEqual(lost);
  });

  test.each([
    ['content/guides/a.md', 'Name it .mdx, or move it out of content/.'],
    ['content/tables/a.yml', 'Name it .yaml, or move it out of content/.'],
    ['content/guides/deep/a.mdx', 'Put it straight into content/guides/: folders below it are not read.'],
    ['content/guide/a.mdx', 'Did you mean content/guides? Move it there, or out of content/.'],
    ['content/zebra/a.mdx', 'Move it out of content/, or begin its name with an underscore to park it.'],
    [
      'content/guides/a.png',
      'Images and other files that browsers load belong in public/; content/ holds words.',
    ],
  ])('says what to do with %s', (path, advice) => {
    expect(strayFiles(files(path), collections)[0]?.values.advice).toBe(advice);
  });
});

describe('collidingFiles', () => {
  const colliding = (...paths: string[]) =>
    collidingFiles(files(...paths), collections).map(
      ({ kind, file, values }) => `${kind} ${file} ${values.other}`,
    );

  test('finds two files of one id, and blames the one that is not read', () => {
    const wrong = 'duplicate-id content/guides/a.md content/guides/a.mdx';
    expect(colliding('content/guides/a.md', 'content/guides/a.mdx')).toEqual([wrong]);
    expect(colliding('content/guides/a.mdx', 'content/guides/a.md')).toEqual([wrong]);
  });

  test('finds two files that differ only in case', () => {
    expect(colliding('content/guides/a.mdx', 'content/guides/A.mdx')).toEqual([
      'colliding-id content/guides/a.mdx content/guides/A.mdx',
    ]);
  });

  test('lets files of different folders share a name, and parked ones do as they like', () => {
    expect(colliding('content/guides/a.mdx', 'content/tables/a.yaml')).toEqual([]);
    expect(colliding('content/guides/_a.mdx', 'content/guides/_a.md')).toEqual([]);
  });
});
