import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { sameBytesGlobals, sameBytesImports, sameBytesSyntax } from './eslint.same-bytes.mjs';

/** Forbids imports that point up the house, and says where the thing belongs instead. */
const room = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns }],
  },
});
/** Files that run in a build; islands and the scripts of components run where a reader is. */
const BUILD = {
  files: ['src/**/*.{ts,astro}', 'astro.config.mjs'],
  ignores: ['src/islands/**', 'src/**/*.astro/**'],
};

const noAstro = {
  regex: '^astro:content$|^(?:\\.\\./)+catalog\\.ts$',
  message: 'Only src/catalog.ts asks Astro for content; pages call loadCatalog() and pass data down.',
};
const noNode = {
  group: ['node:*'],
  message:
    'This room is pure: what touches files or the network belongs in src/integrations, src/finishing or scripts.',
};

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'reports/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    ...BUILD,
    // What a build may not do is never switched off from inside a file; the exceptions stand here.
    linterOptions: { noInlineConfig: true },
    rules: {
      'no-restricted-imports': ['error', { patterns: sameBytesImports }],
      'no-restricted-globals': ['error', { globals: sameBytesGlobals }],
      'no-restricted-syntax': ['error', ...sameBytesSyntax()],
    },
  },
  {
    // It asks the editor's own server, and no build calls it.
    files: ['src/integrations/search-running.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { globals: sameBytesGlobals.filter(({ name }) => name !== 'fetch') },
      ],
    },
  },
  {
    // How much it holds says when it gives memory back, and nothing of what is written.
    files: ['src/finishing/memory.ts'],
    rules: { 'no-restricted-syntax': ['error', ...sameBytesSyntax(['memoryUsage'])] },
  },
  room(
    ['src/schemas/**/*.ts'],
    [
      ...sameBytesImports,
      noNode,
      {
        group: ['astro:*', '../domain/*', '../../src/domain/*'],
        message: 'Schemas come before the domain: they describe content and know nothing of its use.',
      },
    ],
  ),
  room(
    ['src/domain/**/*.ts'],
    [
      ...sameBytesImports,
      noNode,
      {
        group: [
          'astro:*',
          'astro/*',
          '**/components/*.astro',
          '**/islands/**',
          '**/integrations/**',
          '**/src/catalog.ts',
          '**/assemble.ts',
        ],
        message: 'The domain is pure: plain data in, plain data out. What needs Astro belongs in pages.',
      },
    ],
  ),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: [
            ...sameBytesGlobals,
            { name: 'document', message: 'The domain has no DOM: that belongs in src/islands.' },
            { name: 'window', message: 'The domain has no DOM: that belongs in src/islands.' },
          ],
        },
      ],
    },
  },
  room(['src/components/**/*.astro', 'src/layouts/**/*.astro'], [...sameBytesImports, noAstro, noNode]),
  room(
    ['src/islands/**/*.ts'],
    [
      noNode,
      {
        group: ['astro:*', '../schemas/*', '../catalog.ts', '../components/**'],
        message:
          'Islands import islands and the domain only; what they need of the content comes from the page.',
      },
    ],
  ),
);
