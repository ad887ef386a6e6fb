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

    it('what is entered before the page lives stays, and counts', async () => {
      const page = await openAlone('about:blank');
      let go = () => {};
      const entered = new Promise<void>((resolve) => (go = resolve));
      await page.route(/\/assets\/vue-.*\.js$/, (route) => entered.then(() => route.continue()));
      await page.goto(paths.clip, { waitUntil: 'commit' });
      await page.getByLabel('prompt').first().fill('a red fox');
      await page.getByText(/^More inputs/).click();
      const sound = page.locator('#input-sound');
      await sound.selectOption('false');
      expect(await page.locator('[data-alive]').count()).toBe(0);
      go();
      await page.locator('[data-alive]').first().waitFor();
      expect(await page.getByLabel('prompt').first().inputValue()).toBe('a red fox');
      expect(await sound.inputValue()).toBe('false');
      await expect.poll(() => page.getByRole('tabpanel').textContent()).toContain("prompt: 'a red fox'");
    });

    it('the comparison is that of the language, with its words for prices', async () => {
      const page = await open('zh/models/');
      // Where the link leads, not a click: while a page comes alive a footer may move from under the pointer.
      const link = page.getByRole('contentinfo').last().getByRole('link', { name: '对比' });
      const comparison = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect(comparison).toMatch(/\/zh\/compare/);
      await page.goto(`${comparison}?models=rhart-video-r/gen4-turbo-official/image-to-video,veo-3.1`);
      const price = page.getByRole('row', { name: /^价格/ }).first();
      await expect.poll(() => price.textContent()).toContain('3.2 至 6.4 CNY / 次，按 duration');
    });

    it('the cheapest is one of the task that fits best', async () => {
      const page = await open(`${paths.gallery}?q=kling+t2v`);
      const least = page.locator('.least');
      await expect.poll(() => least.textContent()).toContain('Cheapest here (Text to video):');
      expect(await least.textContent()).toContain('Kling');
    });

    it('a price counts as soon as it is written', async () => {
      const page = await open(`${paths.gallery}?unit=call`);
      const all = await page.getByRole('status').first().textContent();
      await page.getByLabel('Highest price').pressSequentially('0.1');
      await expect.poll(() => page.getByRole('status').first().textContent()).not.toBe(all);
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
