/** Pages of one part of the site share one style, with what any of them needs and nothing else. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { htmlFiles } from '../../src/finishing/html-files.ts';
import { styleMaker, withShortScript, withStyle } from '../../src/finishing/lean-pages.ts';
import { elementsOf } from '../../src/finishing/page-elements.ts';

const CSS = '.a{top:0}.b{top:1px}.c{top:2px}.comparison{top:3px}';
const page = (...classes: string[]) =>
  `<html><head><link rel="stylesheet" href="/all.css"></head><body>${classes.map((name) => `<p class="${name}">`).join('')}`;

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'rolebook-pages-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** The pages of a site made lean, by file. */
async function made(
  pages: Record<string, string>,
  sheets: Record<string, string> = { 'all.css': CSS },
): Promise<Record<string, string>> {
  for (const [file, html] of Object.entries({ ...pages, ...sheets })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), html);
  }
  const maker = styleMaker(root, '/');
  for (const { file, html } of htmlFiles(root)) await maker.read({ file, html, elements: elementsOf(html) });
  await maker.make();
  maker.end();
  return Object.fromEntries(
    [...htmlFiles(root)].map(({ file, html }) => [file, withStyle(html, maker.styleOf(file))]),
  );
}

/** The styles of pages, by file. */
async function stylesOf(
  pages: Record<string, string>,
  sheets?: Record<string, string>,
): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(await made(pages, sheets)).map(([file, html]) => [
      file,
      [...html.matchAll(/<style>(.*?)<\/style>/g)].map(([, css]) => css).join('|'),
    ]),
  );
}

test('pages of one part share what either needs; a page of another part has its own', async () => {
  const pages = { 'a/index.html': page('a'), 'a/b/index.html': page('b'), 'c/index.html': page('c') };
  expect(await stylesOf(pages)).toEqual({
    'a/index.html': '.a{top:0}.b{top:1px}',
    'a/b/index.html': '.a{top:0}.b{top:1px}',
    'c/index.html': '.c{top:2px}',
  });
});

test('a section with a table does not make its style that of every section', async () => {
  const styles = await stylesOf({
    's/a/1/index.html': page('a'),
    's/a/2/index.html': page('b'),
    's/a/3/index.html': page('a', 'comparison'),
  });
  expect(styles['s/a/1/index.html']).toBe('.a{top:0}.b{top:1px}');
  expect(styles['s/a/2/index.html']).toBe('.a{top:0}.b{top:1px}');
  expect(styles['s/a/3/index.html']).toBe('.a{top:0}.comparison{top:3px}');
});

test('two sheets of a page become one style, in their order; one for paper stays, and the two are gone', async () => {
  const link = (file: string) => `<link rel="stylesheet" href="/${file}">`;
  const paper = '<link rel="stylesheet" media="print" href="/p.css">';
  const html = `<head>${link('a.css')}<link href="/x">${link('b.css')}${paper}</head><p class="a b">`;
  const sheets = { 'a.css': '.a{top:0}', 'b.css': '.b{top:0}\n', 'p.css': '' };
  expect((await made({ 'index.html': html }, sheets))['index.html']).toBe(
    `<head><style>.a{top:0}.b{top:0}</style><link href="/x">${paper}</head><p class="a b">`,
  );
  expect(readdirSync(root).sort()).toEqual(['index.html', 'p.css']);
});

test('what a sheet for paper changes keeps its name', async () => {
  const paper = '<link rel="stylesheet" media="print" href="/p.css">';
  const html = `<head><link rel="stylesheet" href="/a.css">${paper}</head><p class="a">`;
  const sheets = {
    'a.css': ':root{--ink:red;--gap:1px}.a{color:var(--ink);gap:var(--gap)}',
    'p.css': ':root{--ink:#000}',
  };
  expect((await stylesOf({ 'index.html': html }, sheets))['index.html']).toBe(
    ':root{--ink:red}.a{color:var(--ink);gap:1px}',
  );
});

test('what a drawing asks for in an attribute keeps its name', async () => {
  const html =
    '<head><link rel="stylesheet" href="/a.css"></head><svg class="a"><rect fill="var(--ink)"/></svg>';
  const sheets = { 'a.css': ':root{--ink:red;--gap:1px}.a{color:var(--ink);gap:var(--gap)}' };
  expect((await stylesOf({ 'index.html': html }, sheets))['index.html']).toBe(
    ':root{--ink:red}.a{color:var(--ink);gap:1px}',
  );
});

test('a page that was not read has no style', async () => {
  const maker = styleMaker(root, '/');
  await maker.make();
  expect(() => maker.styleOf('a/index.html')).toThrow(/a\/index\.html was not among/);
});

test('a part may be styled before another is read, but not before all its own pages are', async () => {
  writeFileSync(join(root, 'all.css'), CSS);
  const maker = styleMaker(root, '/');
  const read = (file: string, html: string) => maker.read({ file, html, elements: elementsOf(html) });
  await read('a/index.html', page('a'));
  await maker.make();
  await read('c/index.html', page('c'));
  await maker.make();
  expect(maker.styleOf('a/index.html')).toBe('.a{top:0}');
  expect(maker.styleOf('c/index.html')).toBe('.c{top:2px}');
  await expect(read('a/b/index.html', page('b'))).rejects.toThrow(/^a\/b\/index\.html comes after/);
});

test('inlined script loses what only its authors read; data and files of their own are left', () => {
  const data = '<script type="application/json">{ "a": 1 }</script><script src="/x.js"></script>';
  expect(withShortScript(`<script>// why\nalert( 1 )</script>${data}`)).toBe(
    `<script>alert(1);</script>${data}`,
  );
});

test('folders that are left out are not read, however they are called elsewhere', () => {
  for (const file of ['index.html', 's/a/index.html', 'b/s/index.html', 's-2/index.html']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  const read = (part: { only?: string; without?: string }) =>
    [...htmlFiles(root, part)].map(({ file }) => file);
  expect(read({ without: 's' })).toEqual(['b/s/index.html', 'index.html', 's-2/index.html']);
  expect(read({ only: 's' })).toEqual(['s/a/index.html']);
});

test('a page that takes parts of another has the style for them as well', async () => {
  const styles = await stylesOf({
    'a/index.html': page('a').replace('<p', '<p data-source="/b/"'),
    'b/index.html': page('c'),
  });
  expect(styles['a/index.html']).toBe('.a{top:0}.c{top:2px}');
});

test('the page that is taken from may be written later', async () => {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('all.css', CSS);
  const maker = styleMaker(root, '/');
  const html = page('a').replace('<p', '<p data-source="/b/"');
  await maker.read({ file: 'a/index.html', html, elements: elementsOf(html) });
  await expect(maker.make()).rejects.toThrow(/takes parts of \/b\/ .* not there/);
  write('b/index.html', page('c'));
  await maker.make();
  expect(maker.styleOf('a/index.html')).toBe('.a{top:0}.c{top:2px}');
});

test('an id that the style names counts, and no other', async () => {
  const html = '<head><link rel="stylesheet" href="/all.css"></head><p id="a">';
  expect(await stylesOf({ 'index.html': html }, { 'all.css': '#a{top:0}#b{top:1px}' })).toEqual({
    'index.html': '#a{top:0}',
  });
});
