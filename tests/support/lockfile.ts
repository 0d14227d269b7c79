/** What may be fetched, from where, and what may run while it is installed: the rules of `docs/dependencies.md`. */

/** An entry of `package-lock.json`, as far as the rules look. */
export interface LockEntry {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string | undefined;
  license?: string | undefined;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
  hasShrinkwrap?: boolean;
  bundleDependencies?: string[] | boolean;
  [field: string]: unknown;
}

/** `package-lock.json`: entries by their folder; the project itself is the empty one. */
export interface Lockfile {
  lockfileVersion: number;
  packages: Record<string, LockEntry>;
}

/** `package.json`, as far as the rules look. */
export interface Manifest {
  scripts?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
  [field: string]: unknown;
}

/** Every field of a manifest that names packages to install. */
export const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
/** Scripts that npm runs by itself while it installs. */
const AT_INSTALL = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'];

/** Licences that packages may have: all allow use in building, and none reaches what is built. */
const LICENCES: Record<string, string> = {
  MIT: 'do as you like, keep the notice',
  ISC: 'as MIT',
  '0BSD': 'as MIT, without the notice',
  'BSD-2-Clause': 'as MIT',
  'BSD-3-Clause': 'as MIT',
  'BlueOak-1.0.0': 'as MIT',
  'Apache-2.0': 'as MIT, and grants patents',
  'Python-2.0': 'as MIT',
  'CC0-1.0': 'given up to everyone',
  'MPL-2.0': 'changes to its own files stay open; none are made',
  'LGPL-3.0-or-later':
    'a library that is called and never changed: pictures, in a part of Astro that is not used',
  'OFL-1.1': 'a typeface, published with its pages and not sold by itself',
};

/** What npm is told beside the project; anything else could send it elsewhere. */
const SETTINGS: Record<string, RegExp> = {
  fund: /^false$/,
  audit: /^false$/,
  'omit-lockfile-registry-resolved': /^true$/,
  'ignore-scripts': /^true$/,
};

/** What is wrong with a lockfile, a line each. */
export function lockfileFaults(lock: Lockfile, manifest: Manifest): string[] {
  const entries = Object.entries(lock.packages).filter(([folder]) => folder !== '');
  return [
    ...(lock.lockfileVersion === 3
      ? []
      : [`lockfileVersion is ${lock.lockfileVersion}; npm 7 or later writes 3.`]),
    ...staleFaults(lock.packages[''] ?? {}, manifest),
    ...entries.flatMap(([folder, entry]) =>
      entryFaults(folder, entry, lock, manifest).map((fault) => `${folder}: ${fault}`),
    ),
    ...twofoldFaults(entries),
    ...idleFaults(entries, manifest),
  ];
}

/** What is wrong with `package.json`: versions that may move, and scripts that run by themselves. */
export function manifestFaults(manifest: Manifest): string[] {
  const versions = [...KINDS, 'overrides'].flatMap((kind) =>
    Object.entries((manifest[kind] ?? {}) as Record<string, unknown>)
      .filter(([, version]) => !EXACT.test(String(version)))
      .map(([name, version]) => `${kind} names ${name} ${JSON.stringify(version)}; write one exact version.`),
  );
  const scripts = AT_INSTALL.filter((name) => manifest.scripts?.[name] !== undefined).map(
    (name) => `The script “${name}” would run by itself at every install; give it another name.`,
  );
  return [...versions, ...scripts];
}

/** What is wrong with `.npmrc`. */
export function settingFaults(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*[#;]/.test(line));
  const settings = lines.map((line) => line.split('=').map((part) => part.trim()) as [string, string?]);
  const unknown = settings
    .filter(([key, value = '']) => !SETTINGS[key]?.test(value))
    .map(
      ([key, value = '']) =>
        `.npmrc sets ${key}=${value}, which is not among what docs/dependencies.md allows.`,
    );
  const said = settings.some(([key]) => key === 'ignore-scripts');
  return [...unknown, ...(said ? [] : ['.npmrc must say ignore-scripts=true.'])];
}

/** Scripts that an installed package would run while it is installed. */
export function installScripts(manifest: Manifest, hasNativeBuild: boolean): string[] {
  const own = ['preinstall', 'install', 'postinstall'].filter(
    (name) => manifest.scripts?.[name] !== undefined,
  );
  return hasNativeBuild ? [...own, 'binding.gyp'] : own;
}

/** The name of the package in a folder of the lockfile. */
export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function entryFaults(folder: string, entry: LockEntry, lock: Lockfile, { allowScripts }: Manifest): string[] {
  const name = nameOf(folder);
  const faults: string[] = [];
  if (entry.link || !folder.includes('node_modules/'))
    faults.push('it is a folder of this machine, not a package.');
  if (entry.name !== undefined && entry.name !== name)
    faults.push(`it is ${entry.name} under another name; use its own.`);
  if (!EXACT.test(entry.version ?? ''))
    faults.push(`its version is ${entry.version}, which is not an exact one.`);
  // With the settings in .npmrc, npm writes down only where a package comes from that is not in the registry.
  if (entry.resolved !== undefined)
    faults.push(
      `it comes from ${entry.resolved}; a package comes from the registry, and no entry says where.`,
    );
  if (entry.integrity === undefined && !isBundled(folder, entry, lock))
    faults.push(`it has no hash. Ask the registry:  npm view ${name}@${entry.version} dist.integrity`);
  if (entry.integrity !== undefined && !SHA512.test(entry.integrity))
    faults.push(`its hash “${entry.integrity}” is not one of SHA-512.`);
  if (entry.hasShrinkwrap) faults.push('it brings a lockfile of its own, which this one cannot vouch for.');
  if (entry.hasInstallScript && allowScripts?.[name] === undefined)
    faults.push('it runs a script at install, and allowScripts in package.json does not say whether it may.');
  if (!isLicensed(entry.license))
    faults.push(`its licence is ${entry.license ?? 'not named'}; the list is in tests/support/lockfile.ts.`);
  for (const kind of ['dependencies', 'optionalDependencies'])
    for (const [other, range] of Object.entries((entry[kind] ?? {}) as Record<string, string>))
      if (/[:/]/.test(range)) faults.push(`it asks for ${other} from ${range}, past the registry.`);
  return faults;
}

/** True for a part of another package's archive: the archive's hash covers it, and nothing is fetched for it. */
function isBundled(folder: string, entry: LockEntry, lock: Lockfile): boolean {
  const name = nameOf(folder);
  const around = lock.packages[folder.slice(0, -`/node_modules/${name}`.length)];
  const listed = Array.isArray(around?.bundleDependencies) ? around.bundleDependencies : [];
  return entry.inBundle === true && listed.includes(name) && SHA512.test(around?.integrity ?? '');
}

/** A licence of parts needs each of them; one of a choice needs one. */
function isLicensed(licence: string | undefined): boolean {
  if (!licence) return false;
  return licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((each) => LICENCES[each.trim()] !== undefined));
}

/** The lockfile repeats what `package.json` names; a difference means that one was changed alone. */
function staleFaults(root: LockEntry, manifest: Manifest): string[] {
  return KINDS.filter((kind) => sorted(root[kind]) !== sorted(manifest[kind])).map(
    (kind) => `package.json and the lockfile differ in their ${kind}. Run:  npm install --package-lock-only`,
  );
}

/** One name and version is one archive, wherever it lies. */
function twofoldFaults(entries: readonly [string, LockEntry][]): string[] {
  const byArchive = Map.groupBy(
    entries.filter(([, { integrity }]) => integrity),
    ([folder, { version }]) => `${nameOf(folder)}@${version}`,
  );
  return [...byArchive]
    .filter(([, same]) => new Set(same.map(([, { integrity }]) => integrity)).size > 1)
    .map(([archive]) => `${archive} has two different hashes.`);
}

/** What the list of install scripts names must be there and have one. */
function idleFaults(entries: readonly [string, LockEntry][], { allowScripts = {} }: Manifest): string[] {
  const running = new Set(
    entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => nameOf(folder)),
  );
  return Object.keys(allowScripts)
    .filter((name) => !running.has(name))
    .map(
      (name) => `allowScripts in package.json names ${name}, which runs no script at install. Take it out.`,
    );
}

function sorted(names: unknown): string {
  return JSON.stringify(Object.entries(names ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
