import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { longestFirst } from './testkit/longest-first.ts';

const resolve = {
  conditions: ['development', 'node'],
  // Loaded as its dependents load it under Node: its other file would be a second copy beside theirs.
  alias: [
    { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') },
    { find: '@jest/globals', replacement: fileURLToPath(new URL('./testkit/jest-globals.ts', import.meta.url)) },
  ],
};

const LONGEST = [
  'rights-matrix.test',
  'both-ways.test',
  'bin/start.test',
  'distinct-documents',
  'sitting-storm',
  'interrupted-import',
  'secrecy',
  'kernel/mail/mail.test',
  'kernel/jobs/jobs.test',
];

export default defineConfig({
  resolve,
  ssr: { resolve: { conditions: resolve.conditions } },
  test: {
    include: ['{src,bin,testkit,stories,bench}/**/*.test.ts'],
    globalSetup: ['./testkit/global-setup.ts'],
    // Written for jest: its imports are answered by ours.
    server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
    setupFiles: ['reflect-metadata'],
    testTimeout: 20_000,
    // What is waited for comes in a moment on a machine that is free; others may keep this one busy.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(LONGEST) },
  },
});
