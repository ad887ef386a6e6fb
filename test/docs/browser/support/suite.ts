import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { type Visit, visit } from './chromium.js';

/** What every suite works with. */
export interface Docs {
  readonly browser: Browser;
  /** Address of the home page, ending in the base. */
  readonly home: string;
  /** The folder with the built files. */
  readonly folder: string;
  /** What is open for all tests, by the options that a page cannot change; it closes with the browser. */
  readonly shared: Map<string, Visit>;
}

/** Opens a page of the docs by its path below the base. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** Leaves nothing of what a page has kept to the next test. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
}

const VIEWPORT = { width: 1280, height: 900 };

/**
 * Gives a suite its ways to open pages. To begin a page takes longer than to load the docs into it, so tests share one;
 * `openAlone` is for those that change what a page keeps when it is loaded anew: its clock, its network, what it stores
 * and who listens to it. After each test the pages are left, and none may have failed at anything or have asked another
 * host.
 */
export function opener(docs: () => Docs): { readonly open: Open; readonly openAlone: Open } {
  const used = new Set<Visit>();
  const alone = new Set<Visit>();
  afterEach(async () => {
    await Promise.all([...alone].map(({ page }) => page.context().close()));
    const wrong = [...alone, ...used].flatMap((visit) => visit.wrong);
    // What is broken off fails, and that is no fault of the page.
    await Promise.all([...used].map(({ page }) => leave(page)));
    for (const visit of used) visit.wrong.length = 0;
    alone.clear();
    used.clear();
    expect(wrong.join('\n')).toBe('');
  });
  return {
    open: async (
      path,
      { viewport = VIEWPORT, colorScheme = 'light', reducedMotion = 'no-preference', ...fixed } = {},
    ) => {
      const { browser, home, shared } = docs();
      const key = JSON.stringify(fixed);
      const visited = shared.get(key) ?? (await visit(browser, home, fixed));
      shared.set(key, visited);
      used.add(visited);
      await visited.page.setViewportSize(viewport ?? VIEWPORT);
      await visited.page.emulateMedia({ colorScheme, reducedMotion });
      await visited.page.goto(path);
      return visited.page;
    },
    openAlone: async (path, options) => {
      const { browser, home } = docs();
      const visited = await visit(browser, home, { viewport: VIEWPORT, ...options });
      alone.add(visited);
      await visited.page.goto(path);
      return visited.page;
    },
  };
}

/** Pages that several suites look at. */
export const paths = {
  gallery: 'models/',
  picture: 'models/gpt-image/gpt-image-2-text-to-image-official-stable',
  edit: 'models/gpt-image/gpt-image-2-image-to-image-official-stable',
  clip: 'models/kling/kling-v3.0-4k-image-to-video',
  speech: 'models/minimax/minimax-speech-2.8-hd',
  text: 'models/gemini/gemini-2.5-flash-text-to-text',
  mesh: 'models/meshy/meshy6-text-to-3d',
} as const;
