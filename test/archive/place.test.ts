import { describe, expect, it, vi } from 'vitest';
import { openArchive } from '../../src/archive/index.js';
import { placesOf as placesIn } from '../../src/archive/place.js';
import { failure } from '../support/watch.js';
import { blobOf, renamed, text, zip } from './zips.js';

const placesOf = (...names: string[]) => placesIn(names).map((place) => place.join('/'));

describe('the place of a file of an archive', () => {
  it.each([
    '../a.txt',
    'sub/../../a.txt',
    'sub/..',
    '..',
    '..\\a.txt',
    'sub\\..\\..\\a.txt',
    '/etc/passwd',
    '\\windows\\a.txt',
    '//host/share/a.txt',
    'C:\\a.txt',
    'c:a.txt',
    'a\0.txt',
  ])('is never outside of the folder: %j refuses the whole archive', async (name) => {
    expect(() => placesOf(name)).toThrow(/^The archive has an entry .* that leads out of the folder/);
    const packed = blobOf(zip({ 'fine.txt': text('A'), [name]: text('B') }));
    expect(await failure(openArchive(packed))).toMatchObject({ name: 'InputError', field: 'archive' });
  });

  it.each([
    ['a link', 0o120777],
    ['a pipe', 0o010644],
    ['a device', 0o060644],
    ['a socket', 0o140644],
  ])('is not that of %s', async (_, mode) => {
    const packed = zip({ 'a.txt': [text('/etc/passwd'), { os: 3, attrs: mode * 65_536 }] });
    expect((await failure(openArchive(blobOf(packed)))).message).toContain('is a link or a device');
  });

  it.each([
    ['图片/猫 1.png', '图片/猫 1.png'],
    ['a//./b.png', 'a/b.png'],
    ['sub\\b.png', 'sub/b.png'],
    ['...', '_._'],
    [' /a.png', '_/a.png'],
    ['.htaccess', '_htaccess'],
    ['con.png', '_con.png'],
    ['AUX', '_AUX'],
    ['nul  .png', '_nul  .png'],
    ['nul x.png', 'nul x.png'],
    ['sub/lpt1.txt/a.png', 'sub/_lpt1.txt/a.png'],
    ['console.png', 'console.png'],
    ['ab:c*?.png', 'ab_c__.png'],
    ['a\u202egnp.txt', 'a_gnp.txt'],
    ['folder. /a.png', 'folder_/a.png'],
    ['page.php', 'page.php.bin'],
    ['RUN.EXE', 'RUN.EXE.bin'],
    ['index.html', 'index.html.bin'],
    ['scene.bin', 'scene.bin'],
    ['LICENSE', 'LICENSE'],
    [`${'x'.repeat(300)}.png`, `${'x'.repeat(200)}.png`],
  ])('of %j is %j', (name, path) => {
    expect(placesOf(name)).toEqual([path]);
  });

  it('is its own, whatever a file system takes for one name', () => {
    const apart = ['a.png', 'x/a.png', 'y/a.png', 'x/y/a.png', 'y/x/a.png'];
    expect(placesOf(...apart)).toEqual(apart);
    expect(placesOf('a.png', 'A.PNG', 'a-2.png', 'a.png', 'caf\u00e9', 'cafe\u0301', 'x', 'x')).toEqual([
      'a.png',
      'A-2.PNG',
      'a-2-2.png',
      'a-3.png',
      'caf\u00e9',
      'cafe\u0301-2',
      'x',
      'x-2',
    ]);
    expect(placesOf('ß', 'SS', 'ẞ', 'ſ', 's', '\u212a', 'k', 'ΑΣ', 'ασ')).toEqual([
      'ß',
      'SS-2',
      'ẞ-3',
      'ſ',
      's-2',
      '\u212a',
      'k-2',
      'ΑΣ',
      'ασ-2',
    ]);
    expect(placesOf('sub/a.png', 'sub')).toEqual(['sub/a.png', 'sub-2']);
    expect(placesOf('sub', 'SUB/a.png')).toEqual(['sub-2', 'SUB/a.png']);
    expect(placesOf('a.exe', 'a.exe.bin/b.png')).toEqual(['a.exe-2.bin', 'a.exe.bin/b.png']);
    expect(placesOf('x.png', 'X.png', 'x-2.png/a/b.png', 'ab:c', 'ab_c/d')).toEqual([
      'x.png',
      'X-3.png',
      'x-2.png/a/b.png',
      'ab_c-2',
      'ab_c/d',
    ]);
    expect(() => placesOf('./')).toThrow('that can be no file');
    expect(() => placesOf(`${'d/'.repeat(32)}a`)).toThrow('that can be no file');
  });

  it('is found by looking at each of its names once, however deep it is', () => {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    try {
      const name = `${'0123456789/'.repeat(31)}a.png`;
      placesOf(name);
      const looked = normalize.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0);
      expect(looked).toBeGreaterThanOrEqual(310);
      expect(looked).toBeLessThan(2 * name.length);
    } finally {
      normalize.mockRestore();
    }
  });

  it('is found for two of one name in an archive, and for folders there is none', async () => {
    const packed = renamed(
      zip({ 'dir/': new Uint8Array(), 'a1.txt': text('A'), 'a2.txt': text('B') }),
      'a2.txt',
      'a1.txt',
    );
    const { entries } = await openArchive(blobOf(packed));
    expect(entries.map(({ name, path }) => [name, path])).toEqual([
      ['a1.txt', 'a1.txt'],
      ['a1.txt', 'a1-2.txt'],
    ]);
  });

  it('has the letters that Chinese Windows wrote', async () => {
    const inGbk = renamed(zip({ 'abcd.png': text('A') }), 'abcd.png', '\xd5\xd5\xc6\xac.png');
    expect((await openArchive(blobOf(inGbk))).entries[0]!.name).toBe('照片.png');
  });
});
