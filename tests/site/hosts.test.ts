/** Servers answer as the rules say: the site's own, and those a configuration is written for. */
import { describe, expect, test } from 'vitest';
import { HOSTS } from '../../scripts/hosts.ts';
import { serve } from '../../scripts/server.ts';
import { expectNone } from '../support/findings.ts';
import { faultsOfHost, rulesOf, testName } from '../support/hosts.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

describe('every page, and one file of each kind, has its headers and may be kept as long as it should, from', () => {
  test('npm start', async () => {
    const { address, close } = await serve(site.folder, { base: site.base });
    try {
      expectNone(await faultsOfHost(new URL(address).origin, site, { redirects: false }));
    } finally {
      await close();
    }
  });

  for (const host of HOSTS)
    test.skipIf(!host.isInstalled)(testName(host), async () => {
      const { address, close } = await host.start(site.folder, site.base);
      try {
        expectNone(await faultsOfHost(new URL(address).origin, site, { redirects: true }));
      } finally {
        await close();
      }
    });
});

test('there are old addresses to lead on', () => {
  expect(rulesOf(site).redirects.length).toBeGreaterThan(0);
});
