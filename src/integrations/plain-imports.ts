/**
 * Script that is loaded on demand is loaded with `import()` and nothing else. The bundler would put a
 * helper of its own on every page, half as heavy as all our script, to preload styles and further files;
 * here styles are in the page, and what a module imports besides is small.
 */
import type { Rollup } from 'vite';

const HELPER = '\0vite/preload-helper.js';
/** A file shorter than this costs a reader more to ask for than to have twice. */
const SMALL = 300;
/** What a file ends with, and how another takes it in, once all is made short. */
const EXPORTS = /export\{([^}]*)\};?\s*$/;
const IMPORT = /import(?:\{([^}]*)\}from)?"\.\/([^"/]+)";/g;
/** What is kept between calls, or done at once, must not be there twice. */
const STATE = /(?:^|[;,])(?:(?:var|let|const) )?\w+=new |customElements\.|addEventListener\(/;

/** A Vite plugin that replaces the bundler's helper by one that only imports, and gives it nothing to preload. */
export function plainImports() {
  return {
    name: 'rolebook-plain-imports',
    enforce: 'pre' as const,
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: { resolveDependencies: () => [] } } } : undefined,
    generateBundle: (_: unknown, bundle: Rollup.OutputBundle) => takeInSmallFiles(bundle),
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** Puts what is small and shared into each file that asks for it: a file of its own is a request more on every page. */
function takeInSmallFiles(bundle: Rollup.OutputBundle): void {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const small = new Map(
    chunks
      .filter(({ code, isEntry, isDynamicEntry, imports }) => {
        const shared = !isEntry && !isDynamicEntry && imports.length === 0;
        return shared && code.length < SMALL && EXPORTS.test(code) && !STATE.test(code);
      })
      .map((chunk) => [baseName(chunk.fileName), chunk]),
  );
  for (const chunk of chunks) {
    chunk.code = chunk.code.replace(IMPORT, (whole, names: string | undefined, name: string) => {
      const { code = '' } = small.get(name) ?? {};
      if (!code) return whole;
      const [, exported = ''] = EXPORTS.exec(code) ?? [];
      return names
        ? `const{${pairs(names)}}=(()=>{${code.replace(EXPORTS, '')}return{${pairs(exported, true)}}})();`
        : '';
    });
    chunk.imports = chunk.imports.filter((file) => !small.has(baseName(file)));
  }
  for (const { fileName } of small.values()) Reflect.deleteProperty(bundle, fileName);
}

function baseName(file: string): string {
  return file.replace(/^.*\//, '');
}

/** `a as b` as the parts of an object: what is given is named on its left, what is taken on its right. */
function pairs(names: string, given = false): string {
  return names
    .split(',')
    .map((each) => each.split(' as '))
    .map(([left = '', right = left]) => (given ? `${right}:${left}` : `${left}:${right}`))
    .join(',');
}
