/** Every page of the built site, one rule at a time. */
import { describe, test } from 'vitest';
import { expectNone } from '../support/findings.ts';
import { RULES } from '../support/rules/index.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

describe('every page', () => {
  test.each(Object.entries(RULES))('%s', (_name, rule) => {
    const findings = site.pages.flatMap((page) =>
      rule(page, site).map((finding) => `${page.file}: ${finding}`),
    );
    expectNone(findings);
  });
});
