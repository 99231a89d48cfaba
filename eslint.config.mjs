// Typed linting for every package, and the one-way import rule between them
// (docs/explain/architecture.md): metrics-core ← store ← ingest and api; ingest ← authoring;
// explorer-web reads figures through api-client alone.
import { builtinModules } from 'node:module';

import eslint from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** For each package, the workspace packages that its source may import. */
const mayImport = {
  'metrics-core': [],
  store: ['metrics-core'],
  ingest: ['metrics-core', 'store'],
  authoring: ['metrics-core', 'ingest'],
  api: ['metrics-core', 'store'],
  'api-client': [],
  'explorer-web': ['metrics-core', 'api-client'],
};

const testFiles = ['**/*.test.ts', '**/e2e/**'];

const nodeModules = {
  regex: `^(node:|(${builtinModules.join('|')})(/|$))`,
  message: 'metrics-core runs in a browser too: it imports nothing of Node.',
};

const wholeOfZod = {
  selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
  message:
    "Write import * as z from 'zod': of an object that holds all of zod, bundlers drop nothing.",
};

function otherPackages(name) {
  const allowed = mayImport[name].map((other) => `${other}(/|$)`);
  const others = Object.keys(mayImport).join('|');
  const named = mayImport[name].map((other) => `@oflog/${other}`).join(' and ');
  return [
    {
      regex: `^@oflog/${allowed.length > 0 ? `(?!${allowed.join('|')})` : ''}`,
      message: `${name} may import ${named || 'no other package of this workspace'}.`,
    },
    {
      regex: `^(\\.\\./)+(packages/)?(${others})/`,
      message: 'Import another package by its name, not by its path.',
    },
  ];
}

const oneWayImports = Object.keys(mayImport).map((name) => ({
  files: [`packages/${name}/**/*.{ts,svelte}`],
  rules: { 'no-restricted-imports': ['error', { patterns: otherPackages(name) }] },
}));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/.svelte-kit/**',
      '**/test-results/**',
      '**/*.generated.ts',
      '**/static/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A function may be async because its callers await it.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: tseslint.parser },
    },
  },
  {
    files: ['packages/explorer-web/**/*.svelte'],
    rules: {
      // The explorer stands at the root of its host, and its addresses are part of the contract.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // The one place where markup is put in as it is: charts, whose text is escaped in lib/charts/svg.ts.
    files: ['packages/explorer-web/src/lib/components/Chart.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  { files: testFiles, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    // Two types are compared by functions generic in a parameter that each names once.
    files: ['packages/metrics-core/src/model/same.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },

  ...oneWayImports,
  {
    files: ['packages/metrics-core/src/**/*.ts'],
    ignores: testFiles,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [...otherPackages('metrics-core'), nodeModules] },
      ],
      'no-restricted-syntax': ['error', wholeOfZod],
    },
  },

  {
    // Two generic signatures are how TypeScript tells whether two types are one.
    files: ['packages/metrics-core/src/model/same.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },

  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.disableTypeChecked] },
  prettier,
  svelte.configs.prettier,
);
