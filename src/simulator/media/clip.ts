import { type Card, drawCard } from './card.js';
import { encodeDeltaFrame, encodeKeyFrame, parameterSets } from './h264.js';
import { encodeMp4 } from './mp4.js';
import type { Color } from './raster.js';
import { YuvFrame } from './yuv.js';

const FRAMES_PER_SECOND = 8;
const ACCENT: Color = [255, 214, 90];
const TRACK: Color = [30, 30, 40];

/**
 * A silent clip as MP4 (H.264): the card, and along its lower edge a ball that rolls from left to right ahead of a
 * growing bar. Width and height must be multiples of 16.
 */
export function encodeClip(card: Card, width: number, height: number, seconds = 2): Uint8Array<ArrayBuffer> {
  const strip = 32;
  const count = seconds * FRAMES_PER_SECOND;
  const background = drawCard(card, width, height - strip);
  const still = drawCard(card, width, height);
  still.pixels.set(background.pixels);
  still.fill(0, height - strip, width, strip, TRACK);
  const frames: Uint8Array[] = [];
  let previous: YuvFrame | undefined;
  for (let index = 0; index < count; index++) {
    const raster = still.copy();
    const x = Math.round(strip / 2 + ((width - strip) * index) / (count - 1));
    raster.fill(0, height - strip / 2 - 2, x, 4, ACCENT);
    raster.disc(x, height - strip / 2, strip / 2 - 4, ACCENT);
    const frame = new YuvFrame(raster);
    frames.push(previous ? encodeDeltaFrame(frame, previous, index) : encodeKeyFrame(frame));
    previous = frame;
  }
  return encodeMp4({ ...parameterSets(width, height), width, height, framesPerSecond: FRAMES_PER_SECOND, frames });
}
