import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// Only the tests of the runtime: the others say nothing about it, and each mutant would run them all.
export default defineConfig({ ...base, test: { ...base.test, include: ['test/runtime/**/*.test.ts'] } });
