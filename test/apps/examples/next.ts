import assert from 'node:assert/strict';
import type { Example, Place } from './types.js';

/** A picture by a server action and one from the page; an input that is too expensive, one that is wrong. */
export const next: Example = {
  name: 'next',
  window: { width: 900, height: 690 },
  refusals: [402],
  async use({ page }: Place) {
    const [onServer, inPage] = ['By a server action', 'From the page, through the proxy'].map((name) =>
      page.getByRole('form', { name }),
    );
    const prompt = onServer!.getByLabel('What to paint');
    const words = await prompt.inputValue();
    await prompt.fill('hm');
    await onServer!.getByRole('button').click();
    await onServer!.getByRole('alert').filter({ hasText: 'prompt' }).waitFor();
    assert.equal(await prompt.inputValue(), 'hm');

    await inPage!.getByLabel('Quality').selectOption('high');
    await inPage!.getByRole('button').click();
    await inPage!.getByRole('alert').filter({ hasText: 'may cost 0.50 USD' }).waitFor();
    await inPage!.getByLabel('Quality').selectOption('low');

    await prompt.fill(words);
    await onServer!.getByRole('button').click();
    await inPage!.getByRole('button').click();
    await inPage!
      .getByRole('status')
      .filter({ hasText: /Sending|Waiting for its turn|Painting/ })
      .waitFor();
    for (const form of [onServer!, inPage!]) {
      await form.getByRole('status').filter({ hasText: 'Your picture is ready' }).waitFor();
      const width = form.getByRole('img').evaluate(async (picture: HTMLImageElement) => {
        await picture.decode();
        return picture.naturalWidth;
      });
      assert.ok((await width) > 0);
    }
  },
};
