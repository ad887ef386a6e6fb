import { CheckError } from './check.js';
import { run } from './processes.js';

/** What npm would put into the tarball. */
export interface Packed {
  /** Of the tarball, in bytes. */
  readonly size: number;
  /** Of all files together, in bytes. */
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/**
 * Asks npm what it would pack, of what is built already: scripts do not run, so that `prepack` can ask too.
 *
 * @throws CheckError when npm fails.
 */
export function whatIsPacked(root: string): Packed {
  const ended = run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], root);
  if (!ended.ok) throw new CheckError(`npm pack failed:\n${ended.said}`, 'Mend what npm says.');
  const [packed] = JSON.parse(ended.stdout) as [Packed];
  return packed;
}
