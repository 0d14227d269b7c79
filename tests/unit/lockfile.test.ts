/** The supply chain, without a network: what `npm ci` would fetch, from where, and what it would run. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../support/findings.ts';
import {
  installScripts,
  lockfileFaults,
  manifestFaults,
  nameOf,
  settingFaults,
  type LockEntry,
  type Lockfile,
  type Manifest,
} from '../support/lockfile.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

test('every entry has its hash and a licence, and none comes from past the registry', () => {
  expectNone(lockfileFaults(lock, manifest));
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
});

test('package.json names exact versions and runs nothing by itself', () => {
  expectNone(manifestFaults(manifest));
});

test('npm is told nothing that would send it elsewhere', () => {
  expectNone(settingFaults(readFileSync('.npmrc', 'utf8')));
});

test.each(['npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', '.yarnrc.yml'])(
  'no %s stands beside the lockfile and says otherwise',
  (file) => expect(existsSync(file)).toBe(false),
);

test('installed packages have the install scripts the lockfile says, and no others', () => {
  const findings = Object.keys(lock.packages)
    .filter((folder) => folder !== '' && existsSync(`${folder}/package.json`))
    .flatMap((folder) => {
      const own = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;
      const scripts = installScripts(own, existsSync(`${folder}/binding.gyp`));
      if (scripts.length === 0 || manifest.allowScripts?.[nameOf(folder)] !== undefined) return [];
      return [`${folder} has ${scripts.join(', ')}; allowScripts in package.json does not name it.`];
    });
  expectNone(findings);
});

describe('a lockfile that is not right is told what is wrong:', () => {
  const HASH = `sha512-${'A'.repeat(86)}==`;
  const GOOD: LockEntry = { version: '1.2.3', integrity: HASH, license: 'MIT' };
  const told = (entry: LockEntry, folder = 'node_modules/seeded', more: Record<string, LockEntry> = {}) =>
    lockfileFaults({ lockfileVersion: 3, packages: { '': {}, [folder]: entry, ...more } }, {});

  test('a good entry is told nothing', () => expect(told(GOOD)).toEqual([]));

  const unhashed = { ...GOOD, integrity: undefined };
  test.each<[string, LockEntry, string]>([
    ['no hash', unhashed, 'has no hash. Ask the registry:  npm view seeded@1.2.3 dist.integrity'],
    ['a hash of SHA-1', { ...GOOD, integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, 'is not one of SHA-512'],
    ['a short hash', { ...GOOD, integrity: 'sha512-AAAA' }, 'is not one of SHA-512'],
    ['an empty hash', { ...GOOD, integrity: '' }, 'is not one of SHA-512'],
    ['Git', { ...GOOD, resolved: 'git+ssh://git@github.com/a/b.git#abc' }, 'comes from git+ssh://git@'],
    ['a file', { ...GOOD, resolved: 'file:../seeded' }, 'comes from file:../seeded'],
    ['a place', { ...GOOD, resolved: 'https://a.example/seeded-1.2.3.tgz' }, 'comes from https://a.example'],
    ['an empty place', { ...GOOD, resolved: '' }, 'a package comes from the registry'],
    ['a link', { ...GOOD, link: true }, 'is a folder of this machine'],
    ['another name', { ...GOOD, name: 'other' }, 'is other under another name'],
    ['a range', { ...GOOD, version: '^1.2.3' }, 'is not an exact one'],
    ['a script', { ...GOOD, hasInstallScript: true }, 'runs a script at install'],
    ['a lockfile of its own', { ...GOOD, hasShrinkwrap: true }, 'brings a lockfile of its own'],
    ['no licence', { ...GOOD, license: undefined }, 'its licence is not named'],
    ['a licence of another kind', { ...GOOD, license: 'AGPL-3.0-only' }, 'its licence is AGPL-3.0-only'],
    [
      'a part of another kind',
      { ...GOOD, license: 'MIT AND AGPL-3.0-only' },
      'its licence is MIT AND AGPL-3.0-only',
    ],
    [
      'a wish past the registry',
      { ...GOOD, dependencies: { other: 'github:a/b' } },
      'asks for other from github:a/b',
    ],
    ['a bundle that nothing bundles', { ...unhashed, inBundle: true }, 'has no hash'],
  ])('%s', (_what, entry, message) => {
    expect(told(entry)).toEqual([expect.stringContaining(message)]);
  });

  test('a part of an archive is covered by the hash of the archive, if that lists it', () => {
    const inside = 'node_modules/whole/node_modules/seeded';
    const part = { ...unhashed, inBundle: true };
    const whole = (bundleDependencies: string[]) => ({
      'node_modules/whole': { ...GOOD, bundleDependencies },
    });
    expect(told(part, inside, whole(['seeded']))).toEqual([]);
    expect(told(part, inside, whole(['other']))).toEqual([expect.stringContaining('has no hash')]);
  });

  test('two hashes for one archive', () => {
    const other = { ...GOOD, integrity: `sha512-${'B'.repeat(86)}==` };
    expect(told(GOOD, 'node_modules/seeded', { 'node_modules/a/node_modules/seeded': other })).toEqual([
      'seeded@1.2.3 has two different hashes.',
    ]);
  });

  test('an old format, a changed package.json, a script that is gone', () => {
    const packages = { '': { devDependencies: { seeded: '1.2.3' } }, 'node_modules/seeded': GOOD };
    expect(lockfileFaults({ lockfileVersion: 2, packages }, { allowScripts: { gone: false } })).toEqual([
      expect.stringContaining('lockfileVersion is 2'),
      expect.stringContaining('differ in their devDependencies'),
      expect.stringContaining('names gone, which runs no script'),
    ]);
  });
});

test.each([
  [{ devDependencies: { a: '^1.0.0' } }, 'names a "^1.0.0"; write one exact version'],
  [{ dependencies: { a: 'latest' } }, 'write one exact version'],
  [{ optionalDependencies: { a: 'github:a/b' } }, 'write one exact version'],
  [{ devDependencies: { a: 'npm:b@1.0.0' } }, 'write one exact version'],
  [{ overrides: { a: '>=1' } }, 'write one exact version'],
  [{ scripts: { postinstall: 'node x.js' } }, '“postinstall” would run by itself'],
  [{ scripts: { prepare: 'husky' } }, '“prepare” would run by itself'],
])('a manifest with %j is refused', (seeded, message) => {
  expect(manifestFaults(seeded as Manifest)).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['ignore-scripts=true\nregistry=https://a.example/', '.npmrc sets registry='],
  ['ignore-scripts=true\n@a:registry=https://a.example/', '.npmrc sets @a:registry='],
  ['ignore-scripts=true\nstrict-ssl=false', '.npmrc sets strict-ssl='],
  ['ignore-scripts=false', '.npmrc sets ignore-scripts=false'],
  ['fund=false', '.npmrc must say ignore-scripts=true'],
])('settings of npm that say %j are refused', (text, message) => {
  expect(settingFaults(text)).toEqual([expect.stringContaining(message)]);
});

test('installed packages are asked for every kind of install script', () => {
  expect(
    installScripts({ scripts: { test: 'x', preinstall: 'x', install: 'x', postinstall: 'x' } }, true),
  ).toEqual(['preinstall', 'install', 'postinstall', 'binding.gyp']);
});
