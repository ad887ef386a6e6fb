import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCommand } from '../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'runninghub-demo-'));
const demo = (...args: string[]) =>
  runCommand('examples/demo.ts', ['--out', folder, ...args], { env: { PATH: process.env.PATH } });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('generates a picture, uploads it, animates it and saves both, without a key', async () => {
  const { code, stdout } = await demo();
  expect(code).toBe(0);
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
  expect(stdout).toContain('cost 0.06 CNY');
  expect(stdout).toContain('cost 1.89 CNY');
  expect(stdout).toMatch(/SUCCESS +\d+ polls/);
});

it('says what is missing when it is to run live without a key', async () => {
  const { code, stderr } = await demo('--live');
  expect(code).toBe(1);
  expect(stderr).toContain('RUNNINGHUB_API_KEY');
});
