/** Where and with what something was measured. */
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import { readFileSync } from 'node:fs';

/** A sentence of day, commit, versions and machine. */
export function surroundings(): string {
  const day = new Date().toISOString().slice(0, 10);
  const { version } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as {
    version: string;
  };
  const memory = (os.totalmem() / 1e9).toFixed(0);
  const model = os.cpus()[0]?.model.trim() ?? 'an unknown processor';
  return `Measured on ${day}${commit()}: astro ${version}, Node ${process.versions.node}, ${os.type()}, ${os.cpus().length} processors (${model}), ${memory} GB of memory; load before it ${os.loadavg()[0]?.toFixed(1)}.`;
}

/** What was measured, where Git knows. */
function commit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const changed = git('status', '--porcelain', 'src', 'content', 'public') !== '';
    return ` at ${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`;
  } catch {
    return '';
  }
}
