import { describe, expect, it } from 'vitest';
import { picture } from '../support/picture.js';
import { type Docs, opener, paths } from '../support/suite.js';

/** The form of a model's page: what it refuses, and what it writes. */
export function formTests(docs: () => Docs): void {
  describe('form', () => {
    const { open, openAlone } = opener(docs);

    it('says what is wrong with a field while it is typed', async () => {
      const page = await open(paths.picture);
      const prompt = page.getByLabel('prompt');
      expect(await prompt.getAttribute('aria-invalid')).toBe('false');
      await page.getByText('The input is valid.').waitFor();
      await prompt.fill('');
      await page.getByText('One field needs another value.').waitFor();
      expect(await prompt.getAttribute('aria-invalid')).toBe('true');
      const described = (await prompt.getAttribute('aria-describedby'))!.split(' ');
      const texts = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()));
      expect(texts.join(' ')).toContain('prompt is missing; it is required');
      await prompt.fill('a fox');
      await page.getByText('The input is valid.').waitFor();
    });

    it('leaves to the client what it fills in, and names that in a request without it', async () => {
      const page = await open(paths.picture);
      const resolution = page.getByLabel('resolution');
      expect(await resolution.locator('option').first().textContent()).toBe('2k (default)');
      await resolution.selectOption('');
      await page.getByText('The input is valid.').waitFor();
      const code = page.getByRole('region', { name: 'Code for these inputs' });
      expect(await code.locator('pre').textContent()).not.toContain('resolution');
      await code.getByRole('tab', { name: 'curl' }).click();
      expect(await code.locator('pre').textContent()).toContain('"resolution": "2k"');
    });

    it('remembers the language of the code for the next page', async () => {
      const page = await openAlone(paths.picture);
      await page.getByRole('region', { name: 'Code for these inputs' }).getByRole('tab', { name: 'curl' }).click();
      await page.goto(paths.edit);
      const code = page.getByRole('region', { name: 'Code for these inputs' });
      await code.getByRole('tab', { name: 'curl', selected: true }).waitFor();
      expect(await code.locator('pre').textContent()).toContain('curl -sS');
    });

    it('has fields of their own for what is nested, and sends what is filled in there', async () => {
      const page = await open(paths.clip);
      await page.getByText(/^More inputs/).click();
      const shots = page.getByRole('group', { name: /^multiPrompt/ }).first();
      await shots.getByRole('button', { name: 'Add one' }).click();
      const first = shots.getByRole('group', { name: 'multiPrompt 1' });
      await first.getByLabel('prompt').fill('A door opens.');
      const code = page.getByRole('region', { name: 'Code for these inputs' }).locator('pre');
      await expect.poll(() => code.textContent()).toMatch(/multiPrompt: \[\s*\{[^}]*prompt: 'A door opens\.'/);
      await shots.getByRole('button', { name: 'Remove multiPrompt 1' }).click();
      await expect.poll(() => code.textContent()).not.toContain('multiPrompt');
    });

    it('keeps what is filled in in the address, for a reload and for others', async () => {
      const page = await open(paths.picture);
      await page.getByLabel('prompt').fill('a heron at dusk');
      await expect.poll(() => page.url()).toContain('heron');
      await page.reload();
      await expect.poll(() => page.getByLabel('prompt').inputValue()).toBe('a heron at dusk');
    });

    it('says of fields that are a guess that they are one', async () => {
      const page = await open(paths.clip);
      await page.getByText(/^More inputs/).click();
      const guesses = page.getByRole('form').getByText(/not confirmed/);
      await expect.poll(() => guesses.count()).toBeGreaterThan(0);
    });

    it('checks numbers and what fields demand of each other', async () => {
      const page = await open(paths.clip);
      await page.getByLabel('duration').fill('99');
      await page.getByText('duration is 99; it must be at most 15').waitFor();
      await page.getByLabel('duration').fill('soon');
      await page.getByText('duration is "soon"; it must be of type integer').waitFor();
      expect(await page.getByLabel('duration').getAttribute('aria-invalid')).toBe('true');
      await page.getByLabel('duration').fill('7');
      await page.getByText(/^More inputs/).click();
      await page
        .getByRole('group', { name: /^multiPrompt/ })
        .first()
        .getByRole('button', { name: 'Add one' })
        .click();
      await page.getByText('prompt and multiPrompt cannot be used together').waitFor();
    });

    it('leads to the first field that is wrong instead of running', async () => {
      const page = await open(paths.picture);
      await page.getByLabel('prompt').fill('');
      await page.getByRole('button', { name: 'Run on the simulator' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('input-prompt');
    });

    it('shows the price of these inputs', async () => {
      const page = await open(paths.picture);
      const form = page.getByRole('form');
      await form.getByLabel('quality').selectOption('high');
      await page.getByLabel('resolution').selectOption('4k');
      await form.getByText('4.16 CNY', { exact: true }).waitFor();
      await page.getByLabel('quality').selectOption('low');
      await form.getByText('0.19 CNY', { exact: true }).waitFor();
      expect(await form.getByText('4.16 CNY', { exact: true }).count()).toBe(0);
    });

    it('writes the program and the request for exactly these inputs', async () => {
      const page = await open(paths.picture);
      const code = page.getByRole('region', { name: 'Code for these inputs' });
      const text = () => code.locator('pre').textContent();
      await page.getByLabel('prompt').fill("a fox's den");
      await page.getByLabel('aspectRatio').selectOption('');
      await page.getByLabel('quality').selectOption('low');
      expect(await text()).toContain("import { gptImage2TextToImageOfficialStable } from 'runninghub/models';");
      expect(await text()).toContain(
        [
          'await rh.run(gptImage2TextToImageOfficialStable, {',
          `  prompt: "a fox's den",`,
          "  resolution: '2k',",
          "  quality: 'low',",
          '});',
        ].join('\n'),
      );
      await code.getByRole('tab', { name: 'By id' }).click();
      expect(await text()).toContain("rh.run('rhart-image-g-2-official/text-to-image', {");
      await code.getByRole('tab', { name: 'curl' }).click();
      expect(await text()).toContain('https://www.runninghub.ai/openapi/v2/rhart-image-g-2-official/text-to-image');
      expect(await text()).toContain(`"prompt": "a fox'\\''s den"`);
      expect(await text()).not.toContain('aspectRatio');
    });

    it('takes a file, refuses one of the wrong kind, and names it in the code', async () => {
      const page = await open(paths.edit);
      const file = page.getByLabel(/Choose a file for imageUrls-1/);
      await file.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
      await page.getByText(/"notes.txt" is not an accepted image/).waitFor();
      await page.getByRole('button', { name: 'Remove', exact: true }).click();
      await file.setInputFiles({ name: 'den.png', mimeType: 'image/png', buffer: await picture() });
      await page.getByText('The input is valid.').waitFor();
      const code = page.getByRole('region', { name: 'Code for these inputs' });
      expect(await code.locator('pre').textContent()).toContain("imageUrls: [file('./den.png')");
      await code.getByRole('tab', { name: 'curl' }).click();
      expect(await code.locator('pre').textContent()).toContain(`-F 'file=@"den.png"'`);
      expect(await code.locator('pre').textContent()).toContain(`"'"$FILE_1"'"`);
    });

    it('adds and removes items of a list as far as the model allows', async () => {
      const page = await open(paths.edit);
      const list = page.getByRole('group', { name: /^imageUrls/ });
      const addresses = list.getByRole('textbox', { name: /^imageUrls \d/ });
      while (await list.getByRole('button', { name: /^Add/ }).isEnabled())
        await list.getByRole('button', { name: /^Add/ }).click();
      expect(await addresses.count()).toBe(10);
      await addresses.nth(9).fill('https://example.com/last.png');
      await list.getByRole('button', { name: 'Remove imageUrls 9' }).click();
      expect(await addresses.nth(8).inputValue()).toBe('https://example.com/last.png');
    });
  });
}
