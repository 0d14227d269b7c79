import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Forbids imports that point up the house, and says where the thing belongs instead. */
const room = (files, patterns) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns }],
  },
});

const noAstro = {
  regex: '^astro:content$|^(?:\\.\\./)+catalog\\.ts$',
  message: 'Only src/catalog.ts asks Astro for content; pages call loadCatalog() and pass data down.',
};
const noNode = {
  group: ['node:*'],
  message: 'This room is pure: what touches files or the network belongs in src/integrations or scripts.',
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
  room(
    ['src/schemas/**/*.ts'],
    [
      noNode,
      {
        group: ['astro:*', '../domain/*', '../../src/domain/*'],
        message: 'Schemas come before the domain: they describe content and know nothing of its use.',
      },
    ],
  ),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
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
              message:
                'The domain is pure: plain data in, plain data out. What needs Astro belongs in pages.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'document', message: 'The domain has no DOM: that belongs in src/islands.' },
        { name: 'window', message: 'The domain has no DOM: that belongs in src/islands.' },
        { name: 'fetch', message: 'The domain reads nothing: that belongs in src/integrations.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain reads no clock: take the date as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The domain reads no clock: take the date as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Builds are repeatable: take a seed as an argument.',
        },
      ],
    },
  },
  room(['src/components/**/*.astro', 'src/layouts/**/*.astro'], [noAstro, noNode]),
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
