import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const here = path.dirname(fileURLToPath(import.meta.url));
export const repository = path.resolve(here, '../../..');

export function fixture(name: string): string {
  return path.join(here, 'fixtures', name);
}

export function fixtureJson<T>(name: string): T {
  return JSON.parse(readFileSync(fixture(name), 'utf8')) as T;
}

/** A folder that vanishes after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sync-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A project with the spec of the fixtures and the shared schemas, that the test may change. */
export function copyProject(): string {
  const root = temporaryFolder();
  cpSync(path.join(repository, 'spec/shared'), path.join(root, 'spec/shared'), { recursive: true });
  cpSync(fixture('spec'), path.join(root, 'spec'), { recursive: true });
  return root;
}

/** Writes a JSON file into a new folder and returns its path. */
export function writeJson(name: string, content: unknown): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real command in a process of its own. */
export function runCommand(...args: string[]): Promise<Run> {
  const tsx = path.join(repository, 'node_modules/tsx/dist/cli.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsx, path.join(repository, 'scripts/sync/cli.ts'), ...args]);
    const run: Run = { code: null, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...run, code }));
  });
}
