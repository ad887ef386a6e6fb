import { drawCard } from '../../../../src/simulator/media/card.js';
import { encodePng } from '../../../../src/simulator/media/png.js';

/** The bytes of a picture that a reader could pick. */
export async function picture(): Promise<Buffer> {
  return Buffer.from(await encodePng(drawCard({ title: 'A picture', text: 'of the reader' }, 640, 360)));
}
