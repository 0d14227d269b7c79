/**
 * Script that is loaded on demand is loaded with `import()` and nothing else. The bundler would put a
 * helper of its own on every page, half as heavy as all our script, to preload styles and further files;
 * here styles are in the page, and what a module imports besides is small.
 */

const HELPER = '\0vite/preload-helper.js';

/** A Vite plugin that replaces the bundler's helper by one that only imports, and gives it nothing to preload. */
export function plainImports() {
  return {
    name: 'rolebook-plain-imports',
    enforce: 'pre' as const,
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: { resolveDependencies: () => [] } } } : undefined,
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
