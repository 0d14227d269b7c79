/** `npm start`: builds the site with its search, and serves it. */
import process from 'node:process';
import { basePath, buildSite } from './build-site.ts';
import { serve } from './server.ts';

const wanted = process.env['PORT'] ?? '4321';
// Said before anything is built.
if (!/^\d+$/.test(wanted) || Number(wanted) > 65_535) {
  console.error(`PORT is "${wanted}". A port is a number up to 65535: PORT=8080 npm start`);
  process.exit(1);
}

console.log('Building Rolebook …');
const { ok, output } = await buildSite();
if (!ok) {
  console.error(output);
  process.exit(1);
}
const { address } = await serve('dist', { port: Number(wanted), base: basePath() });
console.log(`Rolebook is at ${address}  (Ctrl C ends it)`);
