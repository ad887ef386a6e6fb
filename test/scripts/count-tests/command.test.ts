import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../../support/command.js';
import { temporaryFolder } from '../../support/folder.js';

const NONE = { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 0, numPendingTests: 0 };

async function count(report: object) {
  const file = path.join(await temporaryFolder(), 'tests.json');
  writeFileSync(file, JSON.stringify(report));
  return runCommand('scripts/count-tests/cli.ts', [file]);
}

it.each([
  ['4 passed, 0 failed', 0, { numPassedTests: 4 }],
  ['4 passed, 0 failed, 2 skipped', 0, { numPassedTests: 4, numPendingTests: 2 }],
  ['3 passed, 1 failed', 1, { numPassedTests: 3, numFailedTests: 1, numFailedTestSuites: 1 }],
  ['4 passed, 1 failed', 1, { numPassedTests: 4, numFailedTestSuites: 1 }],
  ['0 passed, 0 failed', 1, {}],
])('says "%s" and ends with %i', async (line, code, report) => {
  expect(await count({ ...NONE, ...report })).toEqual({ code, stdout: `${line}\n`, stderr: '' });
});

it('ends with 2 without a report', async () => {
  const missing = await runCommand('scripts/count-tests/cli.ts', ['nowhere.json']);
  expect(missing).toEqual({ code: 2, stdout: '', stderr: 'cannot read nowhere.json: ENOENT\n' });
});
