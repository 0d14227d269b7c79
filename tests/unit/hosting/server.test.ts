/** What the site's own server answers to odd requests: it does as other servers do, and never ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../../scripts/server.ts';
import { askAsIs } from '../../support/asking.ts';

const FILES = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'roles/index.html': 'roles',
  _headers: 'headers',
  '_hosting/nginx.conf': 'nginx',
  '_astro/a.12345678.js': 'script',
};

describe.each(['/', '/a/b/'])('at %s', (base) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-server-'));
  let serving: Serving;
  const ask = (path: string, asked: Parameters<typeof askAsIs>[2] = {}) =>
    askAsIs(new URL(serving.address).origin, base + path, asked);

  beforeAll(async () => {
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    serving = await serve(folder, { base });
  });
  afterAll(async () => {
    await serving.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    `${'b'.repeat(300)}/`,
    'b'.repeat(300),
    `${'b/'.repeat(5000)}`,
    '%00',
    'roles/%00/',
    '%',
    '%ff/',
    'roles%5c',
    '%09/',
    '404',
    '404.html',
    '404.html/',
    '_headers',
    '_headers/',
    '%5fheaders',
    'roles/../_headers',
    '_hosting',
    '_hosting/nginx.conf',
    '%5f%68osting/nginx.conf',
    '_hosting%2fnginx.conf',
    '//_hosting//nginx.conf',
    'roles/%2e%2e/_hosting/nginx.conf',
    '%2egit/config',
    'roles/index.html/',
  ])('%s is not found, packed or not', async (path) => {
    for (const coding of ['br', 'gzip', 'identity'])
      expect(await ask(path, { headers: { 'Accept-Encoding': coding } })).toMatchObject({
        status: 404,
        body: 'nothing here',
        headers: { 'cache-control': 'no-store' },
      });
  });

  test.each([
    ['', 'home'],
    ['roles/', 'roles'],
    ['roles/index.html', 'roles'],
    ['roles//', 'roles'],
    ['%72oles%2f?x=%', 'roles'],
    ['roles/../roles/', 'roles'],
  ])('%s is found', async (path, body) => {
    expect(await ask(path)).toMatchObject({ status: 200, body });
  });

  test.each([
    ['roles', 'roles/'],
    ['roles?x=1&y=%2f?', 'roles/?x=1&y=%2f?'],
    ['/roles', 'roles/'],
    ['%2fexample.org/%2e%2e/roles', 'roles/'],
  ])('%s leads to %s', async (path, to) => {
    expect(await ask(path)).toMatchObject({ status: 301, headers: { location: base + to } });
  });

  test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH'])('%s is refused', async (method) => {
    expect(await ask('roles/', { method })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD', 'cache-control': 'no-store' },
    });
  });

  test.each(['bytes=0-2', 'bytes=999999999-', 'bytes=5-2', 'bytes=x-y'])(
    'of a file, %s is all of it',
    async (range) => {
      expect(await ask('_astro/a.12345678.js', { headers: { Range: range } })).toMatchObject({
        status: 200,
        body: 'script',
        headers: { 'cache-control': 'public, max-age=31536000, immutable' },
      });
    },
  );
});

test('a fault is answered, and the next request as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-server-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  const { address, close } = await serve(folder);
  try {
    // There is no page to say so with.
    expect(await askAsIs(address, '/nothing')).toMatchObject({
      status: 500,
      headers: { 'cache-control': 'no-store' },
    });
    expect(await askAsIs(address, '/')).toMatchObject({ status: 200, body: 'home' });
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});
