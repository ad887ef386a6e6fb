import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../../generated/catalog.gen.js';
import { type Docs, opener, paths } from '../support/suite.js';

const id = 'rhart-image-g-2-official/text-to-image';
const target = catalog.find((model) => model.id === id)!;
const inService = catalog.filter(({ lifecycle }) => lifecycle.status !== 'withdrawn');
const latinAlias = catalog.find(({ aliases }) => aliases.some((alias) => /^[\w./-]+$/.test(alias)))!;

/** Finding a model by typing. */
export function searchTests(docs: () => Docs): void {
  describe('search', () => {
    const { open, openAlone } = opener(docs);

    it.each([
      ['documented name', target.name, target.summary],
      ['endpoint', `/openapi/v2/${id}`, target.summary],
      ['address of the endpoint', `https://www.runninghub.ai/openapi/v2/${id}`, target.summary],
      ['id in capitals', id.toUpperCase(), target.summary],
      ['helper', target.helper, target.summary],
      ['Chinese name', target.aliases[0]!, target.summary],
      ['other name', latinAlias.aliases.find((alias) => /^[\w./-]+$/.test(alias))!, latinAlias.summary],
      ['beginning of a name', 'gpt-image-2/text-to-image-off', target.summary],
      ['words in any order', 'stable official image text gpt 2', target.summary],
    ])('puts a model first by its %s: %s', async (_, query, title) => {
      const page = await open(paths.gallery);
      await page.getByRole('searchbox', { name: /endpoint/ }).fill(query);
      expect(await page.locator('.card .title').first().textContent()).toBe(title);
    });

    it('finds the part of a Chinese name in every model that has it', async () => {
      const page = await open(paths.gallery);
      await page.getByRole('searchbox', { name: /endpoint/ }).fill('文生图');
      const named = inService.filter(({ aliases }) => aliases.some((alias) => alias.includes('文生图')));
      expect(named.length).toBeGreaterThan(1);
      await page.getByRole('button', { name: /^Show all/ }).click();
      const titles = await page.locator('.card .title').allTextContents();
      expect(titles).toEqual(expect.arrayContaining(named.map(({ summary }) => summary)));
    });

    it('answers while typing, also without a network, and announces how many models there are', async () => {
      const page = await openAlone(paths.gallery);
      const box = page.getByRole('searchbox', { name: /endpoint/ });
      await page.getByText(`${inService.length} models`, { exact: true }).waitFor();
      await page.context().setOffline(true);
      await box.pressSequentially('kling');
      const kling = await page.getByRole('status').first().textContent();
      await box.pressSequentially(' 3.0 4k');
      await page.getByRole('status').first().filter({ hasNotText: kling! }).waitFor();
      await box.fill('zzyzx');
      await page.getByRole('status').filter({ hasText: 'No model fits.' }).waitFor();
      expect(await page.locator('.card').count()).toBe(0);
    });

    it.each([
      ['nijji', /niji/i],
      ['subtitles', /subtitle/i],
      ['klign 3', /kling/i],
      ['sedance', /seedance/i],
      ['talking head', /lip|avatar|talk/i],
      ['配音', /speech|voice/i],
      ['3d model', /3d/i],
    ])('finds by what is wanted, in any language and with slips: %s', async (query, title) => {
      const page = await open(paths.gallery);
      await page.getByRole('searchbox', { name: /endpoint/ }).fill(query);
      const first = page.locator('.card').first();
      await expect.poll(() => first.textContent()).toMatch(title);
    });

    it('proposes what is nearest when no model has all of the words', async () => {
      const page = await open(paths.gallery);
      await page.getByRole('searchbox', { name: /endpoint/ }).fill('kling zzyzx');
      await page.getByRole('status').filter({ hasText: 'No model fits all of it. Nearest:' }).waitFor();
      expect(await page.locator('.card .title').first().textContent()).toMatch(/Kling/);
    });

    it('keeps the query in the address', async () => {
      const page = await open(paths.gallery);
      await page.getByRole('searchbox', { name: /endpoint/ }).fill('kling');
      await expect.poll(() => new URL(page.url()).search).toBe('?q=kling');
      await page.reload();
      await expect.poll(() => page.getByRole('searchbox', { name: /endpoint/ }).inputValue()).toBe('kling');
    });

    // A file more is two seconds more on a slow connection, and 10 kB are a fifth of one.
    it('needs no file but its page, of less than 135 kB', async () => {
      const html = readFileSync(path.join(docs().folder, 'models/index.html'));
      expect(gzipSync(html).length).toBeLessThan(135_000);
      const page = await openAlone('about:blank');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(paths.gallery);
      await page.getByRole('searchbox', { name: /endpoint/ }).fill('kling');
      await page
        .getByRole('status')
        .filter({ hasNotText: `${inService.length} models` })
        .first()
        .waitFor();
      expect(asked.filter((file) => /\.(js|css|json)$/.test(file))).toEqual([]);
    });
  });
}
