import { describe, expect, it } from 'vitest';
import { type Docs, opener, paths } from '../support/suite.js';

/** What a reader has chosen or filled in goes along. */
export function choiceTests(docs: () => Docs): void {
  describe('what was chosen', () => {
    const { open, openAlone } = opener(docs);

    it('the site of the platform is that of the code on every page, and can be changed back', async () => {
      const page = await open('endpoints/query-task');
      const code = page.locator('.prose .code code');
      const all = async () => (await code.allTextContents()).join('\n');
      expect(await all()).toContain('https://www.runninghub.ai');
      await page.getByLabel('Site of the platform').selectOption('cn');
      expect(await all()).toContain("new RunningHub({ site: 'cn' })");
      expect(await all()).toContain('https://www.runninghub.cn');
      expect(await all()).not.toContain('runninghub.ai/');
      await page.goto(new URL(paths.picture, docs().home).href);
      await expect.poll(() => page.getByRole('tabpanel').textContent()).toContain("{ site: 'cn' }");
      await page.getByLabel('Site of the platform').selectOption('ai');
      await expect.poll(() => page.getByRole('tabpanel').textContent()).not.toContain("{ site: 'cn' }");
    });

    it('a link to the other language keeps what was filled in', async () => {
      const page = await open(paths.picture);
      await page.getByLabel('prompt').fill('狐狸 & "fox"');
      await page.getByRole('link', { name: '简体中文' }).click();
      await page.waitForURL(/\/zh\//);
      // The form is that of the example until the page is alive.
      await expect.poll(() => page.getByLabel('prompt').inputValue()).toBe('狐狸 & "fox"');
    });

    it('a link that was cut says so, and shows the example', async () => {
      const page = await open(`${paths.picture}?input=%7B%22prompt%22%3A%22cut`);
      await page.getByText('The inputs in this address cannot be read').waitFor();
      expect(await page.getByLabel('prompt').inputValue()).not.toBe('cut');
    });

    it('a filter that no model has is no filter', async () => {
      const page = await open(`${paths.gallery}?task=nope`);
      await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/\d{3} models/);
    });

    it('who comes back to the gallery finds the place that was left', async () => {
      const page = await openAlone(`${paths.gallery}?all=true`);
      const card = page.locator('.card .title').nth(200);
      await card.scrollIntoViewIfNeeded();
      const before = await card.evaluate((element) => element.getBoundingClientRect().top);
      await card.click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack();
      const top = () =>
        page.evaluate(() => document.querySelectorAll('.card .title')[200]?.getBoundingClientRect().top ?? Infinity);
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(200);
    });
  });
}
