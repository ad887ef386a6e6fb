import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sampleFiles } from '../build/samples.js';
import { drawCard } from '../../../src/simulator/media/card.js';
import { encodeClip } from '../../../src/simulator/media/clip.js';
import { encodePng } from '../../../src/simulator/media/png.js';

// A frame of MPEG-1 layer 3 at 128 kbit/s and 44.1 kHz, which has 417 bytes; all zero behind its header is silence.
const SILENT_FRAME = Buffer.concat([Buffer.of(0xff, 0xfb, 0x90, 0x64), Buffer.alloc(413)]);

/** Puts the files into a folder that the examples take from their own: the samples of the site, and some more. */
export async function writeFixtures(folder: string): Promise<void> {
  for (const [name, bytes] of await sampleFiles()) await writeFile(path.join(folder, path.basename(name)), bytes);
  const card = { title: 'cat', text: 'a cat' };
  await writeFile(path.join(folder, 'cat.png'), await encodePng(drawCard(card, 256, 256)));
  await writeFile(path.join(folder, 'clip.mp4'), encodeClip(card, 160, 96));
  await writeFile(path.join(folder, 'song.mp3'), Buffer.concat(Array<Buffer>(200).fill(SILENT_FRAME)));
  await writeFile(path.join(folder, 'watercolor.safetensors'), 'weights');
}
