/** What a browser is allowed to do with the pages: the one source of every policy that is sent or written. */

/** What stands in a page's own source and may run or style it: the base64 of each SHA-256. */
export interface Inlined {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The content security policy of pages. Everything comes from the site itself; compiling the search engine
 * is the one thing allowed beyond that, and no script may make a Trusted Types policy.
 * @param inlined what is inlined in the pages the policy is for
 */
export function contentPolicy({ scripts, styles }: Inlined): string {
  const hashes = (all: readonly string[]) => [...new Set(all)].sort().map((hash) => `'sha256-${hash}'`);
  return [
    ["default-src 'none'"],
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes(scripts)],
    ["style-src 'self'", ...hashes(styles)],
    ["font-src 'self'"],
    ["img-src 'self'"],
    ["connect-src 'self'"],
    ["base-uri 'none'"],
    ["form-action 'self'"],
    ["require-trusted-types-for 'script'"],
    ["trusted-types 'none'"],
  ]
    .map((directive) => directive.join(' '))
    .join(';');
}

/** What the site never asks a reader's device for. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

/** The headers that go with every answer, whatever its status. */
export const EVERYWHERE = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * The headers that go with whatever a browser may show by itself, beside those that go everywhere. A page carries
 * the same content policy itself; only a header can say who may frame it.
 * @param inlined what is inlined in any page
 */
export function pageHeaders(inlined: Inlined): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentPolicy(inlined)};frame-ancestors 'none'`,
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Copy buttons write to the clipboard. Reading it is left out: a browser asks the reader each time.
    'Permissions-Policy': [...UNUSED.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
    // Answers to the checklist are in the address: no other site is told it.
    'Referrer-Policy': 'no-referrer',
  };
}
