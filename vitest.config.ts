import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Most files wait for a database or a browser of their own more than they compute.
    maxWorkers: 4,
    // A cold browser or database start on a slow machine must not fail a test that is otherwise right.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // Test files share what they import, so none may change it; that saves a third of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['test/support/one-core.ts'],
  },
});
