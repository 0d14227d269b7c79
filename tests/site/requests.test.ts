/** Styles and scripts that pages load: they name no other site either. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { expectNone } from '../support/findings.ts';
import { readSite } from '../support/site.ts';
import { foreignIn } from '../support/rules/requests.ts';

const site = readSite();
/** Names that look like addresses and are never asked. */
const NAMESPACES = /^https?:\/\/www\.w3\.org\//;

test('no stylesheet or script of ours holds an address of another site', () => {
  const ours = [...site.files].filter((file) => /\.(?:css|js)$/.test(file) && !file.startsWith('/pagefind/'));
  const findings = ours.flatMap((file) => {
    const text = readFileSync(join(site.folder, file), 'utf8');
    const named = file.endsWith('.css')
      ? foreignIn(text)
      : (text.match(/https?:\/\/[\w.-]+[^\s"'`)]*/g) ?? []);
    return named.filter((url) => !NAMESPACES.test(url)).map((url) => `${file}: ${url}`);
  });
  expectNone(findings);
});
