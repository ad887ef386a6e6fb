import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Docs, opener, paths } from '../support/suite.js';

/** One page of each kind. */
const kinds = {
  home: '',
  'home in Chinese': 'zh/',
  guide: 'guides/start',
  // A card is as any other, and axe compares each with all.
  gallery: `${paths.gallery}?q=kling&output=video&max=1`,
  'model, picture': paths.picture,
  'model, list of files': paths.edit,
  'model, nested inputs': paths.clip,
  family: 'models/kling/',
  tasks: 'tasks/',
  task: 'tasks/text-to-image',
  comparison: 'compare?models=rhart-image-g-2-official/text-to-image,rhart-image-g-2/text-to-image',
  endpoints: 'endpoints/',
  endpoint: 'endpoints/query-task',
  errors: 'errors',
  reference: 'reference/',
  changelog: 'changelog',
  architecture: 'architecture',
  'not there': '404.html',
};

/** Waits until the interactive part of a page is there. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** What can be wrong in the dark alone. */
const COLORS = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  // What is right is not described: of a long page that takes longer than to look at it.
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations: found } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(given: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** What the pages look like and whom they leave out: nobody. */
export function appearanceTests(docs: () => Docs): void {
  describe('every kind of page', () => {
    const { open, openAlone } = opener(docs);

    it.each(Object.entries(kinds))('%s: axe finds nothing, in light and dark, and it fits a phone', async (_, path) => {
      const page = await open(path, { colorScheme: 'light', reducedMotion: 'reduce' });
      await settle(page);
      expect(await violations(page)).toEqual([]);
      const light = await background(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(async () => (await background(page)) !== light).toBe(true);
      expect(await violations(page, COLORS)).toEqual([]);
      await page.setViewportSize({ width: 375, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    });

    it.each(Object.entries(kinds))('%s: is readable with JavaScript off', async (_, path) => {
      const page = await open(path, { javaScriptEnabled: false });
      expect(await page.getByRole('heading', { level: 1 }).first().isVisible()).toBe(true);
      expect((await page.locator('main').first().innerText()).length).toBeGreaterThan(100);
    });

    it('a model page without JavaScript has inputs, price, code and errors', async () => {
      const page = await open(paths.picture, { javaScriptEnabled: false });
      for (const name of ['Price', 'The response', 'Errors', 'Names', 'Sources'])
        expect(await page.getByRole('heading', { level: 2, name }).isVisible(), name).toBe(true);
      await page.getByText('4.16').first().waitFor();
    });

    it.each(Object.entries(kinds))('%s: stays where it is while it loads', async (_, path) => {
      const page = await openAlone('about:blank');
      await page.addInitScript(() => {
        const shifts = globalThis as unknown as { shift: number };
        shifts.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(new URL(path, docs().home).href);
      await settle(page);
      expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.05);
    });

    it.each(['errors', 'names', 'sources'])('an address leads to its heading below the form: %s', async (heading) => {
      const page = await openAlone(`${paths.picture}#${heading}`);
      await page.getByRole('form').waitFor();
      const top = () => page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, heading);
      await expect.poll(top).toBeLessThan(300);
      expect(await top()).toBeGreaterThanOrEqual(0);
    });

    it('a page that does not exist names those with a name like it', async () => {
      const page = await openAlone('about:blank');
      // The browser notes down that this page was not found.
      page.context().removeAllListeners('console');
      await page.goto(new URL('models/kling/kling-elemnts.html', docs().home).href);
      const near = page.getByRole('listitem').filter({ hasText: /elements/i });
      await near.first().getByRole('link').click();
      await expect.poll(() => page.getByRole('heading', { level: 1, name: /elements/i }).count()).toBe(1);
    });

    it('forbids itself to ask other hosts', async () => {
      const page = await open('');
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("default-src 'self'");
    });

    it('the form and its result pass axe, also when something is wrong', async () => {
      const page = await open(paths.picture);
      await page.getByRole('button', { name: 'Run on the simulator' }).click();
      await page.getByRole('region', { name: 'Result' }).getByRole('img').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('prompt').fill('');
      expect(await violations(page)).toEqual([]);
    });

    it('turns dark with its switch and stays so', async () => {
      const page = await openAlone(paths.picture);
      const light = await background(page);
      await page.getByRole('switch', { name: /dark/i }).first().click();
      expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);
      expect(await background(page)).not.toBe(light);
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);
    });

    it('the form can be filled in and run with the keyboard alone', async () => {
      const page = await open(paths.picture);
      await page.getByLabel('prompt').focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('a fox');
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
      // The button stands above the fields.
      for (let step = 0; step < 12 && (await focused()) !== 'Run on the simulator'; step++)
        await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      const image = page.getByRole('region', { name: 'Result' }).getByRole('img');
      await image.waitFor();
      expect(await image.isVisible()).toBe(true);
    });
  });
}
