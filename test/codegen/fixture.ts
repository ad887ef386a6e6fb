import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const here = path.dirname(fileURLToPath(import.meta.url));
const repository = path.resolve(here, '../..');

/** The fixture project: a spec that uses every feature once. */
export const fixtureRoot = path.join(here, 'fixtures');
export const fixtureEntry = path.join(fixtureRoot, 'spec/openapi.yaml');

/** A copy of the fixture project that the test may change; it vanishes after the test. */
export function copyFixture(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'codegen-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(path.join(fixtureRoot, 'spec'), path.join(root, 'spec'), { recursive: true });
  return root;
}

/** Replaces text in a file. Text that is not there is a mistake of the test. */
export function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(file, text.replace(from, to));
}

/** Every file below a folder: relative path → content. */
export function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real command in a process of its own. */
export function runGenerate(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = repository): Promise<Run> {
  const tsx = path.join(repository, 'node_modules/tsx/dist/cli.mjs');
  const script = path.join(repository, 'codegen/generate.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsx, script, ...args], { cwd, env: { ...process.env, ...env } });
    const run: Run = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
  });
}
