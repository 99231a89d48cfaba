// Shared by every package: `npm test` sums the JSON reports into its closing line.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/build/**', '**/.svelte-kit/**', 'e2e/**'],
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    // Generous: two busy cores may share one test among many others, and speed is measured elsewhere.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
