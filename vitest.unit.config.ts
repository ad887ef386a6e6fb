import { configDefaults, defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/**
 * What is not for the loop while writing: browsers, built packages, whole commands in processes of their own, and
 * proofs by thousands of cases. `npm test` runs them too.
 */
const SLOW = ['campaign', 'commands', 'docs/browser', 'examples', 'package', 'proof', 'scripts/release'];

export default defineConfig({
  ...base,
  test: { ...base.test, exclude: [...configDefaults.exclude, ...SLOW.map((folder) => `test/${folder}/**`)] },
});
