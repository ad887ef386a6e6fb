import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, isConnectionError, isInputError, isServerError } from '../../src/index.js';
import { KEY, ok, raw, truncated, serve, type Step } from '../support/server.js';

const ASK = '/api/openapi/getLoraUploadUrl';
const PUT = '/bucket/lora.safetensors';
const SIGNATURE = '?q-sign-algorithm=sha1&q-signature=0f9e8d7c6b5a';
const bytes = new TextEncoder().encode('not really weights');
const hash = (data: Uint8Array) => createHash('md5').update(data).digest('hex');

/** A platform whose storage answers as told. */
async function withStorage(...storage: Step[]) {
  const server = await serve({
    [ASK]: (response) => ok({ fileName: 'api-lora-cn/x.safetensors', url: server.url + PUT + SIGNATURE })(response),
    [PUT]: [...storage, raw('')],
  });
  return server;
}

describe('rh.lora.upload', () => {
  it('names the file by its MD5 and sends the bytes without the key', async () => {
    const { rh, seen } = await withStorage();
    const progress: number[] = [];
    const stored = await rh.lora.upload(new Blob([bytes]), {
      name: 'my-style',
      onProgress: ({ loaded, total }) => progress.push(loaded / total),
    });
    expect(stored).toEqual({
      fileName: 'api-lora-cn/x.safetensors',
      md5: hash(bytes),
      size: bytes.length,
      uploaded: true,
    });
    expect(seen[0]!.body).toEqual({ apiKey: KEY, loraName: 'my-style', md5Hex: hash(bytes) });
    expect(seen[1]).toMatchObject({ method: 'PUT', headers: { 'content-type': 'application/octet-stream' } });
    expect(seen[1]!.bytes).toEqual(Buffer.from(bytes));
    expect(seen[1]!.headers['content-length']).toBe(String(bytes.length));
    expect(JSON.stringify(Object.values(seen[1]!.headers))).not.toContain(KEY);
    expect(progress.at(-1)).toBe(1);
  });

  it('takes memory that threads share', async () => {
    const { rh, seen } = await withStorage();
    const memory = new SharedArrayBuffer(bytes.length);
    new Uint8Array(memory).set(bytes);
    expect(await rh.lora.upload(new Uint8Array(memory))).toMatchObject({ md5: hash(bytes), size: bytes.length });
    expect(seen[1]!.bytes).toEqual(Buffer.from(bytes));
  });

  it('reads a file by its path and takes its name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lora-'));
    try {
      await writeFile(join(folder, 'ink.safetensors'), bytes);
      const { rh, seen } = await withStorage();
      await rh.lora.upload(file(join(folder, 'ink.safetensors')));
      expect(seen[0]!.body).toMatchObject({ loraName: 'ink', md5Hex: hash(bytes) });
      expect(seen[1]!.bytes).toEqual(Buffer.from(bytes));
    } finally {
      await rm(folder, { recursive: true });
    }
    const { rh } = await withStorage();
    await expect(rh.lora.upload(file(join(folder, 'gone.safetensors')))).rejects.toSatisfy(isInputError);
  });

  it('sends nothing when the platform has the file', async () => {
    const { rh, paths } = await serve({ [ASK]: ok({ fileName: 'api-lora-cn/x.safetensors', url: null }) });
    expect(await rh.lora.upload(bytes)).toMatchObject({ fileName: 'api-lora-cn/x.safetensors', uploaded: false });
    expect(paths()).toEqual([ASK]);
  });

  it('sends again after a passing failure of the storage', async () => {
    const { rh, paths } = await withStorage(raw('<Error><Code>SlowDown</Code></Error>', 503));
    expect(await rh.lora.upload(bytes)).toMatchObject({ uploaded: true });
    expect(paths()).toEqual([ASK, PUT, PUT]);
  });

  it('reads the reason from XML, once, and shows no signature', async () => {
    const xml = `<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>`;
    const { rh, paths } = await withStorage(raw(xml, 403));
    const error = (await rh.lora.upload(bytes).catch((reason: unknown) => reason)) as Error;
    expect(isServerError(error)).toBe(true);
    expect(error.message).toMatch(
      /did not store the file \(HTTP 403\): AccessDenied: Request has expired\. Try again later/,
    );
    expect(error).toMatchObject({ code: 'AccessDenied', status: 403 });
    expect(paths()).toEqual([ASK, PUT]);
  });

  it('gives up on a storage that cannot be reached, without its address', async () => {
    const url = `http://127.0.0.1:1/x${SIGNATURE}`;
    const { rh } = await serve({ [ASK]: ok({ fileName: 'x', url }) });
    const error = (await rh.lora.upload(bytes).catch((reason: unknown) => reason)) as Error;
    expect(isConnectionError(error)).toBe(true);
    expect(error.message).toMatch(
      /^The file could not be sent to 127\.0\.0\.1:1: fetch failed \(bad port\) \(tried 3 times in \d+\.\d s\)\. Check the network/,
    );
    expect(error).toMatchObject({ unsent: true });
  });

  it('tells why a response of the storage broke off, after which the file may be there', async () => {
    const { rh } = await withStorage(...Array.from({ length: 3 }, () => truncated('<Error>')));
    const error: unknown = await rh.lora.upload(bytes).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'ConnectionError',
      unsent: false,
      message: expect.stringMatching(/^The file could not be sent to 127\.0\.0\.1:\d+: terminated \(/),
    });
  });

  it('does not quote an address that is none', async () => {
    const { rh } = await serve({ [ASK]: ok({ fileName: 'x', url: `//${SIGNATURE}` }) });
    await expect(rh.lora.upload(bytes)).rejects.toThrow('The platform gave an address for the file that is none.');
  });

  it('stops an upload under way', async () => {
    const abort = new AbortController();
    const server = await withStorage();
    const upload = server.rh.lora.upload(bytes, { signal: abort.signal, onProgress: () => abort.abort('enough') });
    await expect(upload).rejects.toBe('enough');
  });

  it('names the storage when it gives no reason', async () => {
    const { rh } = await withStorage(raw('', 400));
    await expect(rh.lora.upload(bytes)).rejects.toThrow(
      /^127\.0\.0\.1:\d+ did not store the file \(HTTP 400\): no reason given\. Try again later/,
    );
  });

  it('does not make up a name, and stops when it is told to', async () => {
    const { rh } = await serve({ [ASK]: ok({ url: null }) });
    await expect(rh.lora.upload(bytes)).rejects.toThrow(/names no file/);
    await expect(rh.lora.upload(bytes, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
  });
});
