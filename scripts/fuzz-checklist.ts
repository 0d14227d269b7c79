/**
 * Reads hostile addresses with the checklist, a million unless told otherwise, and says how it went:
 * `node scripts/fuzz-checklist.ts [addresses] [seed]`. A fault prints the address and ends with status 1.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { assemble } from '../src/assemble.ts';
import { checklistModel } from '../src/domain/checklist/model.ts';
import { drawFrom } from '../src/domain/checklist/sway.ts';
import { readContent, readSurroundings } from './content-files.ts';
import { aged, faultIn, hostileQuery } from './hostile-addresses.ts';

const [addresses = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const root = process.cwd();
const files = readContent(root).filter(({ path }) => path.startsWith('content/checklist/'));
const current = checklistModel(assemble(files, readSurroundings(root)).catalog);
if (!current) throw new Error('content/checklist/model.yaml cannot be read');
const model = aged(current);

const prototype = () => JSON.stringify(Reflect.ownKeys(Object.prototype).map(String).sort());
const clean = prototype();
const draw = drawFrom(seed);
const started = performance.now();
let throws = 0;
let faults = 0;
let characters = 0;
for (let count = 0; count < addresses; count += 1) {
  const query = hostileQuery(model, draw);
  characters += query.length;
  try {
    const fault = faultIn(model, query);
    if (fault === null) continue;
    faults += 1;
    console.error(`${fault}\n  in ${JSON.stringify(query.slice(0, 400))}`);
  } catch (error) {
    throws += 1;
    console.error(`${String(error)}\n  in ${JSON.stringify(query.slice(0, 400))}`);
  }
}
const polluted = prototype() !== clean;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const equal = addresses === 0 ? 100 : (100 * (addresses - faults - throws)) / addresses;
console.log(
  `${addresses} addresses (seed ${seed}), ${characters} characters, ${seconds} s: ` +
    `throws ${throws}, faults ${faults}, round trips equal ${equal} %, prototype ${polluted ? 'polluted' : 'untouched'}`,
);
if (throws + faults > 0 || polluted) process.exitCode = 1;
