import { mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

// Only the tests of the runtime: the others say nothing about it, and each mutant runs them all.
export default mergeConfig(base, { test: { include: ['test/runtime/**/*.test.ts'] } });
