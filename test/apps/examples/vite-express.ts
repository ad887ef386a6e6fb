import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { landscape } from './landscape.js';
import type { Example, Place } from './types.js';

/** So many bytes at so many in a second are on their way long enough to be seen. */
const EXTRA = 600_000;
const BYTES_PER_SECOND = 600_000;

/** A picture picker, an upload with its progress, a clip; inputs that are refused; a page that is loaded anew. */
export const viteExpress: Example = {
  name: 'vite-express',
  window: { width: 900, height: 640 },
  refusals: [400, 402],
  async use({ page, printed }: Place) {
    // Behind its end a PNG may have anything.
    const buffer = Buffer.concat([landscape(), Buffer.alloc(EXTRA)]);
    await page.getByLabel('Picture').setInputFiles({ name: 'hills.png', mimeType: 'image/png', buffer });
    await loaded(page, 'img');

    await page.getByLabel('What happens').fill('hm');
    await animate(page);
    const wrong = page.locator('#wrong-prompt');
    await wrong.filter({ hasText: 'prompt' }).waitFor();
    assert.equal(await page.getByLabel('What happens').getAttribute('aria-invalid'), 'true');

    await page.getByLabel('What happens').fill('The clouds drift by, and the light grows warmer.');
    await page.getByLabel('Length').selectOption('10');
    await animate(page);
    await page.getByRole('alert').filter({ hasText: '3.15 USD' }).waitFor();

    await page.getByLabel('Length').selectOption('6');
    const network = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: BYTES_PER_SECOND };
    await network.send('Network.emulateNetworkConditions', slow);
    await animate(page);
    await page.waitForFunction(() => {
      const { value } = document.querySelector('progress')!;
      return value > 0 && value < 1;
    });
    await page
      .getByRole('status')
      .filter({ hasText: /Waiting for its turn|Making the clip/ })
      .waitFor();
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'Your clip is ready' }).waitFor();
    await page.waitForFunction(() => document.querySelector('video')!.videoWidth > 0);
    assert.equal(printed().match(/'submitted'/g)?.length, 1);

    // For the screenshot: a page that was loaded anew has no file in its form.
    await page.getByLabel('Picture').setInputFiles({ name: 'hills.png', mimeType: 'image/png', buffer });
    await loaded(page, 'img');
  },
};

const animate = (page: Page) => page.getByRole('button', { name: 'Animate' }).click();

const loaded = (page: Page, selector: string) =>
  page.waitForFunction((one) => document.querySelector<HTMLImageElement>(one)!.naturalWidth > 0, selector);
