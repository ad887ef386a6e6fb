import assert from 'node:assert/strict';
import type { Example, Place } from './types.js';

/** A picture from a text; an input that is refused; a page that is loaded anew. */
export const plainPage: Example = {
  name: 'plain-page',
  window: { width: 900, height: 500 },
  refusals: [400],
  async use({ page, url }: Place) {
    const prompt = page.getByLabel('What to paint');
    const words = await prompt.inputValue();
    const paint = page.getByRole('button', { name: 'Paint' });
    await prompt.fill('hm');
    await paint.click();
    await page.getByRole('alert').filter({ hasText: 'prompt' }).waitFor();
    assert.equal(await prompt.getAttribute('aria-invalid'), 'true');

    await prompt.fill(words);
    await paint.click();
    await page
      .getByRole('status')
      .filter({ hasText: /Waiting for its turn|Painting/ })
      .waitFor();
    await page.waitForFunction(() => location.hash !== '');
    const { hash } = new URL(page.url());
    assert.match(hash, /^#\d{58}$/);
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'Your picture is ready' }).waitFor();
    await page.waitForFunction(() => document.images[0]!.naturalWidth > 0);

    for (const path of ['runninghub/..%2f..%2f..%2fproxy.mjs', 'proxy.mjs', 'runninghub/nothing.js']) {
      assert.equal((await fetch(`${url}/${path}`)).status, 404, path);
    }
  },
};
