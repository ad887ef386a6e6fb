import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { drawCard } from '../../../src/simulator/media/card.js';
import { glyphRows, toDrawable, wrapText } from '../../../src/simulator/media/font.js';
import { encodeCube } from '../../../src/simulator/media/glb.js';
import { encodePng } from '../../../src/simulator/media/png.js';
import { Raster } from '../../../src/simulator/media/raster.js';
import { sizeFor } from '../../../src/simulator/media/shape.js';
import { encodeTune } from '../../../src/simulator/media/wav.js';
import { bench } from '../fixtures.js';
import { decodePng } from './png-reader.js';

const card = { title: 'vendor/model', text: 'A red fox' };

const picture = (letter: string) =>
  glyphRows(letter).map((row) => row.toString(2).padStart(5, '0').replace(/0/g, '.').replace(/1/g, '#'));

test('a picture is made where the Blob has no stream, as in jsdom', async () => {
  vi.stubGlobal('Blob', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { width, height } = decodePng(await encodePng(drawCard(card, 96, 64)));
  expect([width, height]).toEqual([96, 64]);
});

describe('font', () => {
  test('letters look like letters', () => {
    expect(picture('R')).toEqual(['####.', '#...#', '#...#', '####.', '#.#..', '#..#.', '#...#']);
    expect(picture('狐')).toEqual(['#####', '#...#', '#...#', '#...#', '#...#', '#...#', '#####']);
  });

  test('every printable character has a shape of its own', () => {
    const shapes = Array.from({ length: 95 }, (_, index) => glyphRows(String.fromCharCode(32 + index)).join());
    expect(new Set(shapes).size).toBe(95);
    expect(shapes.every((shape) => shape.split(',').length === 7)).toBe(true);
  });

  test('text is folded and wrapped between words', () => {
    expect(toDrawable('“Café”\n—  it’s…')).toBe('"Cafe" - it\'s...');
    expect(wrapText('a red fox runs', 5, 9)).toEqual(['a red', 'fox', 'runs']);
    expect(wrapText('extraordinary fox', 5, 9)).toEqual(['extra', 'ordin', 'ary', 'fox']);
    expect(wrapText('a red fox runs', 5, 2)).toEqual(['a red', 'fo...']);
    expect(wrapText('', 5, 2)).toEqual([]);
  });
});

const draw = (text: string) => Buffer.from(drawCard({ ...card, text }, 128, 72).pixels);

describe('PNG', () => {
  test('decodes to the pixels that were drawn', async () => {
    const raster = drawCard(card, 97, 64);
    const decoded = decodePng(await encodePng(raster));
    expect([decoded.width, decoded.height]).toEqual([97, 64]);
    expect(Buffer.from(decoded.pixels).equals(Buffer.from(raster.pixels))).toBe(true);
  });

  test('shows the prompt: its letters can be read back from the pixels', async () => {
    const { pixels, width } = decodePng(await encodePng(drawCard({ title: '', text: 'A' }, 96, 96)));
    const white = Array.from({ length: pixels.length / 3 }, (_, index) => index).filter((index) =>
      pixels.slice(index * 3, index * 3 + 3).every((channel) => channel === 255),
    );
    const left = Math.min(...white.map((index) => index % width));
    const top = Math.min(...white.map((index) => Math.floor(index / width)));
    const scale = (Math.max(...white.map((index) => index % width)) - left + 1) / 5;
    const lit = (column: number, row: number) => white.includes((top + row * scale) * width + left + column * scale);
    const rows = Array.from({ length: 7 }, (_, row) =>
      [16, 8, 4, 2, 1].reduce((sum, bit, column) => sum + (lit(column, row) ? bit : 0), 0),
    );
    expect(rows).toEqual([...glyphRows('A')]);
  });

  test('differs by prompt and cuts what does not fit', () => {
    expect(draw('a').equals(draw('b'))).toBe(false);
    expect(draw('a').equals(draw('a'))).toBe(true);
    expect(() => draw('long '.repeat(4000))).not.toThrow();
  });

  test.each([
    [{}, 768, 432],
    [{ aspectRatio: '1:1' }, 768, 768],
    [{ aspectRatio: '9:16', resolution: '2k' }, 432, 768],
    [{ ratio: 'adaptive' }, 768, 432],
    [{ size: '1024*1536' }, 512, 768],
    [{ width: 1000, height: 500 }, 768, 384],
    [{ aspectRatio: '1:9' }, 192, 768],
  ])('has the ratio of %j', (input, width, height) => {
    expect(sizeFor(input, 768, 1)).toEqual({ width, height });
  });

  test('drawing outside the picture is ignored', () => {
    const raster = new Raster(2, 2);
    raster.fill(-5, -5, 6, 6, [1, 2, 3]);
    raster.fill(1, 1, 9, 9, [4, 5, 6]);
    expect([...raster.pixels]).toEqual([1, 2, 3, 0, 0, 0, 0, 0, 0, 4, 5, 6]);
  });
});

test('WAV holds sound, two seconds unless more is asked for, that follows from the text', () => {
  const bytes = encodeTune('fox');
  const view = new DataView(bytes.buffer);
  const text = (offset: number) => Buffer.from(bytes.subarray(offset, offset + 4)).toString('latin1');
  expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
  expect([view.getUint32(4, true), view.getUint32(40, true)]).toEqual([bytes.length - 8, bytes.length - 44]);
  expect([
    view.getUint16(20, true),
    view.getUint16(22, true),
    view.getUint32(24, true),
    view.getUint16(34, true),
  ]).toEqual([1, 1, 22050, 16]);
  expect((bytes.length - 44) / 2 / 22050).toBeCloseTo(2);
  expect((encodeTune('fox', 5).length - 44) / 2 / 22050).toBeCloseTo(5);
  const samples = new Int16Array(bytes.buffer.slice(44));
  expect(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)).toBeGreaterThan(8000);
  expect(Buffer.from(encodeTune('dog')).equals(Buffer.from(bytes))).toBe(false);
});

const point = (list: Float32Array, index: number) =>
  [...list.subarray(index * 3, index * 3 + 3)] as [number, number, number];

test('GLB holds a closed cube whose faces look outwards', () => {
  const bytes = encodeCube('fox');
  const view = new DataView(bytes.buffer);
  expect([view.getUint32(0, true), view.getUint32(4, true), view.getUint32(8, true)]).toEqual([
    0x46546c67,
    2,
    bytes.length,
  ]);
  const jsonLength = view.getUint32(12, true);
  const document = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + jsonLength)));
  expect([document.asset.version, document.nodes[0].name, bytes.length % 4]).toEqual(['2.0', 'fox', 0]);
  const binary = bytes.slice(20 + jsonLength + 8);
  expect(document.buffers[0].byteLength).toBe(binary.length);
  const positions = new Float32Array(binary.buffer, 0, 72);
  const normals = new Float32Array(binary.buffer, 288, 72);
  const indices = new Uint16Array(binary.buffer, 576, 36);
  for (let face = 0; face < 12; face++) {
    const [a, b, c] = [0, 1, 2].map((corner) => point(positions, indices[face * 3 + corner]!)) as unknown as [
      number[],
      number[],
      number[],
    ];
    const [u, v] = [b, c].map((other) => other.map((value, axis) => value - a[axis]!)) as [number[], number[]];
    const cross = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    const normal = point(normals, indices[face * 3]!);
    expect(cross.map((value) => value + 0)).toEqual(normal.map((value) => value + 0));
    expect(a.reduce((sum, value, axis) => sum + value * normal[axis]!, 0)).toBeCloseTo(0.5);
  }
});

test.each([
  ['image', 'png', 'image/png', '\x89PNG'],
  ['video', 'mp4', 'video/mp4', '\0\0\0\x20ftypisom'],
  ['audio', 'wav', 'audio/wav', 'RIFF'],
  ['3d', 'glb', 'model/gltf-binary', 'glTF'],
  ['file', 'txt', 'text/plain; charset=utf-8', 'This is what test/file would write about: fox'],
])('a model of kind %s gives a %s file', async (kind, extension, type, head) => {
  const { sim, finish } = bench();
  const [result] = (await finish(`test/${kind}`, { prompt: 'fox' })).results;
  expect(result).toMatchObject({
    outputType: extension,
    url: expect.stringMatching(new RegExp(`\\.${extension}$`)),
    text: null,
  });
  const response = await sim.fetch(result!.url);
  expect(response.headers.get('content-type')).toBe(type);
  expect(
    Buffer.from(await response.arrayBuffer())
      .toString('latin1')
      .slice(0, head.length),
  ).toBe(head);
});

test('a text model gives its text in the response', async () => {
  const { results } = await bench().finish('test/text', { prompt: 'fox' });
  expect(results).toEqual([{ url: null, outputType: 'txt', text: 'This is what test/text would write about: fox' }]);
});
