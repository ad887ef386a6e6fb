import { MACHINE, onPath, tool } from '../tools.js';
import { chromium } from './chromium.js';
import { program } from './program.js';
import type { Runtime } from './types.js';
import { workerd } from './workerd.js';

/** The machine as the packages of Bun and Deno name it. */
const bunMachine = MACHINE.replace('arm64', 'aarch64');
const denoMachine = MACHINE.replace(/^linux-.*/, '$&-glibc');

/** Every runtime of the matrix, in its order. */
export const runtimes: readonly Runtime[] = [
  program(
    'node20',
    () => (process.versions.node.startsWith('20.') ? process.execPath : undefined),
    'Node 20: run this command with it',
  ),
  program('node24', () => tool(`node-${MACHINE}`, 'bin/node'), `npm package node-${MACHINE} 24 (--install)`),
  program('bun', () => tool(`@oven/bun-${bunMachine}`, 'bin/bun') ?? onPath('bun'), 'npm package bun (--install)', [
    '--no-install',
  ]),
  program(
    'deno',
    () => tool(`@deno/${denoMachine}`, 'deno') ?? onPath('deno'),
    `npm package @deno/${denoMachine} (--install)`,
    ['run', '--allow-all', '--node-modules-dir=manual', '--no-lock', '--quiet'],
    { DENO_NO_UPDATE_CHECK: '1', DENO_NO_PROMPT: '1' },
  ),
  workerd,
  chromium,
];
