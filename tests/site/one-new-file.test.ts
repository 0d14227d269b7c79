/**
 * One new file is enough: a role, a table, a technique and a question are added to a copy of the content, and
 * nothing else is touched. Everything that lists, compares, finds or publishes entries must carry them.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { report } from '../../src/domain/issues.ts';
import { ATTRIBUTES } from '../../src/domain/matrix.ts';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { extendLedger, LEDGER_FILE } from '../../src/domain/permalinks/ledger.ts';
import { ROLE_SECTIONS } from '../../src/schemas/roles.ts';
import { TECHNIQUE_SECTIONS } from '../../src/schemas/techniques.ts';
import { comparison, faq, role, technique } from '../support/builders.ts';
import { mutate, realContent } from '../support/content.ts';
import { parseCsv } from '../support/csv.ts';
import { expectNone } from '../support/findings.ts';
import { attribute, textOf } from '../support/html.ts';
import { validatorOf } from '../support/json-schema.ts';
import { buildCopy, type ProjectCopy } from '../support/project-copy.ts';
import { RULES } from '../support/rules/index.ts';
import { isIndexable, readSite, type Site } from '../support/site.ts';

const BASE = '/a/b/';
const ROLE = 'data-engineer';
const PLUMBING = 'Moves and cleans records between systems';

const NOTE =
  'Pay, <Claim id="pay-band">USD 63,000 and more</Claim>, is [told apart](/guides/costs-and-savings/#pay).';

const NEW = {
  'content/roles/data-engineer.mdx': role({
    title: 'Data engineer',
    plural: 'Data engineers',
    summary: 'Someone who moves, cleans and keeps the records that models and reports are made of.',
    order: 40,
    mark: 'square',
    hue: 'rust',
    skills: [PLUMBING, 'Designing tables'],
    sentence:
      'Keeps the records that <Claim id="skill-gaps-barrier">63% of employers</Claim> lack hands for.',
  }),
  'content/comparisons/who-holds-the-data.yaml': comparison({
    title: 'Who holds the data',
    question: 'Which role looks after which records?',
    columns: [
      { id: 'records', label: 'Records' },
      { id: 'holder', label: 'Holder' },
    ],
    rows: [
      { id: 'raw', label: 'Raw', cells: { records: ['Logs', '=SUM(A1)'], holder: { role: ROLE } } },
      { id: 'answers', label: 'Answers', cells: { records: 'Replies', holder: { claim: 'pay-band' } } },
    ],
    changes: [{ date: '2026-11-22', note: NOTE }],
  }),
  'content/techniques/record-linkage.mdx': technique({ title: 'Record linkage', owners: [ROLE] }),
  'content/faqs/who-cleans-the-data.mdx': faq({
    title: 'Who cleans the data',
    question: 'Who cleans the data before a model sees it?',
    short: 'A data engineer does.',
    roles: [ROLE],
  }),
};

const { files, catalog: before, surroundings } = realContent();
const added = mutate(files, NEW);
/** What `npm run permalinks` does: the one thing an author runs besides writing the file. */
const ledger = extendLedger(
  files.find(({ path }) => path === LEDGER_FILE)?.text ?? '',
  permalinks(assemble(added, { ...surroundings, ledger: null }).catalog),
);
const content = mutate(added, { [LEDGER_FILE]: ledger.text });

let copy: ProjectCopy;
let site: Site;

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  copy = await buildCopy(content, BASE);
  site = readSite(copy.site);
}, 300_000);

afterAll(() => copy.remove());

const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const pageAt = (address: string) => {
  const found = site.pages.find((each) => each.address === address);
  if (!found) throw new Error(`There is no ${address}.`);
  return found;
};
const linksOn = (address: string) =>
  pageAt(address).elements.flatMap((each) => (each.tagName === 'a' ? (attribute(each, 'href') ?? []) : []));
const at = (address: string) => `${BASE}${address.slice(1)}`;

test('the content may be published', () => {
  expect(report(assemble(content, { ...surroundings, ledger: ledger.text }).issues)).toBe(report([]));
});

describe('pages', () => {
  test.each([
    `/roles/${ROLE}/`,
    '/techniques/record-linkage/',
    '/compare/python-developer-vs-data-engineer/',
  ])('%s is there, for search engines too', (address) => {
    expect(isIndexable(pageAt(address), site)).toBe(true);
  });

  test('the question and the table stand on the pages of their kinds', () => {
    expect(site.ids.get('/faq/')).toContain('who-cleans-the-data');
    expect(site.ids.get('/compare/')).toContain('who-holds-the-data');
    expect(site.ids.get('/compare/')).toContain('who-holds-the-data--raw');
  });

  test.each(Object.entries(RULES))('every page %s', (_name, rule) => {
    expectNone(site.pages.flatMap((page) => rule(page, site).map((each) => `${page.file}: ${each}`)));
  });
});

describe('navigation', () => {
  test.each(['/', '/roles/', '/guides/', '/search/'])('%s leads to the role', (address) => {
    expect(linksOn(address)).toContain(at(`/roles/${ROLE}/`));
  });

  test('indexes and the full index lead to the technique, the question and the table', () => {
    expect(linksOn('/techniques/')).toContain(at('/techniques/record-linkage/'));
    expect(linksOn('/search/')).toEqual(
      expect.arrayContaining([
        at('/techniques/record-linkage/'),
        at('/faq/#who-cleans-the-data'),
        at('/compare/#who-holds-the-data'),
      ]),
    );
  });

  test('the role has a mark and a colour of its own wherever it is named', () => {
    const marks = pageAt('/').elements.filter(
      (each) => each.tagName === 'svg' && attribute(each, 'class') === 'mark rust',
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(pageAt('/').html).toContain('.rust{');
  });
});

describe('the matrix', () => {
  test('has the role as a column and as a choice', () => {
    const { elements } = pageAt('/compare/');
    const heads = elements.filter((each) => attribute(each, 'role') === 'columnheader').map(textOf);
    expect(heads.slice(0, 5)).toEqual([
      'Attribute',
      ...before.roles.map(({ data }) => data.title),
      'Data engineer',
    ]);
    const boxes = elements.filter((each) => attribute(each, 'name') === 'role');
    expect(boxes.map((each) => attribute(each, 'value'))).toContain(ROLE);
    expect(pageAt('/compare/').html).toContain(PLUMBING);
  });

  test.each(before.roles.map(({ id }) => id))('%s and the role are a pair, in both orders', (id) => {
    const page = pageAt(`/compare/${id}-vs-${ROLE}/`);
    expect(page.html).toContain(PLUMBING);
    expectNone(
      ATTRIBUTES.filter((each) => !site.ids.get(page.address)?.has(`roles--${each.id}`)).map(
        (each) => each.id,
      ),
    );
    expect(pageAt(`/compare/${ROLE}-vs-${id}/`).html).toContain(`0; url=${at(page.address)}`);
    expect(linksOn('/compare/')).toContain(at(page.address));
  });
});

test('search finds them', () => {
  const records = [...site.files]
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => gunzipSync(readFileSync(join(site.folder, file))).toString('utf8'));
  const found = (address: string, words: string) =>
    records.some((text) => text.includes(`"url":"${address}`) && text.includes(words));
  expect(found(`/roles/${ROLE}/`, 'Data engineer')).toBe(true);
  expect(found('/techniques/record-linkage/', 'Record linkage')).toBe(true);
  expect(found('/faq/', 'Who cleans the data before a model sees it')).toBe(true);
  expect(found('/compare/', 'Which role looks after which records')).toBe(true);
});

describe('data', () => {
  test.each([
    ['roles', ROLE],
    ['techniques', 'record-linkage'],
    ['faqs', 'who-cleans-the-data'],
    ['comparisons', 'who-holds-the-data'],
  ])('%s.json holds %s and is what its schema says', (name, id) => {
    const file = JSON.parse(read(`data/${name}.json`)) as { entries: { id: string; address: string }[] };
    const entry = file.entries.find((each) => each.id === id);
    expect(entry?.address).toMatch(new RegExp(`^https://rolebook\\.example${BASE}`));
    expectNone(validatorOf(JSON.parse(read(`data/${name}.schema.json`)) as object)(file));
  });

  test('the table is there as CSV, and is no formula', () => {
    expect(parseCsv(read('data/comparisons/who-holds-the-data.csv'))).toEqual([
      ['Matter', 'Records', 'Holder'],
      ['Raw', 'Logs; =SUM(A1)', 'Data engineer'],
      ['Answers', 'Replies', expect.stringContaining('63,000') as string],
    ]);
    expect(linksOn('/data/')).toContain(at('/data/comparisons/who-holds-the-data.csv'));
  });
});

describe('a note of change that cites a claim', () => {
  test('has the claim beside it', () => {
    expect(site.ids.get('/changes/')).toContain('note-pay-band');
  });

  test('is plain words to readers of feeds', () => {
    expect(read('changes.xml')).toContain(
      '<description>Pay, USD 63,000 and more, is told apart.</description>',
    );
  });
});

describe('Markdown', () => {
  test.each([
    [`/roles/${ROLE}.md`, PLUMBING],
    ['/techniques/record-linkage.md', '# Record linkage'],
    ['/faq.md', 'Who cleans the data before a model sees it?'],
    ['/compare.md', 'Which role looks after which records?'],
    [`/compare/python-developer-vs-${ROLE}.md`, PLUMBING],
    ['/roles.md', 'Data engineer'],
    ['/index.md', 'Data engineer'],
    ['/llms.txt', `https://rolebook.example/a/b/roles/${ROLE}.md`],
    ['/llms-full.txt', PLUMBING],
    ['/s/who-holds-the-data/raw.md', 'Logs'],
  ])('%s carries it', (file, words) => {
    expect(site.files).toContain(file);
    expect(read(file)).toContain(words);
  });
});

test('every section, row and question has a page and a Markdown twin of its own', () => {
  const keys = [
    ...ROLE_SECTIONS.map((id) => `${ROLE}/${id}`),
    ...TECHNIQUE_SECTIONS.map((id) => `record-linkage/${id}`),
    'who-holds-the-data/raw',
    'who-holds-the-data/answers',
    'compare/who-holds-the-data',
    'faq/who-cleans-the-data',
  ];
  expectNone(
    keys.flatMap((key) => [`/s/${key}/index.html`, `/s/${key}.md`].filter((file) => !site.files.has(file))),
  );
  expect(ledger.added).toEqual(expect.arrayContaining(keys));
});

test('the sitemap lists the pages, and a picture is drawn for each', () => {
  const listed = [...site.files]
    .filter((file) => /sitemap-\d+\.xml$/.test(file))
    .map(read)
    .join('');
  for (const address of [
    `/roles/${ROLE}/`,
    '/techniques/record-linkage/',
    `/compare/python-developer-vs-${ROLE}/`,
  ])
    expect(listed).toContain(`<loc>https://rolebook.example${at(address)}</loc>`);
  expect(listed).not.toContain(`${ROLE}-vs-python-developer`);
  for (const name of [
    `roles-${ROLE}`,
    'techniques-record-linkage',
    'faqs-who-cleans-the-data',
    'comparisons-who-holds-the-data',
  ])
    expect(site.files).toContain(`/share/${name}.png`);
});
