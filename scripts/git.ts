import { execFileSync } from 'node:child_process';

/**
 * What a git command prints.
 *
 * @throws Error of `execFileSync`, with `stderr`, when git fails.
 */
export function git(args: readonly string[], cwd: string): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
