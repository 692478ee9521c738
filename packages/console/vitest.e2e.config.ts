import { defineConfig } from 'vitest/config';
import { longestFirst } from './e2e/longest-first.ts';

export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/global-setup.ts'],
    // What is waited for comes in a moment on a machine that is free; others may keep this one busy.
    testTimeout: 180_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 180_000,
    // A journey mostly waits: for the page, for the server, for another page.
    maxWorkers: 3,
    sequence: {
      sequencer: longestFirst(['english', 'audit.test', 'juries', 'sign-in-servers', 'mailbox', 'accessibility']),
    },
  },
});
