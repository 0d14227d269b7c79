/** Every address of the ledger lands in its place, with script and without. */
import { describe, inject, test } from 'vitest';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { realContent } from '../support/content.ts';
import { expectNone } from '../support/findings.ts';
import { visitAll } from '../support/landing.ts';

const present = permalinks(realContent().catalog);
/** So many things are visited one after another by one page of the browser. */
const BATCH = 80;
const batches = Array.from({ length: Math.ceil(present.length / BATCH) }, (_, index) =>
  present.slice(index * BATCH, (index + 1) * BATCH),
).map((things) => ({ things, first: things[0]?.key, last: things.at(-1)?.key }));

describe.each([
  { mode: 'with script', script: true },
  { mode: 'without script', script: false },
])('$mode', ({ script }) => {
  test.concurrent.each(batches)('every address lands in its place: $first to $last', async ({ things }) => {
    expectNone(await visitAll(things, inject('address'), script));
  });
});
