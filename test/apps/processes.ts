import { type ChildProcess, spawn } from 'node:child_process';
import type { Ended } from './types.js';

/** The longest that one program may take, in milliseconds. */
const LIMIT = 600_000;

export interface Surroundings {
  /** Added to the environment, which has no variable of this package. */
  readonly env?: Readonly<Record<string, string>>;
  /** Path of another program that runs the file. @default Node */
  readonly program?: string;
}

/** A program that stays. */
export interface Started {
  /** Resolves with what a pattern found in what is printed; rejects when the program ends, or is silent, before. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly printed: () => string;
  /** Ends it and the processes that it has started. */
  readonly stop: () => void;
}

/** Starts Node, or another program, in a folder, as a group of processes, so that all of them can be ended. */
export function start(
  folder: string,
  args: readonly string[],
  { env = {}, program = process.execPath }: Surroundings = {},
) {
  const clean = Object.entries(process.env).filter(([name]) => !/^(RUNNINGHUB_|NODE_OPTIONS$|CI$|VITEST)/.test(name));
  const child = spawn(program, [...args], {
    cwd: folder,
    env: { ...Object.fromEntries(clean), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (printed += String(chunk)));
  const stop = () => endGroup(child);
  const timer = setTimeout(() => {
    printed += `\nended after ${LIMIT} ms`;
    stop();
  }, LIMIT);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, printed });
    });
  });
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(printed);
        if (found) resolve(found);
      };
      for (const output of [child.stdout, child.stderr]) output.on('data', look);
      ended.then(() => reject(new Error(`ended without ${pattern}:\n${printed.slice(-3000)}`)), reject);
      look();
    });
  return { until, printed: () => printed, stop, ended };
}

function endGroup({ pid }: ChildProcess): void {
  try {
    // The group may have ended by itself.
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left of it.
  }
}
