import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { createServer } from 'vitepress';
import { ROOT, SIDEBARS } from '../build/locations.js';
import { writeInOwnProcess } from './write-in-own-process.js';

type Watcher = Awaited<ReturnType<typeof createServer>>['watcher'];

/** What the generated pages are made from. VitePress itself watches the guides and the theme. */
const SOURCES = [
  'spec',
  'codegen',
  'src',
  'docs/site/build',
  'docs/site/shared',
  'docs/site/icon.svg',
  'package.json',
  'CHANGELOG.md',
];

/** Writes the generated pages whenever their sources change, and restarts the server when that changes the sidebars. */
export function watchSources(watcher: Watcher, restart: () => Promise<void>): void {
  const sources = SOURCES.map((source) => path.join(ROOT, source));
  const changed = new Set<string>();
  let writing = false;
  const write = async (): Promise<void> => {
    writing = true;
    const before = sidebars();
    while (changed.size > 0) {
      const reference = [...changed].some((file) => file.startsWith(path.join(ROOT, 'src')));
      changed.clear();
      await writeInOwnProcess({ reference });
    }
    writing = false;
    if (sidebars() !== before) await restart();
  };
  watcher.add(sources);
  watcher.on('all', (event, file) => {
    if (event.endsWith('Dir') || !sources.some((source) => file === source || file.startsWith(source + path.sep)))
      return;
    changed.add(file);
    if (!writing) void write();
  });
}

function sidebars(): string | undefined {
  return existsSync(SIDEBARS) ? readFileSync(SIDEBARS, 'utf8') : undefined;
}
