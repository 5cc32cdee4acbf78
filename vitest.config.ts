import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // A cold browser or database start on a slow machine must not fail a test that is otherwise right.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
