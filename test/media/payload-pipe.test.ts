import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { Payload } from '../../src/media/payload.js';
import { settleDown } from '../support/watch.js';

interface Piped {
  pipe(sink: Writable): void;
}

const silent = { onFail: () => {} };
const pipe = (payload: Payload, sink: Writable) => (payload.stream() as unknown as Piped).pipe(sink);
const endless = (cancel = () => {}) =>
  Object.assign(new Blob(['x']), {
    stream: () => new ReadableStream({ pull: (it) => it.enqueue(new Uint8Array(1000)), cancel }, { highWaterMark: 0 }),
  });

it('is piped whole, and ends the sink', async () => {
  const sink = new PassThrough();
  pipe(new Payload(new Blob(['file']), '', silent, '<', '>'), sink);
  expect(Buffer.concat(await sink.toArray()).toString()).toBe('<file>');
});

it('waits while the sink is full', async () => {
  const written: (() => void)[] = [];
  const sink = new Writable({ highWaterMark: 1500, write: (_chunk, _encoding, done) => void written.push(done) });
  const write = vi.spyOn(sink, 'write');
  pipe(new Payload(endless(), '', silent), sink);
  await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(2));
  await settleDown();
  expect(write).toHaveBeenCalledTimes(2);
  written.shift()!();
  await vi.waitFor(() => expect(written).toHaveLength(1));
  written.shift()!();
  await vi.waitFor(() => expect(write.mock.calls.length).toBeGreaterThan(2));
});

it('lets the file go when the sink closes', async () => {
  const cancel = vi.fn<() => void>();
  const sink = new Writable({ write: () => {} });
  pipe(new Payload(endless(cancel), '', silent), sink);
  await settleDown();
  sink.destroy();
  await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
});

it('ends the sink with what ended the file', async () => {
  const broken = Object.assign(new Blob(['x']), {
    stream: () => new ReadableStream({ pull: (it) => it.error(new Error('the disk is gone')) }),
  });
  const sink = new PassThrough();
  const failed = once(sink, 'error');
  pipe(new Payload(broken, '', silent), sink);
  expect(await failed).toEqual([new Error('the disk is gone')]);
});
