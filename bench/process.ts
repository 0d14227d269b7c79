/** How long a program runs and how much memory it takes, with all programs it starts. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** What one run cost. */
export interface Cost {
  seconds: number;
  /** Most resident memory of the program and its children at one moment, in bytes; null where there is no /proc. */
  peak: number | null;
  /** Seconds of processor time of all of them, which others on the machine lengthen little; null likewise. */
  processor: number | null;
  output: string;
  /** When each piece of the output came, in seconds from the start. */
  told: { at: number; text: string }[];
}

/** Memory is looked at this often, in milliseconds. */
const EVERY = 100;
const PAGE = 4096;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/**
 * Runs a file on this Node to its end.
 * @throws where it fails, with what it said
 */
export function measureRun(file: string, args: readonly string[], cwd: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [file, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const told: Cost['told'] = [];
    let peak: number | null = null;
    /** Processor time by program, as last seen. */
    const used = new Map<number, number>();
    const seconds = () => (performance.now() - begun) / 1000;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => told.push({ at: seconds(), text: chunk.toString() }));
    const watch = setInterval(() => {
      const running = programsOf(child.pid ?? 0);
      if (running.length === 0) return;
      for (const { id, processor } of running) used.set(id, processor);
      peak = Math.max(peak ?? 0, sum(running.map(({ resident }) => resident)));
    }, EVERY);
    child.on('close', (code) => {
      clearInterval(watch);
      const output = told.map(({ text }) => text).join('');
      const processor = used.size === 0 ? null : sum([...used.values()]);
      if (code === 0) resolve({ seconds: seconds(), peak, processor, output, told });
      else reject(new Error(`${file} ended with ${code}.\n${output.slice(-4000)}`));
    });
  });
}

interface Running {
  id: number;
  parent: number;
  /** Bytes in memory. */
  resident: number;
  /** Seconds of processor time so far. */
  processor: number;
}

/** A program and everything it started that still runs; nothing where the system does not tell. */
function programsOf(root: number): Running[] {
  const all = new Map(allPrograms().map((each) => [each.id, each]));
  const belongs = (id: number): boolean => {
    for (let at: number | undefined = id; at; at = all.get(at)?.parent) if (at === root) return true;
    return false;
  };
  return [...all.values()].filter(({ id }) => belongs(id));
}

function allPrograms(): Running[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => programAt(Number(name)) ?? []);
  } catch {
    return [];
  }
}

function programAt(id: number): Running | null {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of a program stands in brackets and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const at = (place: number) => Number(fields[place]);
    return { id, parent: at(1), processor: (at(11) + at(12)) / TICKS, resident: at(21) * PAGE };
  } catch {
    // It ended meanwhile.
    return null;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
