/** `npm start`: builds the site with its search, and serves it. */
import process from 'node:process';
import { basePath, buildSite } from './build-site.ts';
import { serve } from './server.ts';

const WANTED_PORT = Number(process.env['PORT'] ?? 4321);

console.log('Building Rolebook …');
const { ok, output } = await buildSite();
if (!ok) {
  console.error(output);
  process.exit(1);
}
const { address } = await serve('dist', { port: WANTED_PORT, base: basePath() });
console.log(`Rolebook is at ${address}  (Ctrl C ends it)`);
