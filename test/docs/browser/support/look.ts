import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const LOOKS = path.resolve(import.meta.dirname, '../looks');
/** Where what differs can be looked at beside what was there. */
const SEEN = path.resolve(import.meta.dirname, '../../../../.cache/looks');

/** Pixels of the page in each direction that make one of its look: letters become gray, and the layout is left. */
const SCALE = 8;
/** Difference of a color, of 255, that somebody sees. */
const VISIBLE = 32;

/**
 * The share of a page's first screen that has another look than the one that is kept for it. A page without one gets
 * it, and with UPDATE_LOOKS=1 every page gets it anew.
 *
 * @param name Name of the kept look.
 * @param canvas An empty page, which has what it takes to read pictures.
 */
export async function lookDifference(name: string, page: Page, canvas: Page): Promise<number> {
  // The fonts of the machine are not those of another, so all letters are of the one that the site brings along.
  await page.addStyleTag({ content: ":root { --sans: 'Bricolage Grotesque Variable'; --mono: var(--sans); }" });
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(path.join(SEEN, `${name}.png`), shot);
  const kept = path.join(LOOKS, `${name}.png`);
  const isKept = existsSync(kept) && process.env.UPDATE_LOOKS !== '1';
  if (!isKept && process.env.CI === 'true')
    throw new Error(`No look is kept of ${name}: run the test with UPDATE_LOOKS=1.`);
  const given = { shot: shot.toString('base64'), kept: isKept ? readFileSync(kept, 'base64') : undefined };
  const { share, look } = await canvas.evaluate(compare, { ...given, scale: SCALE, visible: VISIBLE });
  if (look !== undefined) writeFileSync(kept, look, 'base64');
  return share;
}

interface Given {
  /** What is seen, PNG in base64. */
  readonly shot: string;
  /** The look that is kept, in the same way; without one, that of the shot is given back. */
  readonly kept: string | undefined;
  readonly scale: number;
  readonly visible: number;
}

/** Runs in the page: to hand all pixels out of it takes longer than to compare them. */
async function compare({ shot, kept, scale, visible }: Given): Promise<{ share: number; look?: string }> {
  const draw = async (png: string, factor: number) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const surface = new OffscreenCanvas(Math.round(bitmap.width / factor), Math.round(bitmap.height / factor));
    const context = surface.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, surface.width, surface.height);
    return { surface, pixels: context.getImageData(0, 0, surface.width, surface.height).data };
  };
  const { surface, pixels: now } = await draw(shot, scale);
  if (kept === undefined) {
    const bytes = new Uint8Array(await (await surface.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return { share: 0, look: btoa(String.fromCharCode(...bytes)) };
  }
  const { pixels: before } = await draw(kept, 1);
  // Pictures of different sizes differ as a whole.
  if (before.length !== now.length) return { share: 1 };
  const isVisible = (at: number) => Math.abs(before[at]! - now[at]!) > visible;
  let different = 0;
  for (let at = 0; at < now.length; at += 4) if (isVisible(at) || isVisible(at + 1) || isVisible(at + 2)) different++;
  return { share: (different * 4) / now.length };
}
