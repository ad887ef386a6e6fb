import { ended } from '../check.js';
import { GUIDES } from '../guide.js';
import type { AppCase, CheckResult } from '../types.js';

const JEST = ['jest/bin/jest.js', '--ci', '--runInBand'];
const VITEST = ['vitest/vitest.mjs', 'run'];

/** The test of the guide whose clock is vitest's. */
const CLOCK = 'runners/clock.spec.mjs';

interface Suite {
  readonly area: string;
  readonly name: string;
  readonly runner: readonly string[];
  readonly args: readonly string[];
}

const jest = (name: string, ...args: string[]): Suite => ({ area: 'jest', name, runner: JEST, args });
const vitest = (name: string, ...args: string[]): Suite => ({ area: 'vitest', name, runner: VITEST, args });

/** Tests of users. Nothing is set but the environment. */
const SUITES: readonly Suite[] = [
  jest('a picture', 'picture.test.js'),
  jest('the package is mocked', 'mock.test.js'),
  jest('jsdom, and the files that run in node', '--env', 'jsdom', 'page.test.js'),
  jest('jsdom with the condition node', 'condition.test.js'),
  vitest('a picture in node', 'picture.spec.mjs'),
  vitest('a picture in jsdom', 'picture.spec.mjs', '--environment', 'jsdom'),
  { ...vitest(CLOCK, `guide/${CLOCK}`), area: GUIDES },
  vitest('a picture in happy-dom', 'picture.spec.mjs', '--environment', 'happy-dom'),
];

/** Test runners: jest, which requires, and vitest, with the environments that play a browser. */
export const runners: AppCase = {
  name: 'runners',
  shows: 'jest',
  packages: new URL('packages/', import.meta.url),
  sources: new URL('app/', import.meta.url),
  blocks: [CLOCK],
  async run(app) {
    const results: CheckResult[] = [];
    for (const { area, name, runner, args } of SUITES) {
      const [program = '', ...options] = runner;
      results.push(ended(area, name, await app.execute([app.program(program), ...options, ...args])));
    }
    return results;
  },
};
