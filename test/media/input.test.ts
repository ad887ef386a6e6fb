import { describe, expect, it } from 'vitest';
import { withAddresses, readInput } from '../../src/media/input.js';
import { LARGEST_INLINE } from '../../src/media/data-address.js';
import { file } from '../../src/media/file.js';
import { PNG, read, refusal } from './read-input.js';

describe('media', () => {
  it('are found anywhere, and what is uploaded takes their places', () => {
    const blob = new Blob([PNG]);
    const { body, media } = read({ image: PNG, nested: [{ any: blob }, file('cat.png')], again: blob });
    expect(media.map(({ field }) => field)).toEqual(['image', 'any', 'nested', 'again']);
    expect(media[1]!.given).toBe(media[3]!.given);
    for (const [index, { replaceBy }] of media.entries()) replaceBy(index);
    expect(body).toEqual({ image: 0, nested: [{ any: 1 }, 2], again: 3 });
  });

  it('leave the fields in their order', () => {
    const body = withAddresses(
      readInput({ a: 1, imageUrl: PNG, shots: [{ videoUrl: PNG, text: 'x' }], z: 2 }),
      'https://a.example',
    );
    const shots = '[{"videoUrl":"https://a.example","text":"x"}]';
    expect(JSON.stringify(body)).toBe(`{"a":1,"imageUrl":"https://a.example","shots":${shots},"z":2}`);
  });

  it('are in a data: address that is too long for an input, where a field takes media', () => {
    const [long, short] = [`data:image/png;base64,${'A'.repeat(LARGEST_INLINE)}`, 'data:image/png;base64,AAAA'];
    const { body, media } = read({ imageUrl: long, prompt: long, videoUrl: short });
    expect(body).toEqual({ imageUrl: undefined, prompt: long, videoUrl: short });
    expect(media).toMatchObject([{ field: 'imageUrl', media: expect.any(Blob) as Blob }]);
    expect(media[0]!.given).toBe(media[0]!.media);
    media[0]!.replaceBy('x');
    expect(body.imageUrl).toBe('x');
  });

  it('can be given an address for a check', () => {
    expect(withAddresses(readInput({ a: [PNG, 'x'], b: new Blob([]) }), 'https://x.invalid')).toEqual({
      a: ['https://x.invalid', 'x'],
      b: 'https://x.invalid',
    });
  });
});

it('a list without entries stays one', () => {
  expect(read({ shots: [] }).body).toEqual({ shots: [] });
});

it('a URL is sent as its address, and one of a file is refused in every field', () => {
  expect(read({ note: new URL('https://files.example/a') }).body).toEqual({ note: 'https://files.example/a' });
  expect(refusal({ note: new URL('file:///a.png') })).toEqual({
    field: 'note',
    message: 'note: a file: address is not opened. Write file(url) for a file of this machine.',
  });
});

describe('a field that is known to take media', () => {
  const rules = { imageUrl: ['image', 1, 'png'] };

  it.each([5, 0, true, false])('refuses %s', (value) => {
    for (const given of [value, [value]]) {
      const { field, message } = refusal({ imageUrl: given }, rules);
      expect([field, message.startsWith('imageUrl: the value is ')]).toEqual(['imageUrl', true]);
      expect(read({ imageUrl: given }).body).toEqual({ imageUrl: given });
    }
  });

  it('takes null and undefined, which say that there is none', () => {
    expect(read({ imageUrl: null }, rules).body).toEqual({ imageUrl: null });
    expect(read({ imageUrl: undefined }, rules).body).toEqual({});
  });
});
