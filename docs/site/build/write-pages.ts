import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../../codegen/emit/emit.js';
import { dataFiles } from './data.js';
import { writeChanged, writeFolder } from './folders.js';
import { modelSidebars } from './navigation.js';
import { pages } from './pages/pages.js';
import { PAGES, PUBLIC, SIDEBARS, SITE } from './locations.js';
import { writeSamples } from './samples.js';
import type { Site } from './read/site.js';
import { referenceSidebars } from './reference/sidebars.js';

/** Writes all that VitePress needs and nobody writes by hand, from the spec and the pages of the reference. */
export async function writePages(site: Site, reference: Files): Promise<void> {
  const inReference = [...reference].map(([name, text]): [string, string] => [`reference/${name}`, text]);
  writeFolder(PAGES, new Map([...inReference, ...pages(site)]));
  writeFolder(PUBLIC, dataFiles(site).set('icon.svg', readFileSync(path.join(SITE, 'icon.svg'), 'utf8')));
  await writeSamples(path.join(PUBLIC, 'samples'));
  writeChanged(SIDEBARS, JSON.stringify({ ...modelSidebars(site), ...referenceSidebars(reference) }));
}
