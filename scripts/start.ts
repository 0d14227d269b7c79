/** `npm start`: builds the site with its search, and serves it. */
import process from 'node:process';
import { commandOf, runNode } from './run.ts';
import { serve } from './server.ts';

const WANTED_PORT = Number(process.env['PORT'] ?? 4321);
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');

console.log('Building Rolebook …');
const { ok, output } = await runNode(commandOf('astro'), ['build'], { quiet: true });
if (!ok) {
  console.error(output);
  process.exit(1);
}
const { address } = await serve('dist', { port: WANTED_PORT, base });
console.log(`Rolebook is at ${address}  (Ctrl C ends it)`);
