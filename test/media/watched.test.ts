import { expect, it } from 'vitest';
import { failure } from '../support/watch.js';
import { watched } from '../../src/media/watched.js';

it.each([
  [new Error('disk full'), 'disk full'],
  ['out of order', 'out of order'],
])('a file that fails with %s ends the upload as an input that cannot be read', async (cause, why) => {
  const source = { blob: new Blob(['x']), name: 'cat.png' } as never;
  const ended = watched(source, {}, ({ onFail }, signal) => {
    onFail(cause);
    return Promise.resolve(signal.reason as unknown);
  });
  expect(await failure(ended)).toMatchObject({
    name: 'InputError',
    message: `"cat.png" cannot be read (${why}).`,
    cause,
  });
});
