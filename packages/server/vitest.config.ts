import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const resolve = {
  conditions: ['development', 'node'],
  // Loaded as its dependents load it under Node: its other file would be a second copy beside theirs.
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
};

export default defineConfig({
  resolve,
  ssr: { resolve: { conditions: resolve.conditions } },
  test: {
    include: ['{src,bin,testkit,stories,bench}/**/*.test.ts'],
    globalSetup: ['./testkit/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
