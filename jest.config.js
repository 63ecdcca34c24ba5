// Two projects: `fast` for the inner loop (npm run test:fast), `slow` for what compiles, serves or reads whole corpora
// (files named *.slow.test.ts). Dependencies that are ES modules only are transformed, since Jest cannot require them.

const common = {
  testEnvironment: 'node',
  resolver: '<rootDir>/test/support/runtime-resolver.cjs',
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@apidevtools|@jsdevtools|yargs|cliui|y18n|string-width|strip-ansi|ansi-regex|get-east-asian-width|wrap-ansi|ansi-styles|emoji-regex)/)',
  ],
  modulePathIgnorePatterns: [
    '<rootDir>/dist',
    '<rootDir>/.cache',
    '<rootDir>/output',
    '<rootDir>/test/golden/.*/package.json',
  ],
};

module.exports = {
  globalSetup: '<rootDir>/test/support/scratch-setup.cjs',
  // Jest would leave one processor to itself: half of a small machine.
  maxWorkers: '100%',
  // Only what hangs is ended: how long a test takes is no part of what it says, and machines have other work too.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'fast',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.slow\\.test\\.ts$'],
    },
    { ...common, displayName: 'slow', testMatch: ['<rootDir>/test/**/*.slow.test.ts'] },
  ],
};
