import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'runninghub-demo-'));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const demo = (args: string[], env: NodeJS.ProcessEnv) =>
  promisify(execFile)(process.execPath, [tsx, 'examples/demo.ts', '--out', folder, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
  });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('generates a picture, uploads it, animates it and saves both, without a key', { timeout: 60_000 }, async () => {
  const { stdout } = await demo([], {});
  const files = readdirSync(folder);
  expect(files.map((name) => name.replace(/^\d{19}/, '')).sort()).toEqual(['.mp4', '.png']);
  const bytes = (ext: string) =>
    readFileSync(
      join(
        folder,
        files.find((name) => name.endsWith(ext))!,
      ),
    );
  expect(bytes('.png').subarray(1, 4).toString()).toBe('PNG');
  expect(bytes('.mp4').subarray(4, 8).toString()).toBe('ftyp');
  for (const file of files) expect(stdout).toContain(join(folder, file));
  expect(stdout).toContain('cost 0.29 CNY');
  expect(stdout).toContain('cost 1.89 CNY');
  expect(stdout).toMatch(/SUCCESS +\d+ polls/);
});

it('says what is missing when it is to run live without a key', { timeout: 60_000 }, async () => {
  const failure = await demo(['--live'], {}).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 1 });
  expect((failure as { stderr: string }).stderr).toContain('RUNNINGHUB_API_KEY');
});
