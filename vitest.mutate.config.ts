import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// Only the tests of the rooms that are mutated: the others say nothing about them, and each mutant would run them all.
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/{async,client,errors,http,json,media,platform,task}/**/*.test.ts'] },
});
