/** What waits for a stage of a build goes on when it is reached, and not before. */
import { expect, test } from 'vitest';
import { STAGES, stages, type Stage } from '../../src/finishing/stages.ts';

/** The stages that are known to be reached when these have been said. */
async function reachedBy(...said: unknown[]): Promise<Stage[]> {
  const { written, reached } = stages();
  const known: Stage[] = [];
  for (const stage of STAGES) void written[stage].then(() => known.push(stage));
  said.forEach(reached);
  await new Promise((resolve) => setImmediate(resolve));
  return known;
}

test.each<[string, unknown[], Stage[]]>([
  ['nothing', [], []],
  ['the lists', ['lists'], ['lists']],
  ['the sections, and so the lists', ['sections'], ['lists', 'sections']],
  ['everything, where nothing else was said', ['everything'], ['lists', 'sections', 'everything']],
  ['something else', ['constructor', 0, null, { stage: 'lists' }], []],
])('%s', async (_name, said, expected) => {
  expect(await reachedBy(...said)).toEqual(expected);
});
