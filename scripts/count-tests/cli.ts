/** `tsx scripts/count-tests/cli.ts <report>`: the closing line of `.ci/run`, from the test runner's own report. */
import { runCommand, UsageError } from '../../codegen/command.js';
import { readJson } from '../read-json.js';

const USAGE = `usage: tsx scripts/count-tests/cli.ts <report>

Prints how many tests passed and failed, from the JSON report of the test runner. Used by .ci/run.

exit code: 0 tests passed and none failed; 1 one failed, or none passed; 2 wrong usage, or no report`;

/** The part of the report that counts. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
}

await runCommand({
  usage: USAGE,
  allowPositionals: true,
  run({ positionals: [file] }) {
    if (file === undefined) throw new UsageError('name the report');
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = readJson(file) as Report;
    // A file that does not even load has no failed test of its own.
    const failed = numFailedTests || numFailedTestSuites;
    console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests ? `, ${numPendingTests} skipped` : ''}`);
    return failed === 0 && numPassedTests > 0;
  },
});
