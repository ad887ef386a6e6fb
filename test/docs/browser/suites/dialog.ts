import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Docs, opener } from '../support/suite.js';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /Search|搜索/ });
const boxOf = (page: Page) => dialogOf(page).getByRole('combobox');
const firstOf = (page: Page) => dialogOf(page).getByRole('option').first();

/** Opens the search and asks it. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await firstOf(page).waitFor();
  await boxOf(page).fill(words);
}

/** The search of the whole site. */
export function dialogTests(docs: () => Docs): void {
  describe('the search of the site', () => {
    const { open, openAlone } = opener(docs);

    it.each(['/', 'Control+k'])('opens by %s, shows ways in, and closes by Escape', async (key) => {
      const page = await open('guides/start');
      await page.keyboard.press(key);
      await dialogOf(page).getByText('Ways in').waitFor();
      expect(await boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
      await page.keyboard.press('x');
      await page.keyboard.press('Escape');
      await expect.poll(() => dialogOf(page).isVisible()).toBe(false);
    });

    it('shows what fits best first, each kind below it, with the words marked', async () => {
      const page = await open('guides/start');
      await page.getByRole('button', { name: 'Search' }).click();
      await firstOf(page).waitFor();
      await boxOf(page).fill('webhook');
      await dialogOf(page).getByRole('group', { name: 'Best' }).waitFor();
      expect(await firstOf(page).locator('mark').first().textContent()).toBe('Webhook');
      for (const name of ['Guides', 'Endpoints', 'Reference'])
        expect(await dialogOf(page).getByRole('group', { name }).getByRole('option').count()).toBeGreaterThan(0);
    });

    it('is moved through by arrows, and Enter opens what is chosen', async () => {
      const page = await open('guides/start');
      await ask(page, 'webhook');
      await page.keyboard.press('ArrowUp');
      const options = dialogOf(page).getByRole('option');
      expect(await options.last().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowDown');
      expect(await firstOf(page).getAttribute('aria-selected')).toBe('true');
      expect(await boxOf(page).getAttribute('aria-activedescendant')).toBe(await firstOf(page).getAttribute('id'));
      await page.keyboard.press('Enter');
      await page.waitForURL(/guides\/webhooks/);
    });

    it('opens a section at its heading', async () => {
      const page = await open('guides/start');
      await ask(page, 'double charge');
      await page.keyboard.press('Enter');
      await page.waitForURL(/guides\/money\.html#a-submit-happens-at-most-once$/);
      expect(await dialogOf(page).isVisible()).toBe(false);
    });

    it('leads on to the gallery, by price where that is asked for', async () => {
      const page = await open('guides/start', { reducedMotion: 'reduce' });
      await ask(page, 'cheapest video model');
      await dialogOf(page)
        .getByRole('link', { name: /cheapest first/ })
        .click();
      await page.waitForURL(/models\/\?q=/);
      expect(new URL(page.url()).search).toBe('?q=cheapest+video+model&sort=price');
    });

    it('tells what is near, and the ways in when nothing is', async () => {
      const page = await open('guides/start');
      await ask(page, 'zzyzx webhook');
      await dialogOf(page)
        .getByRole('group', { name: /Nearest/ })
        .waitFor();
      await boxOf(page).fill('zzyzx');
      await dialogOf(page).getByRole('status').filter({ hasText: 'Nothing' }).waitFor();
      expect(await dialogOf(page).getByRole('group', { name: 'Ways in' }).isVisible()).toBe(true);
    });

    it('is Chinese on a Chinese page', async () => {
      const page = await open('zh/guides/start');
      await ask(page, '重复扣费');
      await page.keyboard.press('Enter');
      await page.waitForURL(/money/);
      expect(page.url()).toMatch(/\/zh\/guides\/money\.html#/);
    });

    it.each(['light', 'dark'] as const)('axe finds nothing in it, and it fits a phone, %s', async (colorScheme) => {
      const page = await open('guides/start', { colorScheme, viewport: { width: 360, height: 700 } });
      await ask(page, 'kling 3');
      await dialogOf(page).getByRole('group', { name: 'Best' }).waitFor();
      await page.evaluate(axe.source);
      const found = await page.evaluate(`axe.run('dialog').then(({ violations }) => violations.map(({ id }) => id))`);
      expect(found).toEqual([]);
      const wide = await dialogOf(page).evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(wide).toBe(0);
    });

    it('says that it could not be loaded, and loads when there is a connection again', async () => {
      const page = await openAlone('guides/start');
      await page.route('**/data/search.json', (route) => route.abort('internetdisconnected'));
      await page.keyboard.press('/');
      await dialogOf(page).getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
      await page.unroute('**/data/search.json');
      await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
      await firstOf(page).waitFor();
      expect(await dialogOf(page).getByRole('button', { name: 'Try again' }).count()).toBe(0);
    });
  });
}
