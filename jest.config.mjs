import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
delete swc.$schema;
export default {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/packages', '<rootDir>/apps', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts', '<rootDir>/scripts/test/*.test.mjs'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/(apps|packages)/[^/]+/dist/', '<rootDir>/\\.aftercare/'],
  testEnvironment: 'node',
  // Jest adds `import` or `require` itself; `source` makes workspace packages resolve to src/*.ts.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  // Our imports say `.js` and mean the `.ts` beside; third-party files keep their `.js`, so it is tried first.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  transform: { '\\.ts$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'es6' } }] },
  globalSetup: '<rootDir>/scripts/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/scripts/jest/global-teardown.mjs',
  maxWorkers: 2,
  testSequencer: '<rootDir>/scripts/jest/longest-first.mjs',
  workerIdleMemoryLimit: '700MB',
  testTimeout: 60_000,
};
