/** The servers that a configuration is written for, started with it; and what each must answer. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import process from 'node:process';
import { CACHE, isHashed, isUnserved, RULES_FILE, type HostRules } from '../../src/domain/hosting/rules.ts';
import type { Serving } from '../../scripts/server.ts';
import type { Site } from './site.ts';

/** A server that serves a built folder by the configuration in it. */
export interface Host {
  name: string;
  /** What to install where it is missing. */
  install: string;
  isInstalled: boolean;
  /** Serves a copy of the folder on a free port. */
  start: (site: Site) => Promise<Serving>;
}

const has = (command: string, flag: string) => spawnSync(command, [flag]).error === undefined;

export const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    install: 'sudo apt-get install nginx',
    isInstalled: has('nginx', '-v'),
    start: (site) =>
      started(site, 'nginx', (folder, port) => {
        // The one thing about it that a test cannot leave as it is.
        edit(join(folder, '_hosting/nginx-site.conf'), 'listen 8080;', `listen 127.0.0.1:${port};`);
        edit(join(folder, '_hosting/nginx.conf'), /\/tmp\/rolebook-nginx/g, `${folder}-nginx`);
        return { args: ['-e', 'stderr', '-p', folder, '-c', '_hosting/nginx.conf'], env: {} };
      }),
  },
  {
    name: 'Caddy',
    install: 'sudo apt-get install caddy',
    isInstalled: has('caddy', 'version'),
    start: (site) =>
      started(site, 'caddy', (folder, port) => ({
        args: ['run', '--adapter', 'caddyfile', '--config', join(folder, '_hosting/Caddyfile')],
        env: { PORT: String(port), ROLEBOOK_FOLDER: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
      })),
  },
];

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
  const { base, headers } = rules;
  const faults: string[] = [];
  const ask = async (path: string, wanted: Wanted, asked: Record<string, string> = {}) => {
    const answer = await fetch(origin + path, { redirect: 'manual', headers: asked });
    const body = await answer.text();
    const wrong = (what: string) => faults.push(`${path} ${JSON.stringify(asked)}: ${what}`);
    if (!wanted.status.includes(answer.status))
      wrong(`status ${answer.status}, not ${wanted.status.join(' or ')}`);
    const got = answer.headers;
    for (const [name, value] of Object.entries({ ...headers, ...(wanted.headers ?? {}) }))
      if (got.get(name) !== value) wrong(`${name} is “${got.get(name)}”, not “${value}”`);
    if (wanted.body !== undefined && body !== wanted.body) wrong('not the body that was wanted');
    return answer;
  };
  const old = new Set(rules.redirects.map(({ from }) => from));
  const notFound = {
    status: [404],
    headers: { 'Cache-Control': CACHE.never, 'Content-Type': HTML },
    body: readFileSync(join(site.folder, '404.html'), 'utf8'),
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
    '404.html',
    'share/',
  ])
    await ask(base + path, notFound);
  for (const path of ['.nojekyll', '.git/config', 's/.env', '_hosting/', '_hosting/rules.json'])
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
  await ask(script, { status: [206], headers: { 'Cache-Control': CACHE.forever } }, { Range: 'bytes=0-9' });
  await ask(base, { status: [200], headers: { 'Content-Encoding': 'gzip' } }, { 'Accept-Encoding': 'gzip' });

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
  for (const path of [
    '//roles',
    '//example.org/..',
    '//example.org/%2e%2e/roles',
    '/\\example.org/../roles',
    '/%5cexample.org',
  ]) {
    const answer = await fetch(origin + path, { redirect: 'manual' });
    const leads = answer.headers.get('location');
    if (leads !== null && new URL(leads, origin).origin !== origin)
      faults.push(`${path} leads to another site: ${leads}`);
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

async function started(
  { folder, base }: Site,
  command: string,
  prepare: (folder: string, port: number) => { args: string[]; env: Record<string, string> },
): Promise<Serving> {
  const copy = mkdtempSync(join(tmpdir(), 'rolebook-host-'));
  cpSync(folder, copy, { recursive: true });
  // Servers that are started by root read as somebody else.
  chmodSync(copy, 0o755);
  const port = await freePort();
  const { args, env } = prepare(copy, port);
  const server = spawn(command, args, { cwd: tmpdir(), env: { ...process.env, ...env } });
  const said: string[] = [];
  server.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  const close = async () => {
    await ended(server);
    rmSync(copy, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await fetch(origin + base).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { address: origin + base, close };
    if (server.exitCode !== null) break;
    await pause(100);
  }
  await close();
  throw new Error(`${command} did not start: ${said.join('')}`);
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** @throws where there is nothing to replace */
function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(from, () => to);
  if (edited === text) throw new Error(`${file} does not hold ${String(from)}.`);
  writeFileSync(file, edited);
}
