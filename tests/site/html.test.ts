/** Valid HTML. What is relaxed, and why, stands in .htmlvalidate.mjs. */
import { resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { test } from 'vitest';
import { expectNone } from '../support/findings.ts';
import { readSite } from '../support/site.ts';

const { pages } = readSite();
const validator = new HtmlValidate(new FileSystemConfigLoader());

test('every page is valid HTML', async () => {
  const findings: string[] = [];
  for (const { file, html } of pages) {
    // Named as if it lay in this project, so that the project's own rules hold for it.
    const { results } = await validator.validateString(html, resolve(file));
    for (const { message, ruleId, selector } of results.flatMap(({ messages }) => messages)) {
      findings.push(`${file}: ${message} (${ruleId}) at ${selector ?? 'the page'}`);
    }
  }
  expectNone(findings);
});
