import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { runCommand } from '../support/command.js';
import { temporaryFolder } from '../support/folder.js';

const MODULE = addressOf('codegen/command.ts');
const ERROR = addressOf('codegen/spec/user-error.ts');

function addressOf(file: string): string {
  return JSON.stringify(pathToFileURL(path.resolve(import.meta.dirname, '../..', file)).href);
}

/** Runs a command whose work is the given code, in a process of its own. */
async function run(work: string, ...args: string[]) {
  const file = path.join(await temporaryFolder(), 'cli.mts');
  writeFileSync(
    file,
    `import { runCommand, UsageError } from ${MODULE};
    import { UserError } from ${ERROR};
    await runCommand({
      usage: 'usage: it',
      options: { size: { type: 'string', default: '1' } },
      allowPositionals: true,
      run({ values, positionals }) { ${work} },
    });`,
  );
  return runCommand(file, args);
}

it.each([
  ['true', 0],
  ['false', 1],
  ['Promise.resolve(true)', 0],
])('a command that returns %s exits with %d', async (result, code) => {
  expect(await run(`return ${result};`)).toEqual({ code, stdout: '', stderr: '' });
});

it('a command gets its options and arguments', async () => {
  const { stdout } = await run('console.log(values.size, ...positionals); return true;', 'a', '--size', '2', 'b');
  expect(stdout).toBe('2 a b\n');
});

it('help is printed, and nothing done', async () => {
  const nothing = "throw new Error('done');";
  expect(await run(nothing, '--help')).toEqual({ code: 0, stdout: 'usage: it\n', stderr: '' });
  expect(await run(nothing, '-h', 'a')).toEqual({ code: 0, stdout: 'usage: it\n', stderr: '' });
});

it('a wrong call is answered with the usage', async () => {
  expect(await run("throw new UsageError('no');")).toEqual({ code: 2, stdout: '', stderr: 'no\n\nusage: it\n' });
  const { code, stderr } = await run('return true;', '--what');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Unknown option '--what'[^]*\n\nusage: it\n$/);
});

it("a fault of the user's is one line, a fault of ours shows its stack", async () => {
  expect(await run("throw new UserError('no such file');")).toEqual({ code: 2, stdout: '', stderr: 'no such file\n' });
  const { code, stderr } = await run("throw new TypeError('oops');");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^TypeError: oops\n {4}at /);
});
