/** What is written straight after another, and what is left to Astro. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesAtOnce } from '../../src/integrations/files-at-once.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'rolebook-files-'))));
afterEach(() => rmSync(root, { recursive: true }));

const PATHS = [
  { pathname: '/s/a/b/', route: { type: 'page', component: 'src/pages/s/[...key].astro' } },
  { pathname: '/s/a/b.md', route: { type: 'endpoint', component: 'src/pages/s/[...key].md.ts' } },
  { pathname: '/share/a.png', route: { type: 'endpoint', component: 'src/pages/share/[name].png.ts' } },
  {
    pathname: '/search/records.json',
    route: { type: 'endpoint', component: 'src/pages/search/records.json.ts' },
  },
  { pathname: '/roles/', route: { type: 'page', component: 'src/pages/roles/index.astro' } },
];
/** What is written when a stage is said to be reached. */
const WATCHED = ['search/records.json', 's/a/b/index.html', 's/a/b.md', 'share/a.png'];
let told: Record<string, string[]> = {};

/** Builds with a prerenderer that writes the address it was asked for; the paths that are left to Astro. */
async function built(base: string): Promise<string[]> {
  told = {};
  const { hooks } = filesAtOnce((stage) => {
    told[stage] = WATCHED.filter((file) => existsSync(join(root, file)));
  });
  const astros = {
    name: 'astro',
    getStaticPaths: async () => PATHS,
    render: async ({ url }: Request) => new Response(url),
  } as unknown as AstroPrerenderer;
  const ours: { prerenderer?: AstroPrerenderer } = {};
  const config = { outDir: pathToFileURL(`${root}/`), base, site: 'https://example.org' };
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:build:start']?.({
    setPrerenderer: (make: (own: AstroPrerenderer) => AstroPrerenderer) => (ours.prerenderer = make(astros)),
    logger: { info: () => undefined },
  } as never);
  return ((await ours.prerenderer?.getStaticPaths()) ?? []).map(({ pathname }) => pathname);
}

test('sections and what is no page are written where Astro would; pages are left to it', async () => {
  expect(await built('/')).toEqual(['/roles/']);
  expect(readFileSync(join(root, 's/a/b/index.html'), 'utf8')).toBe('https://example.org/s/a/b/');
  expect(readFileSync(join(root, 's/a/b.md'), 'utf8')).toBe('https://example.org/s/a/b.md');
});

test('lists come first, pictures are left to what draws them from one', async () => {
  await built('/');
  expect(told).toEqual({ lists: WATCHED.slice(0, 1), sections: WATCHED.slice(0, 3) });
});

test('Astro alone does not build: what it wrote would have no policy', () => {
  expect(() => filesAtOnce(undefined).hooks['astro:build:start']?.({} as never)).toThrow(
    'Run:  npm run build',
  );
});

test('below a path, pages are told of it and files are not', async () => {
  await built('/a/b/');
  expect(readFileSync(join(root, 's/a/b/index.html'), 'utf8')).toBe('https://example.org/a/b/s/a/b/');
});

test('a file of the same name in public/ is not written over', async () => {
  mkdirSync(join(root, 's/a'), { recursive: true });
  writeFileSync(join(root, 's/a/b.md'), 'mine');
  await expect(built('/')).rejects.toThrow(
    's/a/b.md would be written twice: src/pages/s/[...key].md.ts makes it. Give the file in public/ another name.',
  );
  expect(readFileSync(join(root, 's/a/b.md'), 'utf8')).toBe('mine');
});
