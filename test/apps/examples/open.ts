import assert from 'node:assert/strict';
import type { Browser, Page, Response } from 'playwright-core';
import { visit } from '../../docs/browser/support/chromium.js';
import type { App } from '../types.js';
import { QUIET, scriptOf } from './build.js';
import { keepScreenshot } from './screenshot.js';
import type { Example } from './types.js';

/** What `with-simulator.mjs` gives to the servers. */
const KEY = 'key-of-the-simulator';

/** Starts an example and uses it in Chromium. */
export async function open(app: App, browser: Browser, example: Example): Promise<void> {
  const { until, printed, stop } = app.start(scriptOf(app, example.name, 'start'), { env: { ...QUIET, PORT: '0' } });
  try {
    const [, url = ''] = await until(/(http:\/\/(?:localhost|127\.0\.0\.1):\d+)\/?$/m);
    const { page, wrong } = await visit(browser, url, { viewport: example.window });
    const leaks = lookForKey(page, url);
    await page.goto('/');
    await example.use({ page, url, printed });
    await keepScreenshot(page, example.name);
    assert.deepEqual(
      wrong.filter((line) => !isExpected(line, example)),
      [],
    );
    assert.deepEqual(await leaks(), []);
    await page.context().close();
  } catch (error) {
    throw new Error(`${(error as Error).message}\nIts server printed: ${printed().slice(-3000)}`, { cause: error });
  } finally {
    stop();
  }
}

/** Results are on the simulator; Chromium notes each refusal. */
const isExpected = (line: string, { refusals }: Example) =>
  line.startsWith('asked http://127.0.0.1:') || refusals.some((status) => line.includes(`status of ${status} `));

/** Addresses of everything that reached the visitor with the key in it. */
function lookForKey(page: Page, url: string): () => Promise<string[]> {
  const found: Promise<string | undefined>[] = [];
  const look = async (response: Response) => {
    const headers = JSON.stringify(await response.allHeaders());
    // What was broken off, as by a new load of the page, did not reach the visitor.
    const body = await response.text().catch(() => '');
    return (headers + body).includes(KEY) ? response.url() : undefined;
  };
  page.on('response', (response) => {
    if (response.url().startsWith(url)) found.push(look(response));
  });
  return async () => {
    assert.ok(found.length > 3, 'hardly anything came from the server');
    return (await Promise.all(found)).filter((address) => address !== undefined);
  };
}
