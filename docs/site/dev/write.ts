// Started by docs:dev whenever a source of the pages has changed.
import path from 'node:path';
import { PAGES, ROOT } from '../build/paths.js';
import { loadSite } from '../build/read/site.js';
import { readFolder } from '../build/folders.js';
import { referenceFiles } from '../build/reference/reference.js';
import { writePages } from '../build/write-pages.js';

const site = await loadSite(path.join(ROOT, 'spec/openapi.yaml'));
const reference = process.argv.includes('--reference')
  ? await referenceFiles()
  : readFolder(path.join(PAGES, 'reference'));
writePages(site, reference);
