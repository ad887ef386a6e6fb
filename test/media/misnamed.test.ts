import { describe, expect, it } from 'vitest';
import { PNG, read, refusal } from './read-input.js';

describe('an object in a media field', () => {
  it.each<[string, object]>([
    ['whose name is called otherwise', { data: PNG, filename: 'a.png' }],
    ['whose name is misspelt', { data: PNG, filName: 'a.png' }],
    ['without a name', { data: PNG }],
    ['whose bytes are called otherwise', { bytes: PNG, fileName: 'a.png' }],
    ['of a Blob and a name', { blob: new Blob([PNG]), name: 'a.png' }],
    ['that an upload returned', { url: 'https://files.example/a.png', fileName: 'openapi/a.png' }],
    ['of a name alone', { fileName: 'a.png' }],
  ])('is refused %s, and would be what it is elsewhere', (_, media) => {
    for (const rules of [{}, { imageUrl: ['image', 1, 'png'] }]) {
      for (const input of [{ imageUrl: media }, { imageUrl: [media] }, { scene: { imageUrl: media } }]) {
        const { field, message } = refusal(input, rules);
        expect([field, message]).toEqual(['imageUrl', expect.stringMatching(/(fileName: 'cat.png' \}|`fileName`)\.$/)]);
      }
    }
    expect(Object.keys((read({ settings: media }).body as { settings: object }).settings)).toEqual(Object.keys(media));
  });

  it('is taken where its fields are those of a model', () => {
    const { body, media } = read({ elementReferList: [{ imageUrl: PNG, name: 'the cat' }] });
    expect(media.map(({ field }) => field)).toEqual(['imageUrl']);
    expect(body).toEqual({ elementReferList: [{ imageUrl: undefined, name: 'the cat' }] });
  });
});
