import { describe, expect, it, vi } from 'vitest';
import { readInput, uploadOf } from '../../src/proxy/incoming.js';
import type { UploadKinds } from '../../src/proxy/upload-kinds.js';
import { failure, settleDown } from '../support/watch.js';
import { bytesOf, FORM_TYPE, formOf } from './forms.js';

const JSON_TYPE = { 'content-type': 'application/json' };

const post = (body: BodyInit | null, headers: Record<string, string> = JSON_TYPE) =>
  new Request('https://shop.example/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

const IMAGES: UploadKinds = { kinds: new Set(['image']), extensions: undefined };

const { signal } = new AbortController();

describe('the input of a page', () => {
  it.each(['application/json', 'application/json; charset=utf-8', ' Application/JSON ;x'])(
    'is read as %s, and left for others to read',
    async (type) => {
      const request = post('{"prompt":"fox"}', { 'content-type': type });
      expect(await readInput(request, 100, signal)).toEqual({ text: '{"prompt":"fox"}', input: { prompt: 'fox' } });
      expect(await request.json()).toEqual({ prompt: 'fox' });
    },
  );

  it.each(['text/plain', 'application/jsonx', 'multipart/form-data', ''])('is not read as %j', async (type) => {
    expect(await failure(readInput(post('{}', { 'content-type': type }), 100, signal))).toMatchObject({
      status: 415,
      message: 'the body must be application/json',
    });
  });

  it('has a type', async () => {
    const request = post(new Uint8Array(2), {});
    expect(await failure(readInput(request, 100, signal))).toMatchObject({ status: 415 });
  });

  it('may be as long as is allowed, whether the length is announced or not', async () => {
    const text = '{"a":"é"}';
    expect((await readInput(post(text), 10, signal)).text).toBe(text);
    expect((await readInput(post(text, { ...JSON_TYPE, 'content-length': '10' }), 10, signal)).text).toBe(text);
    const tooLong = { status: 413, message: 'the body is longer than 9 bytes' };
    expect(await failure(readInput(post(text), 9, signal))).toMatchObject(tooLong);
    expect(await failure(readInput(post('{}', { ...JSON_TYPE, 'content-length': '10' }), 9, signal))).toMatchObject(
      tooLong,
    );
  });

  it.each(['-1', '1e1', '1.5', 'x', '1'.repeat(16), ' '])('has no length such as %j', async (length) => {
    const request = post('{}');
    vi.spyOn(request.headers, 'get').mockImplementation((name) =>
      name === 'content-length' ? length : 'application/json',
    );
    expect(await failure(readInput(request, 1e15, signal))).toMatchObject({ status: 413 });
  });

  it('takes a length of fifteen digits, which is a number that is exact', async () => {
    const request = post('{}', { ...JSON_TYPE, 'content-length': '0'.repeat(14) + '2' });
    expect((await readInput(request, 100, signal)).input).toEqual({});
  });

  it.each(['[]', '"text"', 'null', '7', '{', ''])('is a JSON object, not %j', async (text) => {
    expect(await failure(readInput(post(text), 100, signal))).toMatchObject({
      status: 400,
      message: 'the body must be a JSON object',
    });
  });

  it('is let go when it does not arrive, and the refusal knows why', async () => {
    const gone = new Error('gone');
    const broken = post(new ReadableStream({ pull: (controller) => controller.error(gone) }));
    expect(await failure(readInput(broken, 100, signal))).toMatchObject({
      status: 400,
      message: 'the body did not arrive',
      cause: gone,
    });
    const cancel = vi.fn<() => void>();
    const controller = new AbortController();
    const slow = failure(readInput(post(new ReadableStream({ cancel })), 100, controller.signal));
    controller.abort('late');
    expect(await slow).toMatchObject({ status: 408, message: 'the body did not arrive in time', cause: 'late' });
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledTimes(1));
  });
});

describe('an upload of a page', () => {
  it('passes as it comes, with its type', async () => {
    const form = bytesOf(formOf());
    const { type, body, bytes } = uploadOf(post(form, FORM_TYPE), 200, IMAGES, signal);
    expect(type).toBe('multipart/form-data; boundary=x');
    expect(await new Response(body).bytes()).toEqual(form);
    expect(bytes()).toBe(form.length);
  });

  it('fails when it turns out to be longer than allowed, or is announced to be', async () => {
    const pieces = new ReadableStream({
      start: (controller) => {
        for (const piece of ['--x', '\r\nC', 'on']) controller.enqueue(bytesOf(piece));
        controller.close();
      },
    });
    const { body, refusal } = uploadOf(post(pieces, FORM_TYPE), 6, IMAGES, signal);
    expect(refusal()).toBeUndefined();
    expect(await failure(new Response(body).bytes())).toMatchObject({
      status: 413,
      message: 'the body is longer than 6 bytes',
    });
    expect(refusal()).toMatchObject({ status: 413 });
    expect(() => uploadOf(post('a form', { ...FORM_TYPE, 'content-length': '7' }), 6, IMAGES, signal)).toThrow(
      'longer than 6 bytes',
    );
  });

  it('is taken piece by piece, and is awaited while one is wanted that has not come', async () => {
    let source!: ReadableStreamDefaultController<Uint8Array>;
    const request = post(new ReadableStream({ start: (controller) => void (source = controller) }), FORM_TYPE);
    const { body, isAwaited } = uploadOf(request, 200, IMAGES, signal);
    await settleDown();
    expect(isAwaited()).toBe(false);
    const reader = body.getReader();
    const first = reader.read();
    await settleDown();
    expect(isAwaited()).toBe(true);
    source.enqueue(bytesOf(formOf()).subarray(0, 20));
    await settleDown();
    expect(isAwaited()).toBe(true);
    source.enqueue(bytesOf(formOf()).subarray(20));
    expect(await first).toEqual({ done: false, value: bytesOf(formOf()) });
    await settleDown();
    expect(isAwaited()).toBe(false);
  });

  it('is let go by whoever reads it, and when its time is over', async () => {
    const source = () => {
      const cancel = vi.fn<(reason: unknown) => void>();
      return { cancel, request: post(new ReadableStream({ cancel }), FORM_TYPE) };
    };
    const read = source();
    await uploadOf(read.request, 6, IMAGES, signal).body.cancel('enough');
    expect(read.cancel).toHaveBeenCalledExactlyOnceWith('enough');
    const late = source();
    const controller = new AbortController();
    const { body, isAwaited } = uploadOf(late.request, 6, IMAGES, controller.signal);
    const piece = failure(body.getReader().read());
    await settleDown();
    controller.abort('late');
    expect(await piece).toBe('late');
    expect(late.cancel).toHaveBeenCalledExactlyOnceWith('late');
    expect(isAwaited()).toBe(true);
  });

  it('is a form with a body that nobody has read', async () => {
    expect(() => uploadOf(post('{}'), 6, IMAGES, signal)).toThrow('the body must be multipart/form-data');
    expect(() => uploadOf(post(null, FORM_TYPE), 6, IMAGES, signal)).toThrow(
      expect.objectContaining({ status: 400, message: 'the upload has no body, or it was read before it came here' }),
    );
    const read = post('a form', FORM_TYPE);
    await read.text();
    expect(() => uploadOf(read, 6, IMAGES, signal)).toThrow('it was read before it came here');
  });
});
