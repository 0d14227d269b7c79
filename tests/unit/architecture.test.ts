/** The order of the house: schemas, domain, catalog, pages, islands; an import never points up. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOMS, trespasses } from '../support/house.ts';

const files = globSync('src/**/*.{ts,astro}').map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
}));

test.each(ROOMS)('$place keeps to what it may import', ({ place }) => {
  expect(trespasses(files.filter(({ path }) => path.startsWith(place)))).toEqual([]);
});

test('every file is in a room', () => {
  expect(trespasses(files.map(({ path }) => ({ path, text: '' })))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
});

test('astro:content is asked for in two places only', () => {
  const asking = files.filter(({ text }) => /from ['"]astro:content['"]/.test(text)).map(({ path }) => path);
  expect(asking.sort()).toEqual(['src/catalog.ts', 'src/content.config.ts']);
});

describe('a line out of place is told where it belongs', () => {
  const told = (path: string, ...lines: string[]) => trespasses([{ path, text: lines.join('\n') }]);

  test.each([
    ['src/schemas/roles.ts', "import { roleById } from '../domain/roles.ts';", 'belongs in src/domain/'],
    ['src/domain/roles.ts', "import { getCollection } from 'astro:content';", 'belongs in src/pages/'],
    ['src/domain/roles.ts', "import { readFileSync } from 'node:fs';", 'src/finishing/ or scripts/'],
    ['src/domain/roles.ts', "export * from '../catalog.ts';", 'What needs Astro belongs in src/pages/'],
    ['src/domain/a/b.ts', "import type { X } from '../../islands/x.ts';", 'in src/islands/'],
    ['src/finishing/a.ts', "import type { AstroIntegration } from 'astro';", 'knows no Astro'],
    [
      'src/components/A.astro',
      "import { loadCatalog } from '../catalog.ts';",
      'What loads content belongs in src/pages/',
    ],
    [
      'src/components/A.astro',
      'import { getEntry } from "astro:content";',
      'What loads content belongs in src/pages/',
    ],
    [
      'src/layouts/A.astro',
      "const x = await import('../catalog.ts');",
      'What loads content belongs in src/pages/',
    ],
    [
      'src/pages/a.astro',
      "import { getCollection } from 'astro:content';",
      'Pages ask src/catalog.ts for content',
    ],
    ['src/pages/a.astro', "import { join } from 'node:path';", 'belongs in src/finishing/'],
    [
      'src/islands/a.ts',
      "import { role } from '../schemas/roles.ts';",
      'in the HTML that a component writes',
    ],
    ['src/islands/a.ts', "import lodash from 'lodash';", 'Islands import islands and the domain'],
    ['src/helpers/a.ts', '', 'is in no room'],
  ])('%s: %s', (path, line, advice) => {
    expect(told(path, line)).toEqual([expect.stringContaining(advice)]);
  });

  test('with the line, and what is imported', () => {
    const lines = ['/** A role. */', 'import {', '  roleById,', "} from '../domain/roles.ts';"];
    expect(told('src/schemas/roles.ts', ...lines)[0]).toMatch(
      /^src\/schemas\/roles\.ts:4 imports src\/domain\/roles\.ts\. /,
    );
  });

  test('and one in place is told nothing', () => {
    expect(
      told('src/islands/a.ts', "import { x } from './x.ts';", "import type { Y } from '../domain/y.ts';"),
    ).toEqual([]);
    expect(
      told('src/domain/a.ts', "const words = 'an import from nowhere';", "// import x from 'astro:content'"),
    ).toEqual([]);
  });
});
