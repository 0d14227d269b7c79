/** What a browser is allowed to do. */
import { describe, expect, test } from 'vitest';
import { contentPolicy, EVERYWHERE, pageHeaders } from '../../../src/domain/hosting/policy.ts';

const inlined = { scripts: ['b=', 'a=', 'b='], styles: ['c='] };
const directives = (policy: string) =>
  new Map(policy.split(';').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]));

describe('the policy', () => {
  test('begins with nothing, and allows only what is the site’s own', () => {
    expect(Object.fromEntries(directives(contentPolicy({ scripts: [], styles: [] })))).toEqual({
      'default-src': "'none'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src': "'self'",
      'font-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  test('names what is inlined by its hash, each once and in order', () => {
    const policy = directives(contentPolicy(inlined));
    expect(policy.get('script-src')).toBe("'self' 'wasm-unsafe-eval' 'sha256-a=' 'sha256-b='");
    expect(policy.get('style-src')).toBe("'self' 'sha256-c='");
  });

  test('relaxes nothing but the search engine’s compiled part', () => {
    const policy = contentPolicy(inlined);
    expect(policy).not.toMatch(
      /unsafe-inline|'unsafe-eval'|unsafe-hashes|strict-dynamic|\*|data:|blob:|https?:/,
    );
  });
});

describe('the headers', () => {
  const headers: Record<string, string> = { ...EVERYWHERE, ...pageHeaders(inlined) };

  test('hold the policy of the pages, and who may frame them', () => {
    expect(headers['Content-Security-Policy']).toBe(`${contentPolicy(inlined)};frame-ancestors 'none'`);
  });

  test('keep other sites apart, and tell them nothing', () => {
    expect(headers).toMatchObject({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  test('ask a device for nothing but writing to the clipboard', () => {
    const given = (headers['Permissions-Policy'] ?? '').split(', ').filter((each) => !each.endsWith('=()'));
    expect(given).toEqual(['clipboard-write=(self)']);
  });

  test('can be written in any configuration as they are', () => {
    for (const value of Object.values(headers)) expect(value).not.toMatch(/["\\\n$`{}]/);
  });
});
