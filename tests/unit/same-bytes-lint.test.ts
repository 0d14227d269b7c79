/** Build code reads no clock, asks no network and leaves nothing to chance: lint says so where a line does. */
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** What lint says of a file with this text. */
async function told(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === null || ruleId.startsWith('no-restricted'))
    .map(({ message }) => message);
}

const CLOCK = 'A build reads no clock';
const NETWORK = 'A build asks no network';
const CHANCE = 'A build leaves nothing to chance';
const PLACE = 'A build is the same in every language and time zone';
const MACHINE = 'A build asks nothing of its machine';
const NAMED = 'so that the rules of eslint.same-bytes.mjs can see it';

/** Lines by what is wrong with them. */
const SEEDED: [string, string[]][] = [
  [
    CLOCK,
    [
      'export const day = Date.now();',
      "export const day = Date['now']();",
      'export const day = new Date();',
      'export const day = new Date;',
      'export const day = new Date().getUTCFullYear();',
      'export const day = new Date(undefined);',
      'export const day = new Date(...[]);',
      'export const day = Date();',
      'const { now } = Date; export const day = now();',
      'const Clock = Date; export const day = new Clock();',
      'export const day = Reflect.construct(Date, []);',
      'export const days = [1].map(Date.now);',
      'export class Day extends Date {}',
      'export const at = performance.now();',
      'export const day = Temporal.Now.plainDateISO();',
      "console.time('build');",
      'export const day = new Date(void 0);',
      "export const day = Date['n' + 'ow']();",
      'export const day = Date[`now`]();',
      'export const clock = () => Date;',
      'const clocks = { Date }; export const day = new clocks.Date();',
      'export const at = process.hrtime.bigint();',
    ],
  ],
  [
    NETWORK,
    [
      "export const page = await fetch('https://a.example/');",
      "export const page = await (0, fetch)('https://a.example/');",
      'export const ask = fetch;',
      "import { get } from 'https'; export const page = get;",
      "export { get } from 'http';",
      "export const page = await import('node:https');",
      "export const page = await import('http');",
      "import { request } from 'undici'; export const page = request;",
      "import got from 'got'; export const page = got;",
      "export const page = new WebSocket('wss://a.example/');",
      'export const page = new XMLHttpRequest();',
      "export const page = new EventSource('/changes');",
    ],
  ],
  [
    CHANCE,
    [
      'export const id = Math.random();',
      "export const id = Math['random']();",
      'const { random } = Math; export const id = random();',
      'const Sums = Math; export const id = Sums.random();',
      'export const id = crypto.randomUUID();',
      'export const id = crypto.getRandomValues(new Uint8Array(8));',
      "import { randomUUID } from 'crypto'; export const id = randomUUID();",
      "import crypto from 'crypto'; export const id = crypto.randomBytes(8);",
      "export const id = (await import('node:crypto')).randomInt(9);",
      'const [Sums] = [Math]; export const id = Sums.random();',
      'export const first = await Promise.race([]);',
      "import * as made from 'crypto'; export const id = made;",
      "import { nanoid } from 'nanoid'; export const id = nanoid();",
    ],
  ],
  [
    PLACE,
    [
      "export const words = ['b', 'a'].sort((a, b) => a.localeCompare(b));",
      "export const words = ['b', 'a'].sort((a, b) => a['localeCompare'](b));",
      'export const number = (1000).toLocaleString();',
      "export const word = 'I'.toLocaleLowerCase();",
      "export const word = 'i'?.toLocaleUpperCase();",
      "export const day = new Date('2026-01-01T00:00:00Z').toLocaleDateString();",
      'export const number = new Intl.NumberFormat().format(1000);',
      'export const order = Intl.Collator().compare;',
      'export const day = new Date(2026, 0, 1);',
      "export const day = new Date('2026-01-01T00:00:00');",
      "export const day = new Date('1 January 2026');",
      "export const day = Date.parse('2026-01-01 00:00');",
      "const day = '2026-01-01'; export const date = new Date(`${day}T00:00`);",
      "export const hour = new Date('2026-01-01T00:00:00Z').getHours();",
      "export const day = new Date('2026-01-01T00:00:00Z').toDateString();",
      'const { getDate } = Date.prototype; export const day = getDate;',
    ],
  ],
  [
    MACHINE,
    [
      'export const zone = process.env.TZ;',
      "export const zone = process.env['TZ'];",
      'const { TZ } = process.env; export const zone = TZ;',
      'export const all = { ...process.env };',
      'const { env } = process; export const all = env;',
      'export const id = process.pid;',
      "import machine from 'process'; export const zone = machine.env.TZ;",
      "import * as machine from 'process'; export const zone = machine.env.TZ;",
      "const name = 'TZ'; export const zone = process.env[name];",
      "import { env } from 'process'; export const all = env;",
      "import { hostname } from 'os'; export const name = hostname();",
      "export const name = (await import('node:os')).hostname();",
      'export const user = import.meta.env.USER;',
      'export const all = import.meta.env;',
      "import { TOKEN } from 'astro:env/server'; export const token = TOKEN;",
    ],
  ],
  [
    NAMED,
    [
      'export const day = globalThis.Date.now();',
      "export const page = global['fetch'];",
      "import web = require('http'); export const page = web;",
      "export const day = eval('Date' + '.now()');",
      "export const day = new Function('return Date.now()')();",
      "const name = 'http'; export const page = await import(name);",
      "export const page = require('http');",
      "const load = createRequire(import.meta.url); export const page = load('http');",
      "export const page = createRequire(import.meta.url)('http');",
    ],
  ],
];

const PLACES = [
  'src/schemas/seeded.ts',
  'src/domain/seeded.ts',
  'src/domain/checks/seeded.ts',
  'src/integrations/seeded.ts',
  'src/finishing/seeded.ts',
  'src/catalog.ts',
  'src/pages/seeded.json.ts',
  'astro.config.mjs',
];

describe.each(SEEDED)('%s', (message, lines) => {
  test.each(lines)('%s', async (line) => {
    for (const place of PLACES)
      expect(await told(place, `${line}\n`), place).toContainEqual(expect.stringContaining(message));
  });

  test.each(lines)('in a component: %s', async (line) => {
    const statements = line.replaceAll(/export (?:const|class)/g, (all) => all.slice('export '.length));
    for (const place of ['src/components/Seeded.astro', 'src/layouts/Seeded.astro', 'src/pages/seeded.astro'])
      expect(await told(place, `---\n${statements}\n---\n\n<p>Words</p>\n`), place).toContainEqual(
        expect.stringContaining(message),
      );
  });
});

test('between the tags of a component too', async () => {
  expect(await told('src/components/Seeded.astro', '<p>{Date.now()}</p>\n')).toEqual([
    expect.stringContaining(CLOCK),
  ]);
  expect(await told('src/components/Seeded.astro', '<p class={`a${Math.random()}`}>Words</p>\n')).toEqual([
    expect.stringContaining(CHANCE),
  ]);
});

test('a comment switches nothing off', async () => {
  const line = 'export const day = Date.now();\n';
  for (const comment of ['/* eslint-disable */', '// eslint-disable-next-line no-restricted-syntax -- once'])
    expect(await told('src/domain/seeded.ts', `${comment}\n${line}`)).toContainEqual(
      expect.stringContaining(CLOCK),
    );
});

test('one file may ask how much memory its program holds, and nothing else', async () => {
  const line = 'export const held = process.memoryUsage.rss();\n';
  const file = 'src/finishing/memory.ts';
  expect(await told(file, line)).toEqual([]);
  expect(await told('src/finishing/finish.ts', line)).toEqual([expect.stringContaining(MACHINE)]);
  expect(await told(file, 'export const type = process.platform;\n')).toEqual([
    expect.stringContaining(MACHINE),
  ]);
});

test('what runs where a reader is may ask for the day', async () => {
  const script = '<script>\n  console.log(Date.now(), performance.now());\n</script>\n';
  expect(await told('src/islands/seeded.ts', 'export const day = Date.now();\n')).toEqual([]);
  expect(await told('src/components/Seeded.astro', script)).toEqual([]);
});

test.each([
  "export const day = new Date('2026-01-01T00:00:00Z').getUTCDate();",
  'export const day = new Date(Date.UTC(2026, 0, 1)).toISOString();',
  "export const day = Date.parse('2026-01-01T00:00:00Z');",
  "const day = '2026-01-01'; export const date = new Date(`${day}T00:00:00Z`);",
  "export const day = new Date('2026-01-01');",
  'export const most = Math.max(1, 2);',
  "export const word = 'I'.toLowerCase();",
  "export const words = ['b', 'a'].sort();",
  'export const isNew = (date: Date): boolean => date > new Date(0);',
])('and nothing is said of %s', async (line) => {
  expect(await told('src/domain/seeded.ts', `${line}\n`)).toEqual([]);
});

test('the build may read where it is published', async () => {
  const text = "import process from 'node:process';\nimport { createHash } from 'node:crypto';\n";
  const line = 'export const site = [process.env.SITE_URL, process.cwd(), createHash];\n';
  expect(await told('src/integrations/seeded.ts', text + line)).toEqual([]);
});
