// The linter: TypeScript's mistakes, and the walls between the folders.
import { readdirSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const PURE = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['google', 'panel'].includes(entry.name))
  .map((entry) => `src/${entry.name}/**/*.ts`);

const GOOGLE_GLOBALS = [
  'Browser',
  'CacheService',
  'DocumentApp',
  'Docs',
  'Drive',
  'DriveApp',
  'GoogleAppsScript',
  'HtmlService',
  'LockService',
  'Logger',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'UrlFetchApp',
  'Utilities',
  'XmlService',
].map((name) => ({ name, message: 'Only src/google and src/main.ts speak to Google.' }));

/**
 * @param {string} from who may not
 * @param {string[]} folders of src/, or of the project where they begin with "/"
 */
const closedFolders = (from, folders) => ({
  group: folders.flatMap((name) => [`**/${name}/**`, `**/${name}`]),
  message: `${from} may not import from ${folders.join(', ')}.`,
});

const NODE = {
  regex: '^node:|^(fs|path|crypto|os|url|child_process|worker_threads|vm|buffer|process)(/|$)',
  message: 'Node is not there on Google.',
};

export default defineConfig(
  { ignores: ['dist/', '.build/', 'out/', 'coverage/', 'node_modules/'] },
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `typeof import('./x')` is how a module for `require` gets its type.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', name: 'EvaluationError', package: '@odoo/o-spreadsheet' }] },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      complexity: ['error', 25],
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-depth': ['error', 4],
      'max-params': ['error', 6],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'Google is named in one place',
    files: ['src/**/*.{ts,tsx}', 'desk/**/*.ts', 'build/**/*.{mjs,ts}', 'bench/**/*.ts'],
    ignores: ['src/google/**', 'src/main.ts'],
    rules: { 'no-restricted-globals': ['error', ...GOOGLE_GLOBALS] },
  },
  {
    name: 'modules that are evaluated on first use',
    files: ['src/main.ts', 'src/google/**/*.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    name: 'only the edge writes to the log',
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/google/**'],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'src knows no host',
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [NODE, closedFolders('src', ['desk', 'build', 'tests', 'bench'])] },
      ],
    },
  },
  {
    name: 'the pure folders: no Google, no Node, no page, no clock, no chance, no locale',
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...GOOGLE_GLOBALS,
        { name: 'Intl', message: 'Report text may not depend on the machine.' },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            NODE,
            closedFolders('A pure folder', ['google', 'panel', 'desk', 'build', 'tests', 'bench']),
            { group: ['**/main', '**/src/main'], message: 'The surface is on top, not below.' },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
        { object: 'Date', property: 'now', message: 'The time comes in as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The time comes in as an argument.',
        },
        {
          selector: 'CallExpression[callee.name="Date"]',
          message: 'The time comes in as an argument.',
        },
        {
          selector: 'MemberExpression[property.name=/^(toLocale|localeCompare)/]',
          message: 'The locale of the machine decides nothing here.',
        },
      ],
    },
  },
  {
    name: 'the panel reaches the server by calls only',
    files: ['src/panel/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            NODE,
            {
              ...closedFolders('The panel', ['google', 'desk']),
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    name: 'the desk knows the add-in by its bundle and its types',
    files: ['desk/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/src/**'],
              allowTypeImports: true,
              message: 'The desk runs dist/; from src/ it takes types only.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'tests say much in one place and reach into untyped answers',
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      complexity: 'off',
      'max-depth': 'off',
    },
  },
  {
    name: 'build scripts are JavaScript with types in JSDoc; JSON comes in untyped',
    files: ['**/*.mjs', '*.config.js'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
