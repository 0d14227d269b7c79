/** Valid HTML. What is relaxed, and why, stands in .htmlvalidate.mjs. */
import { resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { test } from 'vitest';
import { expectNone } from '../support/findings.ts';
import { joinedWords } from '../support/joined-words.ts';
import { readSite } from '../support/site.ts';

const { pages } = readSite();
const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each(pages)('$file is valid HTML', async ({ file, html }) => {
  // Named as if it lay in this project, so that the project's own rules hold for it.
  const { results } = await validator.validateString(html, resolve(file));
  const messages = results.flatMap((result) => result.messages);
  expectNone(
    messages.map(({ message, ruleId, selector }) => `${message} (${ruleId}) at ${selector ?? 'the page'}`),
  );
});

test.each(pages)('$file keeps its words apart', ({ html }) => {
  expectNone(joinedWords(parse(html, { scriptingEnabled: false })));
});
