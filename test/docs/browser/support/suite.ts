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
}

/** Opens a page of the docs by its path below the base. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Gives a suite its way to open pages. After each test the pages are closed, and none may have failed at anything or
 * have asked another host.
 */
export function opener(docs: () => Docs): Open {
  const visits: Visit[] = [];
  afterEach(async () => {
    const closing = visits.splice(0);
    await Promise.all(closing.map((visit) => visit.close()));
    const wrong = closing.flatMap(({ foreign, errors }) => [...foreign.map((url) => `asked ${url}`), ...errors]);
    expect(wrong.join('\n')).toBe('');
  });
  return async (path, options) => {
    const { browser, home } = docs();
    const opened = await visit(browser, home, options);
    visits.push(opened);
    await opened.page.goto(path);
    return opened.page;
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
