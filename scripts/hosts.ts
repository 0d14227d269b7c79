/** The servers that a configuration is written for, started with it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Serving } from './server.ts';

/** A server that serves a built folder by the configuration in it. */
export interface Host {
  name: string;
  /** What to install where it is missing. */
  install: string;
  isInstalled: boolean;
  /** Serves a copy of the folder on a free port. */
  start: (folder: string, base: string) => Promise<Serving>;
}

const has = (command: string, flag: string) => spawnSync(command, [flag]).error === undefined;

export const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    install: 'sudo apt-get install nginx',
    isInstalled: has('nginx', '-v'),
    start: (built, base) =>
      started(built, base, 'nginx', (folder, port) => {
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
    start: (built, base) =>
      started(built, base, 'caddy', (folder, port) => ({
        args: ['run', '--adapter', 'caddyfile', '--config', join(folder, '_hosting/Caddyfile')],
        env: { PORT: String(port), ROLEBOOK_FOLDER: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
      })),
  },
];

async function started(
  built: string,
  base: string,
  command: string,
  prepare: (folder: string, port: number) => { args: string[]; env: Record<string, string> },
): Promise<Serving> {
  const copy = mkdtempSync(join(tmpdir(), 'rolebook-host-'));
  cpSync(built, copy, { recursive: true });
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
