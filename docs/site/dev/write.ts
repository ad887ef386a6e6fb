// Started by docs:dev whenever a source of the pages has changed.
import path from 'node:path';
import { readFolder } from '../build/folders.js';
import { PAGES, ROOT } from '../build/paths.js';
import { loadSite } from '../build/read/site.js';
import { writePages } from '../build/write-pages.js';

/** The reference: read from the docstrings, or as it was written before. */
async function reference() {
  if (!process.argv.includes('--reference')) return readFolder(path.join(PAGES, 'reference'));
  // Even to load TypeDoc takes longer than to write the other pages.
  const { referenceFiles } = await import('../build/reference/reference.js');
  return referenceFiles();
}

writePages(await loadSite(path.join(ROOT, 'spec/openapi.yaml')), await reference());
