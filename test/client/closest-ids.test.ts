import { expect, it } from 'vitest';
import { catalog } from '../../src/catalog/index.js';
import { closestIds } from '../../src/client/closest-ids.js';

it.each([
  ['rhart-image-x-official/text-to-picture', 'rhart-image-x-official/text-to-image'],
  ['/openapi/v2/rhart-image-g-2-official/text-to-image', 'rhart-image-g-2-official/text-to-image'],
  ['kling-v3-0-pro/image-to-video', 'kling-v3.0-pro/image-to-video'],
  ['Kling V3.0 Pro / Text To Video', 'kling-v3.0-pro/text-to-video'],
  ['wan-2.6/image-to-video', 'alibaba/wan-2.6/image-to-video'],
  ['minimax/music', 'minimax/music-2.6'],
  // Addresses, parts of ids, and names of helpers.
  ['/rhart-image-x-official/text-to-image', 'rhart-image-x-official/text-to-image'],
  ['openapi/v2/vidu/image-to-video-q2-pro', 'vidu/image-to-video-q2-pro'],
  ['https://www.runninghub.ai/openapi/v2/rhart-video-s-official/text-to-video', 'rhart-video-s-official/text-to-video'],
  ['kling26ProTextToVideo', 'kling-v2.6-pro/text-to-video'],
  ['hunyuan3d', 'hunyuan3d-v3.1/text-to-3d'],
  ['suno-v5.5', 'rhart-audio/suno-v5.5/custom'],
  ['voice-clone', 'bytedance/doubao-voice-clone'],
  ['Seedream V4.5', 'seedream-v4.5/image-to-image'],
])('of %s the closest is %s', (text, id) => {
  expect(closestIds(text)[0]).toBe(id);
  expect(closestIds(text).length).toBeLessThanOrEqual(3);
});

it('are like a text from 60 % of their pieces on', () => {
  expect(closestIds('klinglipz')).toEqual(['kling-lip-sync/tts']);
  expect(closestIds('klinglizz')).toEqual([]);
});

it('are less like their own beginning than an id that is nearly the whole text', () => {
  const id = 'alibaba/wan-2.6/image-to-video';
  expect(closestIds(`${id}-f`).slice(0, 2)).toEqual([id, `${id}-flash`]);
});

it('are like an address exactly as they are like the id in it', () => {
  expect(closestIds('https://www.runninghub.ai/openapi/v2/klinglipz')).toEqual(['kling-lip-sync/tts']);
  expect(closestIds('openapi/v2/voice-clone')).toEqual(closestIds('voice-clone'));
});

it('of every id with a letter less is that id among the closest', () => {
  const lost = catalog.filter(({ id }) => !closestIds(id.slice(0, 5) + id.slice(6)).includes(id));
  expect(lost.map(({ id }) => id)).toEqual([]);
});

it.each(['', 'x', 'ab', '🦊🦊🦊🦊', 'vendor/new-model', 'nano-banana'])('nothing is like %j', (text) => {
  expect(closestIds(text)).toEqual([]);
});

it('reads no more of a long text than an id can have', () => {
  const id = 'rhart-image-x-official/text-to-image';
  expect(closestIds(id + ' '.repeat(64) + 'z'.repeat(1e6))[0]).toBe(id);
  expect(closestIds('z'.repeat(1e6) + id)).toEqual([]);
});
