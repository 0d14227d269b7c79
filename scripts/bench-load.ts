/**
 * `npm run bench:load`: nginx with the configuration of the build, asked by 256 connections for 60 seconds on this
 * machine. Ends with 1 where any answer is an error. Other numbers: `npm run bench:load -- 64 10`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { HOSTS } from './hosts.ts';
import { pagesOf } from './weights.ts';

const FOLDER = 'dist';
const [connections = 256, seconds = 60] = process.argv.slice(2).map(Number);
const nginx = HOSTS.find(({ name }) => name === 'nginx');

for (const [missing, what] of [
  [!nginx?.isInstalled, 'nginx is not installed:  sudo apt-get install nginx'],
  [spawnSync('wrk', ['-v']).error, 'wrk is not installed:  sudo apt-get install wrk'],
  [!existsSync(join(FOLDER, 'index.html')), `There is no site in ${FOLDER}. Run: npm run build`],
] as const)
  if (missing) {
    console.error(what);
    process.exit(1);
  }

/** What a reader's browser asks for: each page, and after each a script or the typeface in turn. */
const assets = readdirSync(join(FOLDER, '_astro'), { recursive: true, encoding: 'utf8' })
  .map((file) => `_astro/${file}`)
  .filter((file) => statSync(join(FOLDER, file)).isFile());
const paths = pagesOf(FOLDER).flatMap((page, at) => [page, `/${assets[at % assets.length]}`]);

const folder = mkdtempSync(join(os.tmpdir(), 'rolebook-load-'));
const script = join(folder, 'paths.lua');
writeFileSync(
  script,
  `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
wrk.headers["Accept-Encoding"] = "gzip"
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`,
);

if (!nginx) throw new Error('There is no nginx among the hosts.');
const { address, close } = await nginx.start(FOLDER, '/');
const load = spawnSync(
  'wrk',
  [
    '-t',
    '2',
    '-c',
    String(connections),
    '-d',
    `${seconds}s`,
    '--timeout',
    '10s',
    '--latency',
    '-s',
    script,
    address,
  ],
  { encoding: 'utf8' },
);
await close();
rmSync(folder, { recursive: true });

console.log(`${os.cpus().length} cores for nginx and wrk together; ${paths.length} paths, gzip\n`);
console.log(load.stdout);
const found = (pattern: RegExp) => pattern.exec(load.stdout)?.[1];
const errors = [found(/Socket errors: (.*)/), found(/(Non-2xx or 3xx responses: .*)/)].filter(Boolean);
console.log(
  `${found(/Requests\/sec:\s*([\d.]+)/)} requests per second, p99 ${found(/99%\s*(\S+)/)}, ${errors.join('; ') || 'no error'}`,
);
if (load.status !== 0 || errors.length > 0) {
  console.error(load.stderr);
  process.exitCode = 1;
}
