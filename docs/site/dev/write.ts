import path from 'node:path';
import { readFolder } from '../build/folders.js';
import { runCommand } from '../../../codegen/command.js';
import { PAGES, ROOT } from '../build/locations.js';
import { loadSite } from '../build/read/site.js';
import { writePages } from '../build/write-pages.js';

const USAGE = `usage: tsx docs/site/dev/write.ts [--reference]

Writes the generated pages. Started by docs:dev whenever a source of theirs has changed.

  --reference  read the reference from the sources again, which takes most of the time`;

// Even to load TypeDoc takes longer than to write the other pages.
const newReference = async () => (await import('../build/reference/reference.js')).referenceFiles();

await runCommand({
  usage: USAGE,
  options: { reference: { type: 'boolean', default: false } },
  async run({ values }) {
    const site = await loadSite(path.join(ROOT, 'spec/openapi.yaml'));
    await writePages(site, values.reference ? await newReference() : readFolder(path.join(PAGES, 'reference')));
    return true;
  },
});
