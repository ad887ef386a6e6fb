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
  const kept = path.join(LOOKS, `${name}.png`);
  const seen = await lookOf(canvas, shot, SCALE);
  if (!existsSync(kept) || process.env.UPDATE_LOOKS === '1') {
    if (process.env.CI === 'true') throw new Error(`No look is kept of ${name}: run the test with UPDATE_LOOKS=1.`);
    writeFileSync(kept, seen.png);
  }
  const before = await lookOf(canvas, readFileSync(kept), 1);
  const share = shareOfDifferent(before.pixels, seen.pixels);
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(path.join(SEEN, `${name}.png`), shot);
  return share;
}

interface Look {
  readonly png: Buffer;
  /** Red, green, blue and opacity of each pixel. */
  readonly pixels: readonly number[];
}

async function lookOf(canvas: Page, png: Buffer, scale: number): Promise<Look> {
  const read = await canvas.evaluate(
    async ([encoded, factor]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${encoded}`)).blob());
      const surface = new OffscreenCanvas(Math.round(bitmap.width / factor), Math.round(bitmap.height / factor));
      const context = surface.getContext('2d')!;
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, surface.width, surface.height);
      const bytes = new Uint8Array(await (await surface.convertToBlob({ type: 'image/png' })).arrayBuffer());
      const { data } = context.getImageData(0, 0, surface.width, surface.height);
      return { png: [...bytes], pixels: [...data] };
    },
    [png.toString('base64'), scale] as const,
  );
  return { png: Buffer.from(read.png), pixels: read.pixels };
}

/** Pictures of different sizes differ as a whole. */
function shareOfDifferent(before: readonly number[], now: readonly number[]): number {
  if (before.length !== now.length) return 1;
  const isVisible = (at: number) => Math.abs(before[at]! - now[at]!) > VISIBLE;
  let different = 0;
  for (let at = 0; at < now.length; at += 4) if (isVisible(at) || isVisible(at + 1) || isVisible(at + 2)) different++;
  return (different * 4) / now.length;
}
