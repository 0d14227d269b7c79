/** Pagefind's script, made small: without what is never used here, and knowing its index. */
import { minify, parseSync, Visitor, type ESTree } from 'vite';

/** What Pagefind asks for first: which index there is. */
export const ENTRY = 'pagefind-entry.json';

/** The class that searches one index; the others search several, or in a worker, which escapes a policy in the page. */
const SEARCHER = 'PagefindInstance';

/** Its methods that nothing here calls. */
const UNUSED = new Set([
  '_loadFragmentGroup',
  'enterPlaygroundMode',
  'initPrimaryBasePath',
  'options',
  'preload',
  'processedUrl',
]);

/**
 * A record as it is stored. Excerpts are the panel's own (src/domain/search/excerpt.ts), and a record has no
 * places within it: each is a record.
 */
const READ_RECORD = `async loadFragment(hash) {
  const record = await this.cachedLoad(this.loaded_fragments, hash, () => this._loadFragment(hash));
  return { ...record, url: this.fullUrl(record.url) };
}`;

/** Sorting is not asked for. */
const NO_SORT = `stringifySorts() { return ''; }`;

/** Its methods that do less here. */
const SIMPLER = new Map([
  ['loadFragment', READ_RECORD],
  ['stringifySorts', NO_SORT],
]);

/** Files are unpacked where they are fetched: see src/islands/search-fetch.ts. */
const UNPACKING = /var u8=Uint8Array[\s\S]*?var gz_default=gunzipSync/;
const EXPORTED = /export\{[^{}]*\bcreateInstance\b[^{}]*\};?\s*$/;
const COMPILED = /wasm\.\$\{\w+\}\.pagefind/;

/** Pagefind's own names for what it can do, on the page's thread. What a record holds is given as it is stored. */
const EXPORTS = `
const leanOpen = (some = {}) => {
  const opened = new ${SEARCHER}({ basePath: import.meta.url.replace(/pagefind\\.js.*$/, ''), ...some });
  // What went wrong is thrown by whatever is asked of it.
  opened.init('en', { load_wasm: true }).catch(() => undefined);
  return opened;
};
let leanOwn;
const leanMain = () => (leanOwn ??= leanOpen());
const leanInit = async () => void leanMain();
const leanSearch = (words, some) => leanMain().search(words, some);
const leanFilters = () => leanMain().filters();
export { leanOpen as createInstance, leanInit as init, leanSearch as search, leanFilters as filters };
`;

/**
 * Pagefind's script without spaces, long names and what is never used here: its worker, its excerpts, its
 * messages to the console. `fetchWith` is added, by which whoever loads it decides how files are fetched: a name
 * of the module's own covers the global one. It knows its index: to ask for that would be a request before all
 * others.
 * @param source the script as Pagefind writes it
 * @param known the name of its compiled part, and the content of what tells of the index
 * @throws where Pagefind's script is not made as it was
 */
export async function leanScript(
  source: string,
  { compiled, entry }: { compiled: string; entry: string },
): Promise<string> {
  for (const part of [EXPORTED, UNPACKING, COMPILED]) if (!part.test(source)) throw notAsItWas(String(part));
  if (!source.includes(ENTRY)) throw notAsItWas(ENTRY);
  const leaner = withoutUnused(
    source
      .replace(EXPORTED, EXPORTS)
      .replace(UNPACKING, 'var gz_default=(data)=>data')
      .replace(COMPILED, compiled),
  );
  const { code, errors } = await minify('pagefind.js', fetchKnowing(entry) + leaner, { module: true });
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}

function notAsItWas(missing: string): Error {
  return new Error(
    `Pagefind’s script is not made as it was, it has no ${missing}: see src/finishing/search-script.ts.`,
  );
}

function fetchKnowing(entry: string): string {
  return `
let leanFetch = (...asked) => globalThis.fetch(...asked);
const fetch = (address, ...asked) =>
  String(address).includes('/${ENTRY}')
    ? Promise.resolve(new Response(${JSON.stringify(entry)}))
    : leanFetch(address, ...asked);
export const fetchWith = (other) => {
  leanFetch = other;
};
`;
}

/** A stretch of the script, and what stands there instead. */
interface Edit {
  from: number;
  to: number;
  by: string;
}

function withoutUnused(source: string): string {
  const edits: Edit[] = [];
  const unmet = new Set([...UNUSED, ...SIMPLER.keys()]);
  const visitor = new Visitor({
    VariableDeclarator({ id, init }) {
      if (!isNamed(id, SEARCHER) || init?.type !== 'ClassExpression') return;
      for (const { start, end, name } of methodsOf(init)) {
        const by = UNUSED.has(name) ? '' : SIMPLER.get(name);
        if (by !== undefined && unmet.delete(name)) edits.push({ from: start, to: end, by });
      }
    },
    IfStatement({ start, end, test }) {
      if (isAccount(test)) edits.push({ from: start, to: end, by: '' });
    },
    ExpressionStatement({ start, end, expression }) {
      if (isMessage(expression)) edits.push({ from: start, to: end, by: ';' });
    },
  });
  visitor.visit(parseSync('pagefind.js', source).program);
  for (const name of unmet) throw notAsItWas(`${SEARCHER}.${name}()`);
  return edited(source, edits);
}

function methodsOf({ body }: ESTree.Class): { start: number; end: number; name: string }[] {
  return body.body.flatMap((member) =>
    member.type === 'MethodDefinition' && member.key.type === 'Identifier'
      ? [{ start: member.start, end: member.end, name: member.key.name }]
      : [],
  );
}

/** True for what is told of a result only where Pagefind is asked how it came to it. */
function isAccount(test: ESTree.Expression): boolean {
  if (test.type === 'LogicalExpression') return isAccount(test.left);
  return test.type === 'MemberExpression' && isNamed(test.object, 'result2');
}

/** True for what is only told to whoever opens the console, by `console` itself or by `log` of a search. */
function isMessage(expression: ESTree.Expression): boolean {
  if (expression.type !== 'CallExpression') return false;
  const { callee } = expression;
  return isNamed(callee, 'log') || (callee.type === 'MemberExpression' && isNamed(callee.object, 'console'));
}

function isNamed(node: ESTree.Node, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** Edits within what another edit takes away are gone with it. */
function edited(source: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { from, to, by } of edits.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    text += source.slice(at, from) + by;
    at = to;
  }
  return text + source.slice(at);
}
