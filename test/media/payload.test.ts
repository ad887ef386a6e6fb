import { expect, it, vi } from 'vitest';
import { Payload } from '../../src/media/payload.js';

vi.mock('#platform', async (original) => ({ ...(await original<object>()), sendsStreams: false }));

it('is made of its parts where a runtime reads them itself, as browsers and workers do', async () => {
  const payload = new Payload(new Blob(['file']), 'text/plain', { onFail: () => {} }, '<', '>');
  expect(payload.size).toBe(6);
  // What the runtime's own code sees of it, which no method of ours can change.
  expect(await Blob.prototype.text.call(payload)).toBe('<file>');
});

it('tells of a file whose stream cannot be had as of one that cannot be read', async () => {
  const broken = Object.assign(new Blob(['file']), {
    stream: () => {
      throw new Error('it is gone');
    },
  });
  const onFail = vi.fn<(error: unknown) => void>();
  const reader = new Payload(broken, 'text/plain', { onFail }).stream().getReader();
  await expect(reader.read()).rejects.toThrow('it is gone');
  expect(onFail).toHaveBeenCalledExactlyOnceWith(new Error('it is gone'));
});
