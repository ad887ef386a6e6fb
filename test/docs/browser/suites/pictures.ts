import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Docs, opener, paths } from '../support/suite.js';

const folder = path.resolve(import.meta.dirname, '../../artifacts');
const phone: BrowserContextOptions = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 };

/** Pictures of the site for people to look at, in `test/docs/artifacts`. */
export function pictureTests(docs: () => Docs): void {
  describe('pictures', () => {
    const { open } = opener(docs);
    mkdirSync(folder, { recursive: true });

    it.each<[name: string, path: string, options?: BrowserContextOptions]>([
      ['home', ''],
      ['home-dark', '', { colorScheme: 'dark' }],
      ['gallery', paths.gallery],
      ['gallery-dark', `${paths.gallery}?q=kling&output=video`, { colorScheme: 'dark' }],
      ['gallery-phone', paths.gallery, phone],
      ['compare', 'compare?models=rhart-image-g-2-official/text-to-image,rhart-image-g-2/text-to-image'],
      ['model-phone', paths.edit, phone],
      ['guide', 'guides/start'],
    ])('%s', async (name, address, options) => {
      const page = await open(address, options);
      await page.waitForLoadState('networkidle');
      // On a small screen the form begins below the fold.
      if (name === 'model-phone') await page.getByRole('form').evaluate((form) => form.scrollIntoView());
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      expect(statSync(path.join(folder, `${name}.png`)).size).toBeGreaterThan(5000);
    });

    it.each(['light', 'dark'] as const)('a model page with its form filled in and run, %s', async (colorScheme) => {
      const page = await open(paths.picture, { colorScheme, viewport: { width: 1280, height: 1500 } });
      await page.getByLabel('prompt').fill('A red fox asleep on a mossy stone, morning light');
      await page.getByRole('button', { name: 'Run on the simulator' }).click();
      await page.getByRole('region', { name: 'Result' }).getByRole('img').waitFor();
      await page.getByRole('form').evaluate((form) => form.scrollIntoView());
      await page.screenshot({ path: path.join(folder, `model-${colorScheme}.png`) });
      expect(statSync(path.join(folder, `model-${colorScheme}.png`)).size).toBeGreaterThan(5000);
    });
  });
}
