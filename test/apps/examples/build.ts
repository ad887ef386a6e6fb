import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../types.js';

/** Arguments of Node that run a script of an example, as `npm run` does for whoever tries it. */
export function scriptOf(app: App, example: string, script: string): string[] {
  const npm = process.env.npm_execpath;
  assert.ok(npm, 'the examples run by their own scripts: start this by `npm run test:apps`');
  return [npm, 'run', '--silent', '--prefix', join(app.folder, example), script];
}

/** Compiles an example, and builds it where it has a build step. */
export async function build(app: App, example: string): Promise<void> {
  const folder = join(app.folder, example);
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  if (!scripts.build) return;
  const { code, printed } = await app.execute(scriptOf(app, example, 'build'));
  assert.equal(code, 0, printed.slice(-3000));
}
