import { expect, it } from 'vitest';
import { refusal } from './read-input.js';

it('text in a media field is judged in no time, however long it is', () => {
  for (const part of ['a', 'http://', 'data:', ' ', 'api/', '\n', ':/']) {
    expect(refusal({ imageUrl: `http://${part.repeat(2_000_000)} ` }).field).toBe('imageUrl');
  }
});
