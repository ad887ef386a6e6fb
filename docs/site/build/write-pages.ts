import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFiles } from './data.js';
import { modelSidebars } from './navigation.js';
import { pages } from './pages/pages.js';
import { PAGES, PUBLIC, SIDEBARS, SITE } from './paths.js';
import type { Site } from './read/site.js';
import { referenceFiles } from './reference/reference.js';
import { referenceSidebars } from './reference/sidebars.js';
import { writeChanged, writeFolder } from './write-folder.js';

/** Writes all that VitePress needs and nobody writes by hand, from the spec and the docstrings. */
export async function writePages(site: Site): Promise<void> {
  const reference = await referenceFiles();
  const inReference = [...reference].map(([name, text]): [string, string] => [`reference/${name}`, text]);
  writeFolder(PAGES, new Map([...pages(site), ...inReference]));
  writeFolder(PUBLIC, dataFiles(site).set('icon.svg', readFileSync(path.join(SITE, 'icon.svg'), 'utf8')));
  writeChanged(SIDEBARS, JSON.stringify({ ...modelSidebars(site), ...referenceSidebars(reference) }));
}
