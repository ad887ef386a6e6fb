import assert from 'node:assert/strict';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PROJECT } from '../../../codegen/command.js';

/** Bytes of a screenshot that is neither empty nor a burden on the repository. */
const SIZES = { least: 2_000, most: 80_000 };

/** A phone. */
const NARROW = { width: 390, height: 844 };

/**
 * With UPDATE_SCREENSHOTS=1 an example gets its screenshot anew, and `.cache/looks` has it in the dark and on a phone.
 */
export async function keepScreenshot(page: Page, example: string): Promise<void> {
  const kept = join(PROJECT, 'examples', example, 'screenshot.png');
  if (process.env.UPDATE_SCREENSHOTS === '1') {
    const looks = join(PROJECT, '.cache/looks');
    mkdirSync(looks, { recursive: true });
    const take = (path: string) => page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    await page.evaluate(() => scrollTo(0, 0));
    await take(kept);
    await page.emulateMedia({ colorScheme: 'dark' });
    await take(join(looks, `${example}-dark.png`));
    await page.setViewportSize(NARROW);
    await take(join(looks, `${example}-narrow.png`));
  }
  const { size } = statSync(kept);
  assert.ok(size >= SIZES.least && size <= SIZES.most, `${kept} has ${size} bytes`);
}
