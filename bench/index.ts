/** `npm run bench`: what the site costs, and what others of the same content cost beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { surroundings } from './machine.ts';
import type { Measured } from './measured.ts';
import { readOptions, USAGE, type Options, type Part } from './options.ts';
import { withFigures } from './table.ts';

const options = askedFor();
for (const part of options.parts) {
  const before = surroundings();
  const { figures, failures } = await measure(part, options);
  const all = [
    before,
    figures,
    ...(failures.length > 0
      ? ['What misses its target:', failures.map((line) => `- ${line}.`).join('\n')]
      : []),
  ].join('\n\n');
  console.log(`\n${part}\n\n${all}`);
  if (options.record)
    writeFileSync(options.record, withFigures(readFileSync(options.record, 'utf8'), part, all));
}

/** Each part is loaded when it is wanted: most need packages of their own. */
async function measure(part: Part, { runs, builds, entries }: Options): Promise<Measured> {
  switch (part) {
    case 'quick':
      return (await import('./quick.ts')).quick();
    case 'paint':
      return (await import('./paint.ts')).paint(runs);
    case 'lighthouse':
      return (await import('./lighthouse.ts')).lighthouse();
    case 'scale':
      return (await import('./scale.ts')).scale(entries, builds);
    case 'search':
      return (await import('./search.ts')).search();
  }
}

function askedFor(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(1);
  }
}
