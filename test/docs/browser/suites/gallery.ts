import { describe, expect, it } from 'vitest';
import { catalog } from '../../../../generated/catalog.gen.js';
import { type Docs, opener, paths } from '../support/suite.js';

/** What is shown where nothing else is asked for. */
const inService = catalog.filter(({ lifecycle }) => lifecycle.status !== 'withdrawn');

/** Filters and the comparison. */
export function galleryTests(docs: () => Docs): void {
  describe('gallery', () => {
    const { open } = opener(docs);

    it.each([
      ['Task', 'task', 'text-to-3d'],
      ['Family', 'family', 'veo'],
      ['Output', 'output', 'audio'],
      ['Channel', 'channel', 'official-stable'],
    ] as const)('filters by %s', async (label, field, value) => {
      const page = await open(paths.gallery);
      await page.getByLabel(label, { exact: true }).selectOption(value);
      const expected = inService.filter((model) => model[field] === value).length;
      await page
        .getByRole('status')
        .filter({ hasText: `${expected} models` })
        .waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get(field)).toBe(value);
    });

    it('filters by lifecycle and by price, and forgets it when asked', async () => {
      const page = await open(paths.gallery);
      await page.getByLabel('Lifecycle').selectOption('withdrawn');
      const withdrawn = catalog.filter(({ lifecycle }) => lifecycle.status === 'withdrawn').length;
      await page
        .getByRole('status')
        .filter({ hasText: `${withdrawn} models` })
        .waitFor();
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await page.getByLabel('Least price').fill('0.1');
      await page.getByLabel('Highest price').fill('0.2');
      await page.getByLabel('Highest price').press('Tab');
      await page
        .getByRole('status')
        .filter({ hasNotText: `${inService.length} models` })
        .first()
        .waitFor();
      const amounts = await page.locator('.card .card-foot strong').allTextContents();
      expect(amounts.length).toBeGreaterThan(3);
      for (const amount of amounts) {
        expect(parseFloat(amount)).toBeGreaterThanOrEqual(0.1);
        expect(parseFloat(amount)).toBeLessThanOrEqual(0.2);
      }
    });

    it('restores search, filters and picked models from the address', async () => {
      const page = await open(`${paths.gallery}?q=image&output=image&min=0.1&max=1&models=${catalog[0]!.id}`);
      await page.getByText('1 model picked').waitFor();
      expect(await page.getByLabel('Output').inputValue()).toBe('image');
      expect(await page.getByLabel('Least price').inputValue()).toBe('0.1');
    });

    it('leads to the page of a model', async () => {
      const page = await open(`${paths.gallery}?q=gptImage2TextToImageOfficialStable`);
      const first = page.locator('.card .title').first();
      await first.filter({ hasText: 'GPT Image 2, text to image' }).click();
      await page.getByRole('heading', { level: 1, name: /GPT Image 2, text to image/ }).waitFor();
      await expect.poll(() => page.url()).toContain(paths.picture);
    });

    it('compares up to four models side by side', async () => {
      const page = await open(`${paths.gallery}?task=text-to-image`);
      for (const index of [0, 1, 2, 3]) await page.getByRole('checkbox').nth(index).check();
      await expect.poll(() => page.getByRole('checkbox').nth(4).isDisabled()).toBe(true);
      await page.getByRole('checkbox').nth(3).uncheck();
      await page.getByRole('link', { name: 'Compare side by side' }).click();
      const table = page.getByRole('region', { name: 'Comparison' });
      await table.getByRole('columnheader').nth(2).waitFor();
      expect(await table.getByRole('columnheader').count()).toBe(3);
      expect(await table.getByRole('row', { name: /^Task/ }).textContent()).toContain('Text to image');
      await table.getByRole('row', { name: /^prompt/ }).waitFor();
    });

    it('compares the inputs, limits and prices of the models in the address, and more can be added', async () => {
      const ids = 'rhart-image-g-2-official/text-to-image,rhart-image-g-2/text-to-image';
      const page = await open(`compare?models=${ids}`);
      const table = page.getByRole('region', { name: 'Comparison' });
      await table.getByRole('row', { name: /^resolution/ }).waitFor();
      const cells = await table
        .getByRole('row', { name: /^resolution/ })
        .getByRole('cell')
        .allTextContents();
      expect(cells).toEqual(['1k, 2k, 4k; required; "2k" (default)', '1k, 2k, 4k; optional; "1k" (default)']);
      expect(await table.getByRole('row', { name: /^A typical call/ }).textContent()).toContain('0.76 CNY / call');
      await page.getByLabel('Only what differs').check();
      expect(await table.getByRole('row', { name: /^Task/ }).count()).toBe(0);
      await page.getByRole('searchbox', { name: 'Add a model' }).fill('全能图片X');
      await page.getByRole('list', { name: 'Add a model' }).getByRole('button').first().click();
      await page.getByText('Comparing 3 models.').waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get('models')?.split(',')).toHaveLength(3);
    });
  });
}
