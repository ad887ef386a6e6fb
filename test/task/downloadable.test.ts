import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInputError, type Output, RunningHub } from '../../src/index.js';
import { sourceOf } from '../../src/task/downloadable.js';
import { temporaryFolder } from '../support/folder.js';
import { raw, serve } from '../support/server.js';

const url = 'https://files.example/view/a.PNG?sign=1';

describe('what is downloaded', () => {
  it.each([
    ['an address', url, { url, ext: 'png', kind: 'image', stem: 'a' }],
    ['a URL', new URL(url), { url, ext: 'png', kind: 'image', stem: 'a' }],
    ['an address without a name', 'https://files.example/', { ext: 'bin', kind: 'file', stem: 'output' }],
    ['a path of the API', '/view/a.mp4', { url: '/view/a.mp4', ext: 'mp4', kind: 'video', stem: 'a' }],
    ['an address with white space around it', ` ${url}\n`, { url, ext: 'png', kind: 'image', stem: 'a' }],
    ['a text beside an address that is none', { url: 'https://[bad', text: 'fox' }, { text: 'fox', stem: 'output' }],
    ['an output', { url, kind: 'image', ext: 'png', fileName: '19-1.png' }, { url, stem: '19-1', kind: 'image' }],
    ['one of an unknown format', { url, kind: 'video', ext: 'bin', fileName: '19.bin' }, { ext: 'bin', kind: 'video' }],
    ['one whose kind alone is known', { url: 'https://a.example/b', kind: 'audio' }, { ext: 'bin', kind: 'audio' }],
    ['a name of another format', { url, ext: 'jpg', fileName: 'fox.v2.webp' }, { ext: 'jpg', stem: 'fox.v2.webp' }],
    ['a name that leads elsewhere', { url, fileName: '../../etc/cron.d/x.png' }, { stem: 'x', ext: 'png' }],
    ['a name of a format that is not known', { url, ext: 'jpg', fileName: 'fox.bin' }, { ext: 'jpg', stem: 'fox' }],
    ['a program', { url, ext: 'php', fileName: 'x.php' }, { ext: 'bin', stem: 'x.php' }],
    ['a text', { text: 'fox', kind: 'text', ext: 'md', fileName: '19.md' }, { text: 'fox', ext: 'md', stem: '19' }],
    ['a text alone', { text: 'fox' }, { text: 'fox', ext: 'txt', kind: 'text', stem: 'output' }],
    ['a text that says it is a picture', { text: 'abc', ext: 'png', kind: 'image' }, { ext: 'txt', kind: 'text' }],
    ['a text that says it is a drawing', { text: '<svg onload=1>', ext: 'svg' }, { ext: 'txt', kind: 'text' }],
    ['a text that says it is packed', { text: 'abc', ext: 'zip', kind: 'text' }, { ext: 'txt', kind: 'text' }],
    ['a text named as a picture', { text: 'abc', fileName: 'y.png', ext: 'png' }, { ext: 'txt', stem: 'y.png' }],
    ['a text in a format of texts', { text: '{}', ext: 'json', kind: 'image' }, { ext: 'json', kind: 'text' }],
    ['fields of other types', { url, kind: 5, ext: {}, fileName: null, text: 5 }, { url, ext: 'png', stem: 'a' }],
  ])('is %s', (_, given, source) => {
    expect(sourceOf(given as never)).toMatchObject(source);
  });

  it.each([undefined, null, 5, {}, [], { url: '' }, { url: 5 }, { text: '' }, { kind: 'image' }, () => url])(
    'is not %j',
    (given) => {
      const rh = new RunningHub({ apiKey: null });
      expect(() => rh.download(given as never)).toThrowError(
        expect.toSatisfy((error) => isInputError(error) && error.field === 'output') as Error,
      );
    },
  );
});

it('is told from what was given: a text is not quoted', () => {
  const message = (given: unknown) => {
    try {
      return sourceOf(given as never).stem;
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(message({ kind: 'image' })).toMatch(/^There is nothing to download in an object\. Give an output/);
  expect(message('a.png')).toMatch(/^There is no http\(s\) address .* to download in the text that was given\. Give/);
});

it.each(['etc/passwd', 'a.png', '//files.example/a', '/\\files.example/a', 'http://user:word@files.example/a'])(
  'nothing is downloaded for %s, which is no address and is not quoted',
  (address) => {
    const rh = new RunningHub({ apiKey: null });
    for (const given of [address, { url: address }]) {
      expect(() => rh.download(given)).toThrow(
        expect.objectContaining({
          name: 'InputError',
          field: 'output',
          message: expect.stringMatching(/^There is no http\(s\) address without a user in it(?!.*files\.example)/),
        }),
      );
    }
  },
);

it('is saved as a text when it is one, whatever it is said to be', async () => {
  const given = { text: 'abc', ext: 'png', kind: 'image', fileName: 'y.png' } as Partial<Output>;
  const path = await new RunningHub({ apiKey: null }).download(given).save(`${await temporaryFolder()}/`);
  expect(basename(path)).toBe('y.png.txt');
});

it('is saved as well from JSON that was stored as from the result', async () => {
  const { rh, url: base } = await serve({ '/a': [raw('a red fox'), raw('a red fox')] });
  const stored = JSON.parse(JSON.stringify({ url: `${base}/a`, kind: 'text', ext: 'txt', fileName: '19-2.txt' }));
  const path = await rh.download(stored).save(`${await temporaryFolder()}/`);
  expect(basename(path)).toBe('19-2.txt');
  expect(await readFile(path, 'utf8')).toBe('a red fox');
});
