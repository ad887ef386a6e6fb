import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { drawCard } from '../../../src/simulator/media/card.js';
import { hasChromium, launch } from './support/chromium.js';

const CARD = path.resolve(import.meta.dirname, '../../../src/simulator/media/card.ts');
const [WIDTH, HEIGHT] = [320, 180];

/** Where the letters are: the title and the background of a card are darker. */
function lettersOf(pixels: Iterable<number>): string {
  const all = [...pixels];
  const points = all.flatMap((value, at) => (at % 3 === 0 ? [Math.min(value, all[at + 1]!, all[at + 2]!) > 230] : []));
  return points.map((isLetter) => (isLetter ? '#' : '.')).join('');
}

const inNode = (text: string) => lettersOf(drawCard({ title: 'model', text }, WIDTH, HEIGHT).pixels);

describe.runIf(hasChromium)('a stand-in picture in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    const { outputFiles } = await build({
      entryPoints: [CARD],
      bundle: true,
      format: 'iife',
      globalName: 'cards',
      write: false,
    });
    await page.addScriptTag({ content: outputFiles[0]!.text });
  }, 120_000);
  afterAll(() => browser.close());

  const drawn = async (text: string) =>
    lettersOf(
      await page.evaluate<number[]>(
        `[...cards.drawCard({ title: 'model', text: ${JSON.stringify(text)} }, ${WIDTH}, ${HEIGHT}).pixels]`,
      ),
    );

  it('shows letters that our own font lacks, each with a shape of its own', async () => {
    const [fox, bear] = [await drawn('狐狸'), await drawn('狗熊')];
    expect(fox).toContain('#');
    expect(fox).not.toBe(bear);
    expect(fox).not.toBe(inNode('狐狸'));
  });

  it('breaks Chinese into lines that stay inside, and makes long text smaller', async () => {
    const rows = (await drawn('一只狐狸在雪地里奔跑，'.repeat(12))).match(/.{320}/g)!;
    const margin = Math.round(HEIGHT / 16);
    expect(rows.every((row) => !row.slice(WIDTH - margin + 1).includes('#'))).toBe(true);
    expect(rows.slice(HEIGHT - margin).join('')).not.toContain('#');
    expect(rows.slice(HEIGHT / 2, HEIGHT - margin).join('')).toContain('#');
  });

  it('is that of any other place when our font has all letters', async () => {
    expect(await drawn('A red fox, café')).toBe(inNode('A red fox, café'));
  });
});

it('shows a box for each letter that our font lacks where there is no canvas', () => {
  expect(inNode('狐狸')).toBe(inNode('狗熊'));
  expect(inNode('狐狸')).toContain('#');
});
