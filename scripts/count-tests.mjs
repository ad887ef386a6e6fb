// Prints the closing line of a test run from vitest's own JSON report. A run without a passing test has failed.
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
// A file that does not even load has no failed test of its own.
const failed = numFailedTests || numFailedTestSuites;
console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests ? `, ${numPendingTests} skipped` : ''}`);
process.exitCode = failed || !numPassedTests ? 1 : 0;
