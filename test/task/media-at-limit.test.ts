import { expect, it, vi } from 'vitest';
import { serve } from '../support/server.js';
import { failure } from '../support/watch.js';

// As it is, a test would have to hold it in memory.
vi.mock('../../src/media/in-memory.js', async (original) => ({
  ...(await original<Record<string, unknown>>()),
  MOST_IN_MEMORY: 1,
}));

it.each([
  [1, { name: 'InputError', field: 'media', message: 'The media is larger than 1 MB.' }],
  [0, { name: 'NotFoundError' }],
])('an address gives no more than is held in memory: %i byte beyond it', async (more, expected) => {
  const { rh, count, url } = await serve(
    { '/a': [(response) => void response.end(Buffer.alloc(1024 * 1024 + more, 'a'))] },
    { allowPrivateHosts: true },
  );
  expect(await failure(rh.upload(`${url}/a`))).toMatchObject(expected);
  expect([count('/a'), count('upload')]).toEqual([1, 1 - more]);
});
