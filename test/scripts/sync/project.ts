import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parseCall } from '../../../codegen/command.js';
import { OPTIONS, readOptions, type SyncOptions } from '../../../scripts/sync/options.js';
import { type Run, runCommand } from '../../support/command.js';

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

/** The options that the command makes of its arguments. */
export function optionsOf(...args: string[]): SyncOptions {
  return readOptions(parseCall({ options: OPTIONS, allowPositionals: true }, args));
}

/** Runs the real command in a process of its own. */
export function runSyncCommand(...args: string[]): Promise<Run> {
  return runCommand('scripts/sync/cli.ts', args);
}
