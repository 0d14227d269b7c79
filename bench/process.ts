/** How long a program runs and how much memory it takes, with all programs it starts. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** What one run cost. */
export interface Cost {
  seconds: number;
  /** Most resident memory of the program and its children at one moment, in bytes; null where there is no /proc. */
  peak: number | null;
  output: string;
  /** When each piece of the output came, in seconds from the start. */
  told: { at: number; text: string }[];
}

/** Memory is looked at this often. */
const EVERY = 50;
const PAGE = 4096;

/**
 * Runs a file on this Node to its end.
 * @throws where it fails, with what it said
 */
export function measureRun(
  file: string,
  args: readonly string[],
  cwd: string,
  { flags = [], env = {} }: { flags?: readonly string[]; env?: Record<string, string | undefined> } = {},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [...flags, file, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    const told: Cost['told'] = [];
    let peak: number | null = null;
    const seconds = () => (performance.now() - begun) / 1000;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => told.push({ at: seconds(), text: chunk.toString() }));
    const watch = setInterval(() => {
      const now = residentOf(child.pid ?? 0);
      if (now !== null) peak = Math.max(peak ?? 0, now);
    }, EVERY);
    child.on('close', (code) => {
      clearInterval(watch);
      const output = told.map(({ text }) => text).join('');
      if (code === 0) resolve({ seconds: seconds(), peak, output, told });
      else reject(new Error(`${file} ended with ${code}.\n${output.slice(-4000)}`));
    });
  });
}

/** Resident memory of a program and everything it started. */
function residentOf(root: number): number | null {
  const parents = new Map<number, { parent: number; resident: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const found = statOf(name);
      if (found) parents.set(Number(name), found);
    }
  } catch {
    return null;
  }
  const belongs = (id: number): boolean => {
    for (let at: number | undefined = id; at; at = parents.get(at)?.parent) if (at === root) return true;
    return false;
  };
  return [...parents].reduce((sum, [id, { resident }]) => (belongs(id) ? sum + resident : sum), 0);
}

function statOf(name: string): { parent: number; resident: number } | null {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The name of a program stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), resident: Number(fields[21]) * PAGE };
  } catch {
    // It ended meanwhile.
    return null;
  }
}
