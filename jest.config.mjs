// One Jest project for each layer of tests; only those that need servers have the stack's global set-up.
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.converza'],
};
const project = (name, extra = {}) => ({
  ...base,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  ...extra,
});
const stack = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

export default {
  testTimeout: 120_000,
  // Two cores: more workers than that starve the servers under test.
  maxWorkers: 2,
  projects: [
    project('unit'),
    project('replay'),
    project('contract', stack),
    project('activity', stack),
    project('workflow', stack),
    project('e2e', stack),
  ],
};
