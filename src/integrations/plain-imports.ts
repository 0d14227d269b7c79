/**
 * Script that is loaded on demand is loaded with `import()` and nothing else. The bundler would put a
 * helper of its own on every page, half as heavy as all our script, to preload styles and further files;
 * here styles are in the page, and what a module imports besides is small.
 */
import type { Rollup } from 'vite';

/** The helper's own file, and how others take it in once all is made short. */
const HELPER_FILE = /(?:^|\/)preload-helper\.[^/]+$/;
const TAKEN_IN = /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[^"]+";/;
const HELPER = '\0vite/preload-helper.js';

/** A Vite plugin that replaces the bundler's helper by one that only imports, and gives it nothing to preload. */
export function plainImports() {
  return {
    name: 'rolebook-plain-imports',
    enforce: 'pre' as const,
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: { resolveDependencies: () => [] } } } : undefined,
    // A file of its own would cost every page a request, and all that is loaded on demand another.
    generateBundle: (_: unknown, bundle: Rollup.OutputBundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replace(TAKEN_IN, 'const $1=load=>load();');
        if (HELPER_FILE.test(file.fileName)) Reflect.deleteProperty(bundle, file.fileName);
      }
    },
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
