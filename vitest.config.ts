import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: { '#platform': new URL('./src/platform/node.ts', import.meta.url).pathname },
  },
  test: {
    include: ['test/**/*.test.ts'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
  },
});
