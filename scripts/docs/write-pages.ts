import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../codegen/emit/emit.js';
import { dataFiles } from './data.js';
import { sidebars } from './navigation.js';
import { pages } from './pages.js';
import { referenceSidebar, writeReference } from './reference.js';
import { DATA, GENERATED } from './paths.js';
import type { Site } from './site.js';

/** Writes the pages and the data that come from the spec and the docstrings, in place of those of an earlier build. */
export async function writePages(site: Site): Promise<void> {
  writeFolder(GENERATED, pages(site));
  writeFolder(DATA, dataFiles(site));
  const all = { ...sidebars(site), '/reference/': referenceSidebar(), ...(await writeReference()) };
  writeFileSync(path.join(GENERATED, 'sidebars.json'), JSON.stringify(all));
}

function writeFolder(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
