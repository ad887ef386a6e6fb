import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../types.js';

/** For Next.js and wrangler, which would ask hosts of their own. */
export const QUIET = { NEXT_TELEMETRY_DISABLED: '1', CLOUDFLARE_CF_FETCH_ENABLED: 'false' };

/** Arguments of Node that run a script of an example, as `npm run` does for whoever tries it. */
export function scriptOf(app: App, example: string, script: string): string[] {
  const npm = process.env.npm_execpath;
  assert.ok(npm, 'the examples run by their own scripts: start this by `npm run test:apps`');
  return [npm, 'run', '--silent', '--prefix', join(app.folder, example), script];
}

/** Compiles an example, and builds it where it has a build step. */
export async function build(app: App, example: string): Promise<void> {
  const manifest = await readFile(join(app.folder, example, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(manifest) as { readonly scripts: Readonly<Record<string, string>> };
  for (const script of ['check', 'build']) {
    if (!scripts[script]) continue;
    const { code, printed } = await app.execute(scriptOf(app, example, script), { env: QUIET });
    assert.equal(code, 0, printed.slice(-3000));
  }
}
