/** What a server must answer by the rules of a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CACHE,
  isHashed,
  isPart,
  isUnserved,
  RULES_FILE,
  type HostRules,
} from '../../src/domain/hosting/rules.ts';
import type { Host } from '../../scripts/hosts.ts';
import { askAsIs } from './asking.ts';
import type { Site } from './site.ts';

/** The name of a test of a host, which says what is missing where it is skipped. */
export function testName({ name, install, isInstalled }: Host): string {
  return isInstalled ? name : `${name} (NOT TRIED: it is not installed. To try it: ${install})`;
}

/** The rules of a build. */
export function rulesOf({ folder }: Site): HostRules {
  return JSON.parse(readFileSync(join(folder, RULES_FILE), 'utf8')) as HostRules;
}

/**
 * What is wrong with the way a server answers, a line each.
 * @param origin protocol, host and port
 * @param redirects whether it leads old addresses on
 */
export async function faultsOfHost(
  origin: string,
  site: Site,
  { redirects }: { redirects: boolean },
): Promise<string[]> {
  const rules = rulesOf(site);
  const { base, headers, pageHeaders } = rules;
  const read = (path: string) => readFileSync(join(site.folder, path.slice(base.length)), 'utf8');
  const faults: string[] = [];
  const ask = async (path: string, wanted: Wanted, asked: Record<string, string> = {}) => {
    const answer = await fetch(origin + path, { redirect: 'manual', headers: asked });
    const body = await answer.text();
    const wrong = (what: string) => faults.push(`${path} ${JSON.stringify(asked)}: ${what}`);
    if (!wanted.status.includes(answer.status))
      wrong(`status ${answer.status}, not ${wanted.status.join(' or ')}`);
    const got = answer.headers;
    const page = isPart(path.slice(base.length), answer.status) ? {} : pageHeaders;
    for (const name of Object.keys(pageHeaders))
      if (!(name in page) && got.has(name)) wrong(`${name} is sent with a part of a page`);
    for (const [name, value] of Object.entries({ ...headers, ...page, ...(wanted.headers ?? {}) }))
      if (got.get(name) !== value) wrong(`${name} is “${got.get(name)}”, not “${value}”`);
    if (wanted.body !== undefined && body !== wanted.body) wrong('not the body that was wanted');
    return answer;
  };
  const old = new Set(rules.redirects.map(({ from }) => from));
  const notFound = {
    status: [404],
    headers: { 'Cache-Control': CACHE.never, 'Content-Type': HTML },
    body: read(`${base}404.html`),
  };

  for (const { address, html } of site.pages) {
    if (address === '/404.html') continue;
    const path = base + address.slice(1);
    if (redirects && old.has(path)) continue;
    await ask(path, {
      status: [200],
      headers: { 'Cache-Control': CACHE.asked, 'Content-Type': HTML },
      body: html,
    });
  }
  const files = [...site.files].map((file) => file.slice(1)).filter((file) => !file.endsWith('.html'));
  for (const file of oneOfEachKind(files)) {
    const wanted = isUnserved(file)
      ? notFound
      : { status: [200], headers: { 'Cache-Control': isHashed(file) ? CACHE.forever : CACHE.asked } };
    await ask(base + file, wanted);
    // The same name with another hash: from before, or from a build that is still to come.
    if (isHashed(file)) await ask(`${base}${file.replace(/[^/.]+(?=\.\w+$)/, 'en_0000000')}`, notFound);
  }
  for (const path of [
    'nothing',
    'nothing/',
    'roles/nothing.md',
    '_astro/nothing.00000000.js',
    '404',
    '404.html',
    // A folder without a page, whichever way it is asked for.
    'share',
    'share/',
    's',
    's?v=abcdef',
    's/claims',
    'data/comparisons',
    'pagefind',
  ])
    await ask(base + path, notFound);
  for (const path of ['.nojekyll', '.git/config', 's/.env', '_hosting', '_hosting/', '_hosting/rules.json'])
    await ask(base + path, notFound);

  const script = rules.assets.find((path) => path.endsWith('.js')) ?? '';
  const tag = (await ask(script, { status: [200] })).headers.get('etag');
  if (redirects && tag === null) faults.push(`${script}: nothing to ask again by`);
  if (tag !== null)
    await ask(
      script,
      { status: [304], headers: { 'Cache-Control': CACHE.forever } },
      { 'If-None-Match': tag },
    );
  for (const range of ['bytes=0-9', 'bytes=999999999-'])
    await ask(
      script,
      { status: [200], headers: { 'Cache-Control': CACHE.forever }, body: read(script) },
      { Range: range },
    );
  for (const condition of [{ 'If-Match': '"x"' }, { 'If-Unmodified-Since': new Date(0).toUTCString() }]) {
    const { status, headers: got } = await ask(script, { status: [200, 412] }, condition);
    if (status === 412 && got.get('Cache-Control') === CACHE.forever)
      faults.push(`${script} ${JSON.stringify(condition)}: what is refused is kept for good`);
  }
  for (const packed of [base, base + (files.find((file) => file.endsWith('.wasm')) ?? '')])
    await ask(
      packed,
      { status: [200], headers: { 'Content-Encoding': 'gzip' } },
      { 'Accept-Encoding': 'gzip' },
    );

  for (const [from, to] of [
    ['decide?aim=exact', 'decide/?aim=exact'],
    ['roles', 'roles/'],
    ...(base === '/' ? [] : [['', '']]),
  ] as const) {
    const path = from === '' ? base.slice(0, -1) : base + from;
    const leads = await ask(path, { status: [301] });
    if (leads.headers.get('location') !== base + to)
      faults.push(`${path} leads to ${leads.headers.get('location')}`);
  }
  if (base !== '/') await ask('/', notFound);
  for (const odd of ODD) {
    const path = base + odd;
    const { status, headers: got } = await askAsIs(origin, path);
    if (status >= 500) faults.push(`${path}: status ${status}`);
    if (got.location !== undefined && new URL(got.location, origin).origin !== origin)
      faults.push(`${path} leads to another site: ${got.location}`);
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE']) {
    const { status } = await askAsIs(origin, base, { method });
    if (status !== 405) faults.push(`${method} ${base}: status ${status}, not 405`);
  }
  for (const { from, to } of redirects ? rules.redirects : []) {
    const [path, fragment] = to.split('#');
    const leads = await ask(`${from}?as=2024-01`, {
      status: [301],
      headers: { 'Cache-Control': CACHE.asked },
    });
    const wanted = `${path}?as=2024-01${fragment === undefined ? '' : `#${fragment}`}`;
    if (leads.headers.get('location') !== wanted)
      faults.push(`${from} leads to ${leads.headers.get('location')}, not ${wanted}`);
    await ask(path ?? '', { status: [200] });
  }
  return faults;
}

/** Addresses that a server may trip over, or lead on to what a browser takes for another host. */
const ODD = [
  ...[
    '/',
    '\\',
    '%2f',
    '%5c',
    './/',
    './%2f',
    '.\\',
    '%09/',
    '/%09/',
    '%0d%0a/',
    '%00/',
    '%7f/',
    '%20/',
  ].flatMap((start) =>
    [
      'example.org',
      'example.org/..',
      'example.org/..%2froles',
      'example.org/%2e%2e/roles',
      'example.org/../../roles',
      'roles',
    ].map((rest) => start + rest),
  ),
  '%00',
  '%',
  '%ff',
  'b'.repeat(300),
  `${'b'.repeat(300)}/`,
];

const HTML = 'text/html; charset=utf-8';

interface Wanted {
  status: readonly number[];
  headers?: Record<string, string>;
  body?: string;
}

/** All that have a hashed name by script, and one of each folder and ending of the others. */
function oneOfEachKind(files: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const file of files) {
    const kind = file.startsWith('_astro/')
      ? file
      : `${file.split('/')[0]?.replace(/\..*/, '')} ${file.split('/').length} ${/\.\w+$/.exec(file)?.[0]}`;
    if (!kinds.has(kind)) kinds.set(kind, file);
  }
  return [...kinds.values()];
}
