import { describe, expect, it } from 'vitest';
import type { LocalMedia } from '../../src/contract/model.js';
import { file } from '../../src/media/file.js';
import { toSource } from '../../src/media/source.js';
import { failure } from '../support/watch.js';

describe('file()', () => {
  it.each<[string, unknown, string]>([
    ['an address', 'https://files.example/a.png', '"https://files.example/a.png"'],
    ['a file: address as text', 'file:///tmp/a.png', '"file:///tmp/a.png"'],
    ['a long one', `https://${'x'.repeat(500)}`, `"https://${'x'.repeat(192)}"`],
    ['a URL of the web', new URL('https://files.example/a.png'), '"https://files.example/a.png"'],
    ['nothing', '', '""'],
    ['a path that ends early', 'cat.png\0.txt', '"cat.png\\u0000.txt"'],
    ['a zero', '\0', '"\\u0000"'],
    ['an object', { path: 'cat.png' }, 'an object'],
    ['what is no URL of this program', { protocol: 'file:' }, 'an object'],
    ['a number', 7, '7'],
    ['null', null, 'null'],
    ['white space', ' \n', '" \\n"'],
    ['no value', undefined, 'undefined'],
  ])('refuses %s, and says what it takes', (_, path, shown) => {
    expect(() => file(path as string)).toThrow(
      expect.objectContaining({
        name: 'InputError',
        field: 'path',
        message: `file() got ${shown}. It takes the path of a file, or a file: URL as a URL object.`,
      }),
    );
  });

  it('refuses what cannot be looked at', () => {
    const trap = () => {
      throw new Error('no');
    };
    expect(() => file(new Proxy({}, { getPrototypeOf: trap }) as URL)).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'path', cause: new Error('no') }),
    );
  });

  it('takes every path there is', () => {
    for (const path of [
      'cat.png',
      './a b.png',
      'C:\\pictures\\cat.jpeg',
      '/tmp/狐狸',
      '~/x',
      'a:b',
      'c://d',
      'https:/a',
      'dir/https://x',
      '1x://y',
    ]) {
      expect(file(path).path).toBe(path);
    }
    const url = new URL('file:///tmp/cat.png');
    expect(file(url).path).toBe(url);
  });

  it('makes what no JSON becomes: neither its own nor another', async () => {
    const json = JSON.parse(JSON.stringify({ a: file('package.json') })) as { a: LocalMedia };
    for (const forged of [json.a, { path: 'package.json' }, Object.create(null) as object]) {
      expect(await failure(toSource(forged as LocalMedia, 'image'))).toMatchObject({ name: 'InputError' });
    }
  });
});
