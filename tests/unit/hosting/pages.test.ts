/** What pages say of their policy and of old addresses. */
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../../src/finishing/page-elements.ts';
import { policyNeeds, withPolicy } from '../../../src/finishing/page-policy.ts';
import { pageRedirects } from '../../../src/finishing/page-redirects.ts';

/** SHA-256 of “x”, as a policy writes it. */
const OF_X = 'LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=';
const needsOf = (html: string) => policyNeeds(elementsOf(html));
const PLACE = '<meta http-equiv="Content-Security-Policy" content="">';

describe('what is inlined', () => {
  test('is what a browser runs and what styles the page, as it stands', () => {
    expect(needsOf('<script>x</script><script type="module">x</script><style>x</style>')).toEqual({
      scripts: [OF_X, OF_X],
      styles: [OF_X],
      refused: [],
      reads: [],
    });
  });

  test('is, in the pages its scripts read, named by their addresses', () => {
    const html =
      '<a href="/s/a/b/" data-copy="B">B</a><a href="/c/#d" data-copy="D">D</a><a href="/e/">E</a><p data-source="/f/"></p>';
    expect(needsOf(html).reads).toEqual(['/s/a/b/', '/f/']);
  });

  test('is not data, nor what has a file of its own', () => {
    const html =
      '<script type="application/json">x</script><script type="application/ld+json">x</script><script src="/x.js"></script>';
    expect(needsOf(html)).toEqual({ scripts: [], styles: [], refused: [], reads: [] });
  });

  test.each([
    '<p style="color:red">x</p>',
    '<button onclick="x">x</button>',
    '<a href="javascript:x">x</a>',
    '<a href=" java&#x73;cript:x">x</a>',
    '<form action="javascript:x"></form>',
    '<script src="data:text/javascript,x"></script>',
    '<img src="data:image/png;base64,x">',
    '<base href="/x/">',
    '<iframe src="/x/"></iframe>',
    '<iframe srcdoc="x"></iframe>',
    '<object data="/x"></object>',
    '<embed src="/x">',
    '<template><p style="color:red">x</p></template>',
    '<svg><a href="javascript:x"></a></svg>',
  ])('of %s nothing would be left: it is refused', (html) => {
    expect(needsOf(html).refused).not.toEqual([]);
  });
});

describe('the policy of a page', () => {
  test('goes where the layout leaves room', () => {
    const html = withPolicy(`<head>${PLACE}</head>`, { scripts: ['$&'], styles: [] });
    expect(html).toContain(`content="default-src 'none';script-src 'self' 'wasm-unsafe-eval' 'sha256-$&';`);
  });

  test.each(['<head></head>', `<head>${PLACE}${PLACE}</head>`])('cannot go into %s', (html) => {
    expect(() => withPolicy(html, { scripts: [], styles: [] })).toThrow(/Head\.astro/);
  });
});

describe('a server leads an old address on', () => {
  const page = (main: string, now?: string) =>
    `<body${now === undefined ? '' : ` data-now="${now}"`}><main>${main}</main></body>`;
  const redirectsOf = (pages: Record<string, string>) =>
    pageRedirects(
      Object.entries(pages).map(([file, html]) => ({ file, html })),
      (file) => pages[file],
      '/a/',
    );
  const led = (old: string, now: string, to = '/a/new/') =>
    redirectsOf({ 'old/index.html': page(old, to), 'new/index.html': page(now) });

  test('where the new page has every place of the old one', () => {
    expect(led('<h2 id="x">x</h2>', '<h2 id="x">x</h2><h2 id="y">y</h2>')).toEqual([
      { from: '/a/old/', to: '/a/new/' },
    ]);
  });

  test('and into a place of it', () => {
    expect(led('', '<h2 id="x">x</h2>', '/a/new/#x')).toEqual([{ from: '/a/old/', to: '/a/new/#x' }]);
  });

  test.each([
    ['a place is missing there', '<h2 id="x">x</h2>', '<h2 id="y">y</h2>'],
    ['an old name is unknown there', '<h2 id="y"><span class="aka" id="x"></span></h2>', '<h2 id="y">y</h2>'],
    [
      'a name means another place there',
      '<section class="moved"><li id="x"><a href="/c/#x">x</a></li></section>',
      '<h2 id="x">x</h2>',
    ],
  ])('but not where %s: the page itself knows better', (_why, old, now) => {
    expect(led(old, now)).toEqual([]);
  });

  test('nor to a page that is not there, nor from one that leads nowhere', () => {
    expect(redirectsOf({ 'old/index.html': page('', '/a/gone/') })).toEqual([]);
    expect(redirectsOf({ 'old/index.html': page('') })).toEqual([]);
  });
});
