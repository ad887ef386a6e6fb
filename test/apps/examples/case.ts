import type { Browser } from 'playwright-core';
import { launch } from '../../docs/browser/support/chromium.js';
import type { App, AppCase, CheckResult } from '../types.js';
import { build } from './build.js';
import { honoWorker } from './hono-worker.js';
import { checkManifest } from './manifest.js';
import { next } from './next.js';
import { open } from './open.js';
import { plainPage } from './plain-page.js';
import type { Example } from './types.js';
import { viteExpress } from './vite-express.js';

const EXAMPLES: readonly Example[] = [viteExpress, plainPage, next, honoWorker];

/** The apps of `examples/`, built and started by their own scripts without a key, and used by a visitor in Chromium. */
export const examples: AppCase = {
  name: 'examples',
  shows: 'vite',
  packages: new URL('packages/', import.meta.url),
  sources: new URL('../../../examples/', import.meta.url),
  blocks: [],
  async run(app) {
    const browser = await launch();
    try {
      const results: CheckResult[] = [];
      for (const example of EXAMPLES) results.push(...(await checkExample(app, browser, example)));
      return results;
    } finally {
      await browser.close();
    }
  },
};

async function checkExample(app: App, browser: Browser, example: Example): Promise<CheckResult[]> {
  const { name } = example;
  const begun = performance.now();
  const results: CheckResult[] = [];
  const check = async (what: string, action: () => Promise<void> | void) => {
    try {
      await action();
      results.push({ area: name, name: what, outcome: 'passed' });
    } catch (error) {
      results.push({ area: name, name: what, outcome: 'failed', reason: String((error as Error).stack) });
    }
  };
  await check('asks for the packages that it is checked with', () => checkManifest(app.folder, name));
  await check('compiles under strict, and is built without a key', () => build(app, name));
  const built = performance.now();
  await check('serves its visitor, who learns no key', () => open(app, browser, example));
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(`${name}: built in ${seconds(begun, built)} s, used in ${seconds(built, performance.now())} s`);
  return results;
}
