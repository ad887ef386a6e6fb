import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawCard } from '../../../src/simulator/media/card.js';
import { encodeClip } from '../../../src/simulator/media/clip.js';
import { encodePng } from '../../../src/simulator/media/png.js';

/** Puts the files into a folder that the examples take from their own: a picture, a clip and a LoRA. */
export async function writeFixtures(folder: string): Promise<void> {
  const card = { title: 'cat', text: 'a cat' };
  await writeFile(path.join(folder, 'cat.png'), await encodePng(drawCard(card, 256, 256)));
  await writeFile(path.join(folder, 'clip.mp4'), encodeClip(card, 160, 96));
  await writeFile(path.join(folder, 'watercolor.safetensors'), 'weights');
}
