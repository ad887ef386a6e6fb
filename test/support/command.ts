import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');
// Without the process that tsx itself would be.
const TSX = pathToFileURL(path.join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;

/** How a command ended, and what it printed. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** Folder that it runs in. @default the project's root */
  readonly cwd?: string;
  /** Variables of its environment. @default those of this process */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Runs a TypeScript program in a process of its own.
 *
 * @param file Relative to the project's root.
 */
export function runCommand(
  file: string,
  args: readonly string[],
  { cwd = ROOT, env }: Surroundings = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', TSX, path.resolve(ROOT, file), ...args], {
      cwd,
      env: env ?? process.env,
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
}
