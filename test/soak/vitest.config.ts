import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const HOUR_MS = 3_600_000;

// `npm run soak`: no part of the suite.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/soak/soak.ts'],
    testTimeout: HOUR_MS,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
