import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { toIR } from '../../../codegen/spec/ir.js';
import { loadSpec } from '../../../codegen/spec/load.js';
import { cardPng } from '../../../docs/site/art/card.js';
import { flatPng } from '../../../docs/site/art/flat-png.js';
import { widthOf, wrapped } from '../../../docs/site/art/letters.js';
import { decodePng } from '../../simulator/media/png-reader.js';
import { temporaryFolder } from '../../support/folder.js';

const card = {
  title: 'Kling 3.0 Pro, image to video',
  family: 'kling',
  familyName: 'Kling',
  task: 'image-to-video',
  taskName: 'Image to video',
  price: '0.69 to 1.04 CNY per second',
};

describe('the card of a model', () => {
  it('is a picture as large as other sites show it, and small to load', async () => {
    const png = cardPng(card, await temporaryFolder());
    const { width, height, pixels } = decodePng(png);
    expect([width, height]).toEqual([1200, 630]);
    expect([...pixels.subarray(0, 3)]).toEqual([0xfd, 0xfc, 0xf9]);
    expect(png.length).toBeLessThan(35_000);
  });

  it('says all that it is given', async () => {
    const folder = await temporaryFolder();
    const others = [
      { ...card, title: 'Kling 3.0 Std, image to video' },
      { ...card, family: 'wan' },
      { ...card, familyName: 'Wan' },
      { ...card, task: 'text-to-video' },
      { ...card, taskName: 'Text to video' },
      { ...card, price: '0.69 to 1.05 CNY per second' },
      { ...card, price: undefined },
      { ...card, title: 'Kling <3.0> & Pro' },
    ];
    const all = [card, ...others].map((text) => Buffer.from(cardPng(text, folder)).toString('base64'));
    expect(new Set(all).size).toBe(1 + others.length);
  });

  it('is painted once and then kept', async () => {
    const folder = path.join(await temporaryFolder(), 'cards');
    const first = cardPng(card, folder);
    const [name, ...others] = readdirSync(folder);
    const { mtimeMs } = statSync(path.join(folder, name!));
    expect(cardPng(card, folder)).toEqual(Buffer.from(first));
    expect(others).toEqual([]);
    expect(statSync(path.join(folder, name!)).mtimeMs).toBe(mtimeMs);
  });
});

test('the title of every model fits, in the smallest letters at the latest', async () => {
  const { models } = toIR(await loadSpec(path.resolve(import.meta.dirname, '../../../spec/openapi.yaml')));
  const long = models.filter(({ summary }) => {
    const lines = wrapped(summary, 570, 36, 700);
    return lines.length > 4 || lines.some((line) => widthOf(line, 36, 700) > 570);
  });
  expect(long.map(({ summary }) => summary)).toEqual([]);
});

test('text is measured with its blanks, in proportion to its size', () => {
  expect(widthOf('a b', 10, 700)).toBeGreaterThan(widthOf('ab', 10, 700));
  expect(widthOf(' ', 10, 500)).toBeGreaterThan(1);
  expect(widthOf('runninghub', 20, 700)).toBeCloseTo(2 * widthOf('runninghub', 10, 700));
  expect(widthOf('W', 10, 700)).toBeGreaterThan(widthOf('W', 10, 500));
});

test('text is broken between words alone', () => {
  const room = widthOf('one two', 10, 700) + 0.01;
  expect(wrapped('one two three', room, 10, 700)).toEqual(['one two', 'three']);
  expect(wrapped('incomprehensible', room, 10, 700)).toEqual(['incomprehensible']);
});

describe('a flat picture', () => {
  it('holds its parts beside each other', () => {
    const red = { width: 2, height: 1, pixels: Uint8Array.of(250, 0, 0, 255, 250, 0, 0, 255) };
    const green = { width: 1, height: 1, pixels: Uint8Array.of(0, 250, 0, 255) };
    const { width, height, pixels } = decodePng(flatPng([red, green]));
    expect([width, height, ...pixels]).toEqual([3, 1, 250, 0, 0, 250, 0, 0, 0, 250, 0]);
  });

  it('refuses more colors than it has room for', () => {
    const pixels = Array.from({ length: 257 }, (_, y) => [8 * (y % 32), 8 * Math.floor(y / 32), 0, 255]);
    const shades = { width: 1, height: 257, pixels: Uint8Array.from(pixels.flat()) };
    expect(() => flatPng([shades])).toThrow('257 colors');
  });
});
