/** A place that a site cannot be built for is refused, with what to write. */
import { describe, expect, test } from 'vitest';
import { faultOfPlace } from '../../../src/domain/hosting/place.ts';

describe('a place that can be built for', () => {
  test.each([
    [undefined, '/'],
    ['https://example.org', '/'],
    ['https://example.org/', '/hiring/'],
    ['http://localhost:4321', '/~team/a.b/c_d-e/'],
    // What GitLab says of a project's pages has their path.
    ['https://group.example.org/hiring', '/hiring/'],
    ['https://group.example.org/a/b/', '/a/b/'],
  ])('%s %s', (site, base) => {
    expect(faultOfPlace(site, base)).toBeNull();
  });
});

describe('a place that cannot', () => {
  test.each([
    ['https://example.org/hiring/', '/', 'SITE_URL=https://example.org BASE_PATH=/hiring/'],
    ['https://example.org/hiring', '/other/', 'SITE_URL=https://example.org BASE_PATH=/hiring/'],
    ['https://example.org/?a=b', '/', 'SITE_URL=https://example.org BASE_PATH=/'],
    ['example.org', '/', 'SITE_URL=https://example.org'],
    ['', '/', 'SITE_URL=https://example.org'],
    ['ftp://example.org', '/', 'SITE_URL=https://example.org'],
    [undefined, '/a b/', 'BASE_PATH=/hiring/'],
    [undefined, '/Ä/', 'BASE_PATH=/hiring/'],
    [undefined, '/a/../b/', 'BASE_PATH=/hiring/'],
    [undefined, '/https:/example.org/', 'BASE_PATH=/hiring/'],
    [undefined, '/a?b/', 'BASE_PATH=/hiring/'],
  ])('%s %s', (site, base, advice) => {
    expect(faultOfPlace(site, base)).toContain(`: ${advice}`);
  });
});
