import type { Locator, Page } from 'playwright-core';

/** Milliseconds in the page between two looks at it: less than any state of a simulated task lasts. */
const STEP = 200;

/** Stops the clock of a page, so that what it waits for does not come before a test has looked. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Lets the time of a stopped page pass until something is to be seen. */
export async function passTime(page: Page, until: Locator): Promise<void> {
  while (!(await until.isVisible())) await page.clock.runFor(STEP);
}
