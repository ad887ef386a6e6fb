import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInputError, RunningHub } from '../../src/index.js';
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
    ['an address that is none', 'https://[bad', { url: 'https://[bad', ext: 'bin', stem: 'output' }],
    ['an output', { url, kind: 'image', ext: 'png', fileName: '19-1.png' }, { url, stem: '19-1', kind: 'image' }],
    ['one of an unknown format', { url, kind: 'video', ext: 'bin', fileName: '19.bin' }, { ext: 'bin', kind: 'video' }],
    ['one whose kind alone is known', { url: 'https://a.example/b', kind: 'audio' }, { ext: 'bin', kind: 'audio' }],
    ['a name of another format', { url, ext: 'jpg', fileName: 'fox.v2.webp' }, { ext: 'jpg', stem: 'fox.v2.webp' }],
    ['a name that leads elsewhere', { url, fileName: '../../etc/cron.d/x.png' }, { stem: 'x', ext: 'png' }],
    ['a program', { url, ext: 'php', fileName: 'x.php' }, { ext: 'bin', stem: 'x.php' }],
    ['a text', { text: 'fox', kind: 'text', ext: 'md', fileName: '19.md' }, { text: 'fox', ext: 'md', stem: '19' }],
    ['a text alone', { text: 'fox' }, { text: 'fox', ext: 'txt', kind: 'text', stem: 'output' }],
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

it('is saved as well from JSON that was stored as from the result', async () => {
  const { rh, url: base } = await serve({ '/a': [raw('a red fox'), raw('a red fox')] });
  const stored = JSON.parse(JSON.stringify({ url: `${base}/a`, kind: 'text', ext: 'txt', fileName: '19-2.txt' }));
  const path = await rh.download(stored).save(`${await temporaryFolder()}/`);
  expect(basename(path)).toBe('19-2.txt');
  expect(await readFile(path, 'utf8')).toBe('a red fox');
});
