import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT } from '../../codegen/command.js';

/** What makes Node run TypeScript, without the process that tsx itself would be. */
const TYPESCRIPT = ['--import', import.meta.resolve('tsx')];

/** How a program ended. */
export interface Ended {
  readonly ok: boolean;
  readonly stdout: string;
  /** Both outputs, for a message. */
  readonly said: string;
}

/** Runs Node with the given arguments in a folder, and waits for its end. */
export function node(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Ended {
  return run(process.execPath, args, cwd, env);
}

/** Runs a TypeScript program in a folder, and waits for its end. */
export function typescript(args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Ended {
  return node([...TYPESCRIPT, ...args], cwd, env);
}

/** Runs a program in a folder, and waits for its end. */
export function run(program: string, args: readonly string[], cwd: string, env = process.env): Ended {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
    timeout: 300_000,
  });
  const said = [stdout, stderr, error?.message]
    .filter((text) => text)
    .join('\n')
    .trim();
  return { ok: status === 0, stdout, said };
}

/** Runs another command of the maintainers, as `npm run` does, for a project that may be another one. */
export function maintainersCommand(file: string, ...args: string[]): Ended {
  return typescript([path.join(PROJECT, file), ...args], PROJECT);
}
