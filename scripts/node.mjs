/**
 * Runs a command of this project on a Node that can: `node scripts/node.mjs scripts/test.ts`.
 * Plain JavaScript without imports of the project, so that it starts on Node 20 and can say what is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** TypeScript files run as they are from this version on. */
const NEEDED = [22, 18];

/**
 * How memory is given back. The bundler, compiled code with an allocator of its own (mimalloc), takes what it needs and
 * no more, and returns it at once: else it keeps what bundling took until a build ends, 260 MB of a thousand entries'.
 * Node's own is returned where a build asks for it (src/finishing/memory.ts).
 */
const MEMORY = {
  MIMALLOC_PURGE_DELAY: '0',
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
  ...process.env,
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--expose-gc'].filter(Boolean).join(' '),
};

const [command, ...rest] = process.argv.slice(2);
const brought = broughtNode();

if (isEnough(process.versions.node)) run(process.execPath);
else if (brought) run(brought);
else {
  console.error(
    [
      `Rolebook needs Node ${NEEDED.join('.')} or later to build, and this is Node ${process.versions.node}.`,
      `The package that brings one for ${process.platform} ${process.arch} is not installed: optional packages were left out, or there is none.`,
      'Either run:  npm ci --include=optional',
      'or install Node 24 from https://nodejs.org/ and run the command again.',
    ].join('\n'),
  );
  process.exit(1);
}

/** The Node among the packages: one of them fits the machine, and only that one is installed. */
function broughtNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  return [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`]
    .flatMap((name) => [`${name}/bin/node`, `${name}/bin/node.exe`])
    .map((file) => fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url)))
    .find((file) => existsSync(file));
}

function run(node) {
  if (!existsSync(fileURLToPath(new URL('../node_modules/astro', import.meta.url)))) {
    console.error('The packages are not installed yet. Run:  npm ci');
    process.exit(1);
  }
  const { status, signal } = spawnSync(node, [command, ...rest], {
    stdio: 'inherit',
    env: MEMORY,
  });
  process.exit(status ?? (signal ? 130 : 1));
}

function isEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}
