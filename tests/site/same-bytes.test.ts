/** Two builds of one commit are the same bytes, wherever, whenever and with whatever they are built. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectNone } from '../support/findings.ts';
import { otherNode } from '../support/nodes.ts';
import { buildElsewhere, type ProjectCopy } from '../support/project-copy.ts';
import { SITE_FOLDER } from '../support/site.ts';

const LIST = 'SHA256SUMS';
const other = otherNode();
let afar: ProjectCopy;
let stale: ProjectCopy;

beforeAll(async () => {
  afar = await buildElsewhere({
    below: 'çok uzak/a folder with a long name/ñ/rolebook',
    caches: 'none',
    ...(other && { node: other.file }),
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      LANGUAGE: 'tr',
      PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '90000',
    },
  });
  stale = await buildElsewhere({
    caches: { spoil },
    env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', LANGUAGE: undefined },
  });
}, 600_000);

afterAll(() => {
  afar?.remove();
  stale?.remove();
});

/** Cuts every second kept picture short and puts another one's bytes into the rest. */
function spoil(folder: string): void {
  const pictures = readdirSync(join(folder, '.cache/share')).map((name) =>
    join(folder, '.cache/share', name),
  );
  if (!pictures[0])
    throw new Error('There are no kept pictures to spoil. The build keeps them:  npm run build');
  const another = readFileSync(pictures[0]);
  for (const [index, file] of pictures.entries())
    writeFileSync(file, index % 2 === 0 ? readFileSync(file).subarray(0, -9) : another.subarray(32));
}

/** The hash of every file, by its path. */
function hashes(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'));
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
}

/** Files that are not the same in both, a line each. */
function differences(one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...two.keys()])]
    .filter((path) => one.get(path) !== two.get(path))
    .map((path) => `${path} ${one.has(path) && two.has(path) ? 'differs' : 'is in one of the two only'}`);
}

test('at another path, in another time zone and language, with nothing kept', () => {
  expectNone(differences(hashes(stale.site), hashes(afar.site)));
});

test('with what earlier builds kept, and all of it spoilt', () => {
  const built = differences(hashes(SITE_FOLDER), hashes(stale.site));
  expectNone(
    built.map((line) => `${line} from ${SITE_FOLDER}/, which may be of an older state:  npm run build`),
  );
});

test.skipIf(!other)(
  other
    ? `by Node ${other.version} as by ${process.version}`
    : `by a second Node: only ${process.version} is here. Put Node 22.12 or later on the path, or name it in OTHER_NODE`,
  () => {
    expect(other?.version).not.toBe(process.version);
    expectNone(differences(hashes(SITE_FOLDER), hashes(afar.site)));
  },
);

test(`${LIST} lists every file but itself, each with its hash, in order`, () => {
  const found = hashes(SITE_FOLDER);
  found.delete(LIST);
  const expected = [...found].map(([path, hash]) => `${hash}  ${path}`).sort(byPath);
  expect(readFileSync(join(SITE_FOLDER, LIST), 'utf8')).toBe(`${expected.join('\n')}\n`);
  expect(expected.length).toBeGreaterThan(1000);
});

test('a difference is found', () => {
  const one = new Map([
    ['a', '1'],
    ['b', '2'],
  ]);
  expect(differences(one, new Map([['a', '1']]))).toEqual(['b is in one of the two only']);
  expect(differences(one, new Map([...one, ['a', '3']]))).toEqual(['a differs']);
  expect(existsSync(join(afar.site, LIST))).toBe(true);
});

function byPath(one: string, two: string): number {
  const [, a = ''] = one.split('  ');
  const [, b = ''] = two.split('  ');
  return a < b ? -1 : 1;
}
