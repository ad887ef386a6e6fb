import { expect, it } from 'vitest';
import { formatOf } from '../../src/task/output-format.js';

const AT = 'https://files.example/a';

it.each<[string | undefined, string | undefined, string, string]>([
  ['png', undefined, 'png', 'image'],
  ['.PNG', `${AT}.webp`, 'png', 'image'],
  ['image/jpeg', `${AT}.png`, 'jpg', 'image'],
  ['audio/x-wav; rate=8000', AT, 'wav', 'audio'],
  ['mesh.glb', `${AT}.glb`, 'glb', '3d'],
  // What names only a kind is told by the address, and what the address does not tell, by the bytes.
  ['image', `${AT}.webp`, 'webp', 'image'],
  ['image', `${AT}.WEBP?q=1#top`, 'webp', 'image'],
  ['image', AT, 'bin', 'image'],
  ['video', 'https://files.example/v.1.2/a.mp4#t=1.5', 'mp4', 'video'],
  ['image', `${AT}?name=a.png`, 'bin', 'image'],
  ['3d', `${AT}.ply`, 'ply', '3d'],
  ['text', undefined, 'txt', 'text'],
  // A format that is not known is not looked for in the address.
  ['exe', `${AT}.png`, 'bin', 'file'],
  ['123456789', `${AT}.png`, 'bin', 'file'],
  ['a type of ten words', `${AT}.png`, 'png', 'image'],
  ['1234567890', `${AT}.png`, 'png', 'image'],
  ['', `${AT}.png`, 'png', 'image'],
  [undefined, `${AT}.png`, 'png', 'image'],
  [undefined, `${AT}.zip`, 'zip', 'file'],
  [undefined, `${AT}.html`, 'bin', 'file'],
  [undefined, 'png', 'bin', 'file'],
  [undefined, '.png', 'png', 'image'],
  [undefined, undefined, 'txt', 'text'],
])('an output of type %j at %j is saved as %s, which is of the kind %s', (type, url, ext, kind) => {
  expect(formatOf(type, url)).toEqual({ ext, kind });
});
