/** Starting other programs on the same Node, whatever the machine's own is, or on a named one. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** How a program ended. */
export interface Outcome {
  ok: boolean;
  output: string;
}

/** The file of a command that an installed package provides. */
export function commandOf(name: string, command = name): string {
  const manifest = manifestOf(name);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (!file) throw new Error(`The package ${name} has no command ${command}.`);
  return join(dirname(manifest), file);
}

/**
 * Runs a JavaScript or TypeScript file to its end.
 * @param options.quiet keep the output instead of showing it as it comes
 * @param options.cwd where it runs; else where this program does
 * @param options.node the Node it runs on; else the one that runs this
 * @param options.env added to this program's environment; undefined takes a name away
 * @param options.told is told what the program sends while it runs
 */
export function runNode(
  file: string,
  args: readonly string[],
  {
    quiet = false,
    cwd = process.cwd(),
    node = process.execPath,
    env = {},
    told,
  }: {
    quiet?: boolean;
    cwd?: string;
    node?: string;
    env?: Record<string, string | undefined>;
    told?: (message: unknown) => void;
  } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(node, [file, ...args], {
      cwd,
      stdio: [
        'ignore',
        quiet ? 'pipe' : 'inherit',
        quiet ? 'pipe' : 'inherit',
        ...(told ? (['ipc'] as const) : []),
      ],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    if (told) child.on('message', told);
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A package may keep its manifest private to `require`; its folder never is. */
function manifestOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  for (const folder of resolve.paths(name) ?? []) {
    const manifest = join(folder, name, 'package.json');
    try {
      readFileSync(manifest);
      return manifest;
    } catch {
      // Not in this folder.
    }
  }
  throw new Error(`The package ${name} is not installed. Run: npm ci`);
}
