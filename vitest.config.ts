import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // The browser looks at every page three times.
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
