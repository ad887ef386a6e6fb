import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { raw, type Step } from '../support/server.js';
import { failure } from '../support/watch.js';
import { FILE, CUT, outputFrom, part, rest, TAG, failures, withFetch } from './downloads.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

/** What a `fetch` of somebody's own may take for a response. */
const plain = { status: 200, ok: true, headers: new Headers() };
const fail = () => {
  throw new Error('my fetch is broken');
};

describe('a response that is not what was asked for', () => {
  const locked = () => {
    const response = new Response(FILE);
    response.body!.getReader();
    return response;
  };
  const used = async () => {
    const response = new Response(FILE);
    await response.text();
    return response;
  };
  it.each<[string, () => unknown, RegExp]>([
    ['has a body that somebody else reads', locked, /locked/],
    ['has a body that somebody else has read', used, /locked|disturbed/],
    ['has a body that is no stream', () => ({ ...plain, body: 7 }), /'getReader' in 7/],
    ['has a body that is another object', () => ({ ...plain, body: {} }), /not a function/],
    [
      'has a body that cannot be looked at',
      () => Object.defineProperty({ ...plain }, 'body', { get: fail }),
      /my fetch/,
    ],
    ['has no headers', () => ({ status: 200, ok: true, body: null }), /undefined/],
    ['is none', () => undefined, /undefined/],
    ['is null', () => null, /null/],
  ])('%s', async (_, response, why) => {
    const { download, folder } = await withFetch(response as () => Response);
    for (const error of await failures(download, folder)) {
      expect(error).toMatchObject({ name: 'ConnectionError', cause: expect.any(Error), unsent: false });
      expect(error.message).toMatch(/^The output could not be fetched from files\.example: /);
      expect(error.message).toMatch(why);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('comes when the download was ended, whose reason is what is told', async () => {
    const stop = new AbortController();
    const { download, folder } = await withFetch(() => {
      stop.abort(new Error('enough'));
      return locked();
    });
    for (const error of await failures(download, folder, { signal: stop.signal })) expect(error.message).toBe('enough');
  });

  it('is a part of the file where the whole was asked for', async () => {
    const { download, folder, files } = await outputFrom([part(FILE.subarray(0, CUT), { ...TAG, ...rest(0) })]);
    for (const error of await failures(download, folder)) {
      expect(error).toMatchObject({ name: 'ConnectionError', status: 206 });
    }
    expect(files()).toHaveLength(5 + 4 + 4);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is shorter or longer than it says, where a fetch does not see to that', async () => {
    for (const length of [FILE.length + 1, FILE.length - 1]) {
      const response = () => new Response(FILE, { headers: { 'content-length': String(length) } });
      const { download, folder } = await withFetch(response);
      const error = await failure(download.save(folder));
      expect(error).toMatchObject({ name: 'ConnectionError' });
      expect(error.message).toContain(`broke off after ${FILE.length} of ${length} bytes`);
      expect(await readdir(folder)).toEqual([]);
    }
  });

  const page = '<!DOCTYPE html>\n<html><body>Please wait</body></html>';
  it.each<[string, string, string, string]>([
    ['a web page', page, 'png', 'a web page'],
    ['a web page after white space', `\n  ${page}`, 'mp4', 'a web page'],
    [
      'a report of the storage',
      '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>',
      'png',
      'a report of an error',
    ],
    ['a report of the platform', '{"code":404,"msg":"gone"}', 'mp3', 'a text'],
    ['a web page after a mark of its encoding', `\ufeff${page}`, 'png', 'a web page'],
    ['a web page after a mark and white space', `\ufeff\r\n ${page}`, 'glb', 'a web page'],
    ['a web page after much white space', `${'\n'.repeat(5000)}${page}`, 'png', 'a web page'],
    ['a web page with a drawing in it', '<html><svg></svg></html>', 'png', 'a web page'],
    ['a web page for a model', page, 'glb', 'a web page'],
    ['a web page for an archive', page, 'zip', 'a web page'],
  ])('is %s with a status that says all is well', async (_, body, outputType, what) => {
    const { download, folder, files } = await outputFrom([raw(body, 200)], {}, { outputType });
    for (const error of await failures(download, folder)) {
      expect(error).toMatchObject({ name: 'ServerError' });
      expect(error.message).toMatch(
        new RegExp(`^The output should be ${outputType}, and .* sent ${what} instead\\. Try again later; .*$`),
      );
    }
    expect(files()).toHaveLength(3);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[string, Uint8Array]>([
    ['of 16 bits, the low ones first', Buffer.from(`\ufeff${page}`, 'utf16le')],
    ['of 16 bits, the high ones first', Buffer.from(`\ufeff${page}`, 'utf16le').swap16()],
  ])('is a web page in letters %s', async (_, body) => {
    const { download } = await outputFrom([raw(body)]);
    expect((await failure(download.blob())).message).toMatch(/ sent a web page instead\. Try again later/);
  });

  it('is a web page that comes in small pieces', async () => {
    for (const pieces of [['\n', page], ['\ufeff', ' ', page], ['<', '!doctype html>'], ` ${page}`.split('')]) {
      const response = () =>
        new Response(Readable.toWeb(Readable.from(pieces.map((text) => Buffer.from(text)))) as never);
      const { download, folder } = await withFetch(response);
      for (const error of await failures(download, folder)) {
        expect(error).toMatchObject({
          name: 'ServerError',
          message: expect.stringContaining('sent a web page instead'),
        });
      }
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('is not a video whose first box is as long as the number of a letter', async () => {
    for (const size of [0x20, 0x3c, 0x7b]) {
      const body = Buffer.concat([Buffer.of(0, 0, 0, size), Buffer.from('ftypisom'), Buffer.alloc(size)]);
      const { download } = await outputFrom([raw(body)], {}, { outputType: 'mp4' });
      expect(body.equals(Buffer.from(await (await download.blob()).arrayBuffer()))).toBe(true);
    }
  });

  it.each([
    ['svg', '<?xml version="1.0"?><!DOCTYPE svg><svg/>'],
    ['svg', '<svg xmlns="x"/>'],
    ['gltf', '{"asset":{}}'],
    ['json', '{}'],
    ['txt', page],
    ['html', page],
    ['md', '<b>'],
  ])('is not a file of type %s that is text', async (outputType, body) => {
    const { download } = await outputFrom([raw(body)], {}, { outputType });
    expect(await (await download.blob()).text()).toBe(body);
  });

  it.each<[string, Step]>([
    ['empty', raw('', 200, { 'content-type': 'image/png' })],
    ['empty, with a status for that', raw('', 204)],
  ])('is %s', async (_, step) => {
    const { download, folder, files } = await outputFrom([step]);
    for (const error of await failures(download, folder)) {
      expect(error).toMatchObject({
        name: 'ServerError',
        message: expect.stringMatching(/^The output is empty: .* sent no bytes\. Try again later/),
      });
    }
    expect(files()).toHaveLength(3);
    expect(await readdir(folder)).toEqual([]);
  });
});
