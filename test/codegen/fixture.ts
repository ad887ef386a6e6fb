import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { build } from '../../codegen/build.js';
import type { Files } from '../../codegen/emit/emit.js';
import { loadSpec } from '../../codegen/spec/load.js';
import { runCommand, type Run } from '../support/command.js';

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

/** A copy of the spec that no rule objects to, in a project with the rules of this one, and the file of its model. */
export function ruledProject(): { root: string; model: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'lint-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(path.join(repository, 'test/spec/good'), path.join(root, 'spec'), { recursive: true });
  const rules = readFileSync(path.join(repository, 'redocly.yaml'), 'utf8');
  writeFileSync(path.join(root, 'redocly.yaml'), rules.replace('./spec/rules', path.join(repository, 'spec/rules')));
  return { root, model: path.join(root, 'spec/models/acme/draw.yaml') };
}

/** Generates a project in memory. */
export async function buildProject(root: string): Promise<Files> {
  return build(await loadSpec(path.join(root, 'spec/openapi.yaml')), root);
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

/** Runs the real command in a process of its own. */
export function runGenerate(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd?: string): Promise<Run> {
  return runCommand('codegen/generate.ts', args, { env: { ...process.env, ...env }, ...(cwd && { cwd }) });
}
