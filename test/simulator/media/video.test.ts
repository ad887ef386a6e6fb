import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BitWriter } from '../../../src/simulator/media/bit-writer.js';
import { drawCard } from '../../../src/simulator/media/card.js';
import { encodeClip } from '../../../src/simulator/media/clip.js';
import { decodeVideo, readBoxes } from './mp4-reader.js';

const card = { title: 'vendor/model', text: 'A red fox' };

const brightest = (frame: Uint8Array, row: number) => {
  const line = frame.subarray(row * 320, (row + 1) * 320);
  return line.lastIndexOf(Math.max(...line));
};

const upper = (frame: Uint8Array) => Buffer.from(frame.subarray(0, 320 * 144));

const bits = (write: (writer: BitWriter) => void) => {
  const writer = new BitWriter(0);
  write(writer);
  return [...writer.finish().subarray(1)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .replace(/10*$/, '');
};

describe('MP4', () => {
  const bytes = encodeClip(card, 320, 176);

  test('is small and has the boxes that players look for, the index first', () => {
    expect(bytes.length).toBeLessThan(300_000);
    const boxes = readBoxes(bytes);
    expect(boxes.map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat']);
    const paths = (list: typeof boxes, prefix = ''): string[] =>
      list.flatMap(({ type, children }) => [prefix + type, ...paths(children, `${prefix}${type}/`)]);
    const stbl = 'moov/trak/mdia/minf/stbl/';
    expect(paths(boxes)).toEqual(
      expect.arrayContaining([
        'moov/mvhd',
        'moov/trak/tkhd',
        'moov/trak/mdia/hdlr',
        ...['stsd', 'stts', 'stss', 'stsc', 'stsz', 'stco'].map((name) => stbl + name),
      ]),
    );
  });

  test('lasts as long as it is told to', () => {
    expect(decodeVideo(encodeClip(card, 160, 96, 5)).frames).toHaveLength(40);
  });

  test('decodes to sixteen frames in which the ball moves and the text stays', () => {
    const video = decodeVideo(bytes);
    expect([video.width, video.height, video.frames.length]).toEqual([320, 176, 16]);
    const positions = video.frames.map((frame) => brightest(frame, 176 - 16));
    expect(positions.every((position, index) => index === 0 || position > positions[index - 1]!)).toBe(true);
    expect(video.frames.every((frame) => upper(frame).equals(upper(video.frames[0]!)))).toBe(true);
    const raster = drawCard(card, 320, 144);
    const luma = (index: number) =>
      Math.round(
        16 +
          0.257 * raster.pixels[index * 3]! +
          0.504 * raster.pixels[index * 3 + 1]! +
          0.098 * raster.pixels[index * 3 + 2]!,
      );
    expect(upper(video.frames[0]!).every((value, index) => value === luma(index))).toBe(true);
  });

  test('bytes that look like a start code are escaped', () => {
    const unit = new BitWriter(0x65).bytes(Uint8Array.of(0, 0, 0, 0, 0, 1, 0, 0, 4)).finish();
    expect([...unit]).toEqual([0x65, 0, 0, 3, 0, 0, 3, 0, 1, 0, 0, 4, 0x80]);
  });

  test('Exp-Golomb numbers are written as the standard lists them', () => {
    expect([0, 1, 2, 3, 7].map((value) => bits((writer) => writer.unsigned(value)))).toEqual([
      '1',
      '010',
      '011',
      '00100',
      '0001000',
    ]);
    expect([0, 1, -1, 2, -2].map((value) => bits((writer) => writer.signed(value)))).toEqual([
      '1',
      '010',
      '011',
      '00100',
      '00101',
    ]);
  });

  test.runIf(hasFfmpeg())('decodes without complaint in ffmpeg', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clip-'));
    try {
      const file = join(folder, 'clip.mp4');
      writeFileSync(file, bytes);
      const raw = execFileSync(
        'ffmpeg',
        ['-v', 'error', '-xerror', '-i', file, '-f', 'rawvideo', '-pix_fmt', 'yuv420p', '-'],
        { maxBuffer: 1e8 },
      );
      expect(raw.length).toBe(16 * 320 * 176 * 1.5);
      decodeVideo(bytes).frames.forEach((frame, index) => {
        const start = index * 320 * 176 * 1.5;
        expect(Buffer.from(frame).equals(raw.subarray(start, start + 320 * 176))).toBe(true);
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function hasFfmpeg(): boolean {
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
