// Lint rules for the generator, its tests and the runtimes that are TypeScript or JavaScript source.

import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';

export default tseslint.config(
  {
    ignores: [
      'dist',
      'output',
      'test/golden/*/*',
      'test/compile/**/out',
      '.cache',
      '**/node_modules',
      'templates/python',
      'templates/csharp',
    ],
  },
  ...tseslint.configs.recommended,
  prettier,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'localeCompare', message: 'Order by code unit: support/order.ts.' },
      ],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['templates/ecmascript/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
          message: 'Safari reads no lookbehind before 16.4, and then nothing of the module.',
        },
      ],
    },
  },
  {
    files: ['generator/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  { files: ['**/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
