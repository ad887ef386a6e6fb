import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideBlocks } from '../../docs/site/examples/blocks.js';
import type { AppCase, CheckResult } from './types.js';

/** Area of the checks of the blocks; the name of each is that of its block. */
export const GUIDES = 'guides';

/**
 * Writes the blocks of the guides that a case takes into its folder `guide`, as they stand.
 *
 * @throws When no guide has one of them.
 */
export function writeBlocks({ name, blocks }: AppCase, folder: string): void {
  const sources = new Map(guideBlocks().map(({ app, source }) => [app, source]));
  for (const block of blocks) {
    const source = sources.get(block);
    if (source === undefined) throw new Error(`${name} takes ${block}, which no guide has.`);
    const file = join(folder, 'guide', block);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
}

/** The blocks that a case took and did not check. */
export function unchecked({ blocks }: AppCase, results: readonly CheckResult[]): string[] {
  const checked = new Set(results.filter(({ area }) => area === GUIDES).map(({ name }) => name));
  return blocks.filter((block) => !checked.has(block));
}
