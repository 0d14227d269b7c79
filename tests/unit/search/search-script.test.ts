import { describe, expect, test } from 'vitest';
import { leanScript } from '../../../src/finishing/search-script.ts';

const UNUSED = [
  '_loadFragmentGroup',
  'enterPlaygroundMode',
  'initPrimaryBasePath',
  'options',
  'preload',
  'processedUrl',
  'loadFragment',
  'stringifySorts',
];

/** A script with all that is looked for in Pagefind's, and little else. */
const script = (methods = UNUSED) => `
var u8=Uint8Array;var gz_default=gunzipSync;
var gone=(data)=>"an excerpt";
var PagefindInstance=class{
  constructor(some){this.some=some}
  async init(){}
  ${methods.map((name) => `async ${name}(){console.warn("left out");return gone(${JSON.stringify(name)})}`).join('\n')}
  filters(){return fetch("pagefind-entry.json")}
  search(term){
    const log=(str)=>{if(term.verbose)console.log(str)};
    log("begun");
    const res={};const result2=term;
    if(result2.scores)res.scores=result2.scores;
    return [\`wasm.\${term}.pagefind\`,gz_default(term),res]
  }
};
export{search,createInstance};`;
const KNOWN = { compiled: 'engine_1.wasm', entry: '{"version":"1"}' };

interface Made {
  createInstance: (some?: object) => { search: (term: string) => unknown[] };
}

async function made(source = script()): Promise<{ code: string; module: Made }> {
  const code = await leanScript(source, KNOWN);
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as Made;
  return { code, module };
}

describe('Pagefind’s script', () => {
  test('still searches, with the compiled part by its own name and nothing unpacked', async () => {
    const { module } = await made();
    // An address of data has no base for a path.
    expect(module.createInstance({ basePath: '/' }).search('en')).toEqual(['engine_1.wasm', 'en', {}]);
  });

  test('is without what is never called and never read', async () => {
    const { code } = await made();
    expect(code).not.toMatch(/left out|an excerpt|begun|console|scores/);
    expect(code.length).toBeLessThan(script().length);
  });

  test.each(UNUSED)('without %s is none we know: the build stops and says so', async (name) => {
    const source = script(UNUSED.filter((each) => each !== name));
    await expect(leanScript(source, KNOWN)).rejects.toThrow(`it has no PagefindInstance.${name}()`);
  });

  test('that ends otherwise is none we know', async () => {
    await expect(leanScript(script().replace('export{', 'window.x={'), KNOWN)).rejects.toThrow(
      'not made as it was',
    );
  });
});
