import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOT } from '../build/locations.js';

/** Which pages to write. */
export interface What {
  /** Whether the reference is read from the sources again, which takes most of the time. */
  readonly reference: boolean;
}

/**
 * Writes the generated pages in a process of its own, which has the generator as it is now. What goes wrong is printed,
 * and the pages stay as they were.
 */
export async function writeInOwnProcess({ reference }: What): Promise<void> {
  const started = performance.now();
  const program = path.join(import.meta.dirname, 'write.ts');
  const args = ['--import', 'tsx', program, ...(reference ? ['--reference'] : [])];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  const [status] = await once(child, 'exit');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(status === 0 ? `pages written in ${seconds} s` : 'the pages could not be written');
}
