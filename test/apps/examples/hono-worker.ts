import assert from 'node:assert/strict';
import type { Example, Place } from './types.js';

/** Pictures that a worker orders and keeps, and one that the page waits for; an input that is refused. */
export const honoWorker: Example = {
  name: 'hono-worker',
  window: { width: 900, height: 720 },
  refusals: [400, 422],
  async use({ page, url }: Place) {
    const prompt = page.getByLabel('What to paint');
    const paint = page.getByRole('button', { name: 'Paint now' });
    const order = page.getByRole('button', { name: 'Order' });
    for (const button of [paint, order]) {
      await prompt.fill('hm');
      await button.click();
      await page.getByRole('alert').filter({ hasText: 'prompt' }).waitFor();
    }

    const orders = page.getByRole('listitem');
    for (const words of ['A market in the rain, seen from above', 'The same market in the sun']) {
      await prompt.fill(words);
      await order.click();
      await orders.filter({ hasText: words }).waitFor();
    }
    await prompt.fill('A market at night, with lanterns');
    await paint.click();
    await page.getByRole('status').filter({ hasText: 'Your picture is ready' }).waitFor();
    await page.waitForFunction(() => {
      const pictures = [...document.images].filter(({ naturalWidth }) => naturalWidth > 0);
      return pictures.length === 3;
    });
    // They are kept, and nobody else's.
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const kept = async (headers: Record<string, string>) =>
      ((await (await fetch(`${url}/api/orders`, { headers })).json()) as unknown[]).length;
    assert.equal(await kept({ cookie }), 2);
    assert.equal(await kept({}), 0);
    assert.equal((await fetch(`${url}/hooks/tasks`, { method: 'POST', body: '{}' })).status, 401);
    assert.equal((await fetch(`${url}/api/orders`, { method: 'POST', body: '{}' })).status, 401);
  },
};
