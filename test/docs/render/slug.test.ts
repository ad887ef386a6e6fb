import { expect, it } from 'vitest';
import { slugger } from '../../../docs/site/render/slug.js';

it.each([
  ['What it costs, and when', 'what-it-costs-and-when'],
  ['`rh.run(model, input)`', 'rh-run-model-input'],
  ['Café – déjà vu', 'cafe-deja-vu'],
  ['文生图 与 视频', '文生图-与-视频'],
  ['3D models', '_3d-models'],
  ['  ...  ', ''],
])('makes an anchor of %s', (heading, anchor) => expect(slugger()(heading)).toBe(anchor));

it('gives each heading of a page an anchor of its own', () => {
  const slug = slugger();
  expect([slug('Errors'), slug('Errors'), slug('errors!')]).toEqual(['errors', 'errors-1', 'errors-2']);
});
