import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { lookDifference } from '../support/look.js';
import { type Docs, opener, paths } from '../support/suite.js';

const pages = {
  home: '',
  'home-zh': 'zh/',
  gallery: paths.gallery,
  'model-picture': paths.picture,
  'model-clip': paths.clip,
  'model-speech': paths.speech,
  'model-text': paths.text,
  'model-mesh': paths.mesh,
  'model-zh': `zh/${paths.picture}`,
  task: 'tasks/text-to-video',
  family: 'models/kling/',
  guide: 'guides/tasks',
  errors: 'errors',
  'not-there': '404.html',
};

const screens: Readonly<Record<string, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1440, height: 1080 }, colorScheme: 'light', reducedMotion: 'reduce' },
  'desktop-dark': { viewport: { width: 1440, height: 1080 }, colorScheme: 'dark', reducedMotion: 'reduce' },
  phone: { viewport: { width: 360, height: 800 }, colorScheme: 'light', reducedMotion: 'reduce' },
};

/** Colors are the same on all pages, so a few show those of the dark. */
const inTheDark = new Set(['home', 'gallery', 'model-picture', 'guide']);

/** A new price, count or line of text changes less; a part that has moved, vanished or lost its color changes more. */
const LIMIT = 0.06;

const WIDTHS = [320, 360, 1440, 1920];

/** What a designer would see at once. */
export function lookTests(docs: () => Docs): void {
  describe('every kind of page', () => {
    const { open } = opener(docs);
    let canvas: Page | undefined;

    it.each(Object.entries(pages))('%s looks as it did', async (name, path) => {
      canvas ??= await docs().browser.newPage();
      const changed: string[] = [];
      for (const [screen, options] of Object.entries(screens)) {
        if (screen === 'desktop-dark' && !inTheDark.has(name)) continue;
        const page = await open(path, options);
        await page.waitForLoadState('networkidle');
        const share = await lookDifference(`${name}-${screen}`, page, canvas);
        if (share > LIMIT) changed.push(`${screen}: ${(share * 100).toFixed(1)} %`);
      }
      expect(changed, 'compare .cache/looks with test/docs/browser/looks; UPDATE_LOOKS=1 keeps the new ones').toEqual(
        [],
      );
    });

    it.each(Object.entries(pages))('%s is not wider than its screen', async (_, path) => {
      const page = await open(path);
      await page.waitForLoadState('networkidle');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(
          width,
        );
      }
    });
  });
}
