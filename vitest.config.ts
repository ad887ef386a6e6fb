import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { platformAlias } from './platform.config.js';

export default defineConfig({
  resolve: { alias: platformAlias('node') },
  test: {
    include: ['test/**/*.test.ts'],
    // One process fewer than there are processors would be one on a small machine, where the browser mostly waits.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Nothing here is timed: these only end what hangs, on a machine that may be busy.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      // Where money and tasks are at stake, every branch has a test.
      thresholds: {
        'src/{async,http,json,media,task}/*.ts': { branches: 100 },
        'src/errors/*.ts': { branches: 100 },
      },
    },
  },
});
