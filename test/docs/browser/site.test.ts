import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../../docs/site/serve/static-server.js';
import { builtSite } from './support/built-site.js';
import { hasChromium, launch } from './support/chromium.js';
import type { Docs } from './support/suite.js';
import { appearanceTests } from './suites/appearance.js';
import { choiceTests } from './suites/choices.js';
import { dialogTests } from './suites/dialog.js';
import { formTests } from './suites/form.js';
import { galleryTests } from './suites/gallery.js';
import { lookTests } from './suites/looks.js';
import { pictureTests } from './suites/pictures.js';
import { runTests } from './suites/run.js';
import { searchTests } from './suites/search.js';

if (!hasChromium)
  console.warn('The docs are not tested: /usr/bin/chromium is missing. Install it with apt-get install chromium.');

// Nothing here is timed: the limits only end what hangs, on a machine that may be busy.
describe.skipIf(!hasChromium)('the docs in Chromium', { timeout: 900_000 }, () => {
  let browser: Browser;
  let site: ServedFolder;
  let folder: string;
  let base: string;

  beforeAll(async () => {
    ({ folder, base } = builtSite());
    site = await serveFolder(folder, { base });
    browser = await launch();
  }, 3_600_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const shared: Docs['shared'] = new Map();
  const docs = (): Docs => ({ browser, home: site.url, folder, shared });

  it('lie below a sub-path, as on GitHub Pages', () => {
    expect(base).toMatch(/^\/.+\/$/);
  });

  dialogTests(docs);
  searchTests(docs);
  galleryTests(docs);
  choiceTests(docs);
  formTests(docs);
  runTests(docs);
  appearanceTests(docs);
  lookTests(docs);
  pictureTests(docs);
});
