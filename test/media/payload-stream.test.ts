import { describe, expect, it, vi } from 'vitest';
import { Payload, type PayloadEvents } from '../../src/media/payload.js';
import { failure, settleDown, watchProcess } from '../support/watch.js';

const PIECE = 64 * 1024;
const silent = { onFail: () => {} };
const bytes = (text: string) => new TextEncoder().encode(text);

/** A file that comes in these chunks, and tells how many were asked for and whether it was let go. */
function fileOf(...chunks: Uint8Array<ArrayBuffer>[]) {
  const cancel = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('it is gone')));
  const rest = chunks.values();
  let asked = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => {
    asked++;
    const { done, value } = rest.next();
    if (done) controller.close();
    else controller.enqueue(value);
  };
  const stream = vi.fn<() => Blob['stream'] extends () => infer S ? S : never>(
    () => new ReadableStream({ pull, cancel }, { highWaterMark: 0 }),
  );
  return { file: Object.assign(new Blob(chunks), { stream }), cancel, stream, asked: () => asked };
}

async function piecesOf(payload: Payload): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of payload.stream()) pieces.push(piece);
  return pieces;
}

describe('the parts of a payload', () => {
  it('come in their order, and are what its size says', async () => {
    const payload = new Payload(new Blob(['file']), 'text/plain', silent, 'head ü', ' tail');
    expect([payload.size, payload.type]).toEqual([16, 'text/plain']);
    expect(Buffer.concat(await piecesOf(payload)).toString()).toBe('head üfile tail');
    expect(Buffer.concat(await piecesOf(payload)).toString()).toBe('head üfile tail');
    // Another copy beside the stream would be sent, or kept in memory, too.
    expect(await Blob.prototype.text.call(payload)).toBe('');
  });

  it('are the file alone without the others, as it comes', async () => {
    const { file } = fileOf(bytes('fi'), bytes('le'));
    const payload = new Payload(file, '', silent);
    expect(payload.size).toBe(4);
    expect(await piecesOf(payload)).toEqual([bytes('fi'), bytes('le')]);
  });

  it('are cut where a chunk is larger than progress should be', async () => {
    const small = new Uint8Array(PIECE);
    const large = Uint8Array.from({ length: 2 * PIECE + 1 }, (_, at) => at % 251);
    const pieces = await piecesOf(new Payload(fileOf(small, large).file, '', silent));
    expect(pieces.map(({ length }) => length)).toEqual([PIECE, PIECE, PIECE, 1]);
    expect(pieces[0]).toBe(small);
    expect(Buffer.concat(pieces.slice(1)).equals(large)).toBe(true);
    for (const { buffer, length } of pieces.slice(1)) expect(buffer.byteLength).toBe(length);
  });
});

describe('progress', () => {
  it('is told before each piece of the file and waited for, and not for what stands around it', async () => {
    const seen: unknown[] = [];
    const onPiece = async (count: number) => {
      await settleDown(1);
      seen.push(count);
    };
    const { file } = fileOf(bytes('file'), bytes('x'));
    for await (const piece of new Payload(file, '', { ...silent, onPiece }, '<', '>').stream()) {
      seen.push(Buffer.from(piece).toString());
    }
    expect(seen).toEqual(['<', 4, 'file', 1, 'x', '>']);
  });

  it('is nothing that is read ahead', async () => {
    const { file, stream, asked } = fileOf(bytes('a'), bytes('b'));
    const reader = new Payload(file, '', silent, '<').stream().getReader();
    await settleDown();
    expect(stream).not.toHaveBeenCalled();
    await reader.read();
    await settleDown();
    expect(asked()).toBe(0);
    await reader.read();
    expect(asked()).toBe(1);
  });
});

describe('a payload that is not read to its end', () => {
  it('lets the file go, whatever that comes to', async () => {
    const crashes = watchProcess();
    const { file, cancel } = fileOf(bytes('a'), bytes('b'));
    const onFail = vi.fn<PayloadEvents['onFail']>();
    const reader = new Payload(file, '', { onFail }).stream().getReader();
    await reader.read();
    await reader.cancel();
    await settleDown();
    expect(cancel).toHaveBeenCalledOnce();
    expect([onFail.mock.calls, crashes]).toEqual([[], []]);
  });

  it('because a report fails says so once, and lets the file go', async () => {
    const { file, cancel } = fileOf(bytes('a'), bytes('b'));
    const onFail = vi.fn<PayloadEvents['onFail']>();
    const error = new Error('ui gone');
    const reader = new Payload(file, '', { onFail, onPiece: () => Promise.reject(error) }).stream().getReader();
    expect(await failure(reader.read())).toBe(error);
    expect(onFail).toHaveBeenCalledExactlyOnceWith(error);
    expect(cancel).toHaveBeenCalledOnce();
  });
});
