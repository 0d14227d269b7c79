/** What search costs a reader, now and with many more entries: what its own commands print. */
import { runNode } from '../scripts/run.ts';
import type { Measured } from './measured.ts';
import { buildOwn } from './sites.ts';

const COMMANDS = ['scripts/search-cost.ts', 'scripts/search-scale.ts'];

/** Runs both one after the other. */
export async function search(): Promise<Measured> {
  await buildOwn();
  const printed: string[] = [];
  for (const command of COMMANDS) {
    const { ok, output } = await runNode(command, [], { quiet: true });
    if (!ok) throw new Error(output);
    printed.push(`\`\`\`text\n${output.trim()}\n\`\`\``);
  }
  return { figures: printed.join('\n\n'), failures: [] };
}
