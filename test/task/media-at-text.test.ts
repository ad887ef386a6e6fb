import { describe, expect, it } from 'vitest';
import type { RunningHub } from '../../src/index.js';
import { fileIn, PNG, stored } from '../media/files.js';
import { serve, stores } from '../support/server.js';
import { failure } from '../support/watch.js';

const refusalOf = (rh: RunningHub, address: string) => failure(rh.upload(address));

describe('an upload of a data: address', () => {
  it.each([
    [`data:image/png;base64,${PNG.toString('base64')}`, 'file.png', 'image/png'],
    [`DATA:;base64,${PNG.toString('base64')}`, 'file.png', 'image/png'],
    [
      `data:image/png,${[...PNG].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
      'file.png',
      'image/png',
    ],
  ])('stores the bytes that are in it: %#', async (address, name, type) => {
    const { rh, of } = await serve({ upload: [stores()] });
    expect(await rh.upload(address)).toMatchObject({ url: stored(1), size: PNG.length });
    const file = await fileIn(of('upload')[0]!);
    expect([file.name, file.type]).toEqual([name, type]);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
  });

  it.each([
    ['data:text/plain,caf%C3%A9', 'text/plain', 'café'],
    ['data:image/svg+xml,<svg title="é">%20', 'image/svg+xml', '<svg title="é"> '],
    ['data:text/csv; charset=utf-8;base64,YSxi', 'text/csv', 'a,b'],
  ])('may be text: %s', async (address, type, text) => {
    const { rh, of } = await serve({ upload: [stores()] });
    await rh.upload(address);
    const file = await fileIn(of('upload')[0]!);
    expect([file.type, await file.text()]).toEqual([type, text]);
  });

  it.each([
    ['data:image/png;base64,', 'media: "file.png" is empty.'],
    ['data:image/png;base64,!', 'media: what follows the comma of the data: address is no base64.'],
    ['data:image/png,%zz', 'media: what follows the comma of the data: address is no percent-encoded text.'],
    ['data:image/png;base64', 'media: "data:image/png;base64" is none.'],
  ])('is refused when nothing can be read in it: %s', async (address, message) => {
    const { rh, seen } = await serve({});
    const error = await refusalOf(rh, address);
    expect(error).toMatchObject({ name: 'InputError', field: 'media' });
    expect(error.message.startsWith(message)).toBe(true);
    expect(seen).toEqual([]);
  });
});

describe('any other text', () => {
  it.each([
    'cat.png',
    '/etc/passwd',
    '',
    'file:///tmp/cat.png',
    'ftp://files.example/a',
    'blob:https://a.example/1',
    '/https://files.example/a',
    'see data:image/png;base64,AAAA',
  ])('is no address that is uploaded: %j', async (address) => {
    const { rh, seen } = await serve({});
    const error = await refusalOf(rh, address);
    expect(error).toMatchObject({ name: 'InputError', field: 'media' });
    expect(error.message).toBe(
      `media: ${JSON.stringify(address)} is none. Allowed are an http(s) address, a data: address, a Blob, bytes or ` +
        "a stream; write file('cat.png') for a file of this machine.",
    );
    expect(seen).toEqual([]);
  });

  it('is not shown when it may have a password in it, and a file: URL names file()', async () => {
    const { rh } = await serve({});
    const error = await refusalOf(rh, 'https://user:hunter2@files.example/a.png');
    expect(error.message).toContain('media: the address has a user in it.');
    expect(error.message).not.toContain('hunter2');
    expect((await failure(rh.upload(new URL('file:///tmp/cat.png')))).message).toContain('Write file(url)');
  });
});
