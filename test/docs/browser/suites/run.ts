import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passTime, stopTime } from '../support/clock.js';
import { type Docs, opener, paths } from '../support/suite.js';
import { picture } from '../support/picture.js';

const simulator = /\/assets\/simulator-[\w-]+\.js$/;

/** Runs in the page, on the simulator. */
export function runTests(docs: () => Docs): void {
  describe('run on the simulator', () => {
    const { open, openAlone } = opener(docs);

    it('draws a picture, and fetches the simulator only when it is asked for', async () => {
      const page = await openAlone(paths.picture);
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.getByLabel('prompt').fill('a red fox');
      expect(loaded.filter((path) => simulator.test(path))).toEqual([]);
      await stopTime(page);
      await page.getByRole('button', { name: 'Run on the simulator' }).click();
      const image = page.getByRole('region', { name: 'Result' }).getByRole('img');
      await passTime(page, image);
      expect(
        await image.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
      ).toBeGreaterThan(100);
      expect(loaded.filter((path) => simulator.test(path))).toHaveLength(1);
      const statuses = await page
        .getByRole('list', { name: 'Status of the task' })
        .getByRole('listitem')
        .allTextContents();
      expect(statuses.length).toBeGreaterThan(1);
      expect(statuses.at(-1)).toContain('SUCCESS');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /^Download/ }).click(),
      ]);
      expect(
        readFileSync(await download.path())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    });

    it('plays a video made from a file of the reader', async () => {
      const page = await open(paths.clip);
      const file = { name: 'start.png', mimeType: 'image/png', buffer: await picture() };
      await page.getByLabel(/^Choose a file for imageUrl/).setInputFiles(file);
      await page.getByRole('button', { name: 'Run on the simulator' }).click();
      const video = page.getByLabel(/^Stand-in/);
      await video.waitFor();
      await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
      expect(await video.evaluate((player: HTMLVideoElement) => player.videoWidth)).toBeGreaterThan(100);
    });

    it('plays a sound', async () => {
      const page = await open(paths.speech);
      await page.getByRole('button', { name: 'Run on the simulator' }).click();
      const audio = page.getByLabel(/^Stand-in/);
      await audio.waitFor();
      await page.waitForFunction(() => (document.querySelector('audio')?.readyState ?? 0) > 0);
      expect(await audio.evaluate((player: HTMLAudioElement) => player.duration)).toBeGreaterThan(0);
    });

    it('shows a text', async () => {
      const text = await open(paths.text);
      await text.getByRole('button', { name: 'Run on the simulator' }).click();
      const result = text.getByRole('region', { name: 'Result' }).getByLabel('Text');
      await result.waitFor();
      expect((await result.textContent())!.length).toBeGreaterThan(10);
    });

    it('hands out a 3D model as a file', async () => {
      const mesh = await open(paths.mesh);
      await mesh.getByRole('button', { name: 'Run on the simulator' }).click();
      const link = mesh.getByRole('link', { name: /^Download/ });
      await link.waitFor();
      const [download] = await Promise.all([mesh.waitForEvent('download'), link.click()]);
      expect(
        readFileSync(await download.path())
          .subarray(0, 4)
          .toString(),
      ).toBe('glTF');
    });

    it('can be stopped, and run again', async () => {
      const page = await openAlone(paths.picture);
      await stopTime(page);
      await page.getByRole('button', { name: 'Run on the simulator' }).click();
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('alert').filter({ hasText: 'Stopped.' }).waitFor();
      await page.clock.resume();
      await page.getByRole('button', { name: 'Run on the simulator' }).click();
      await page.getByRole('region', { name: 'Result' }).getByRole('img').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    });
  });
}
