import { describe, expect, it } from 'vitest';
import type { LocalMedia } from '../../src/contract/model.js';
import { file } from '../../src/media/file.js';
import { toSource } from '../../src/media/source.js';
import { failure } from '../support/watch.js';

describe('file()', () => {
  it.each<[string, unknown]>([
    ['an address', 'https://files.example/a.png'],
    ['a file: address as text', 'file:///tmp/a.png'],
    ['a URL of the web', new URL('https://files.example/a.png')],
    ['nothing', ''],
    ['a path that ends early', 'cat.png\0.txt'],
    ['an object', { path: 'cat.png' }],
    ['no value', undefined],
  ])('refuses %s', (_, path) => {
    expect(() => file(path as string)).toThrow(expect.objectContaining({ name: 'InputError', field: 'path' }));
  });

  it('takes every path there is', () => {
    for (const path of ['cat.png', './a b.png', 'C:\\pictures\\cat.jpeg', '/tmp/狐狸', '~/x', 'a:b']) {
      expect(file(path).path).toBe(path);
    }
  });

  it('makes what no JSON becomes: neither its own nor another', async () => {
    const json = JSON.parse(JSON.stringify({ a: file('package.json') })) as { a: LocalMedia };
    for (const forged of [json.a, { path: 'package.json' }, Object.create(null) as object]) {
      expect(await failure(toSource(forged as LocalMedia, 'image'))).toMatchObject({ name: 'InputError' });
    }
  });
});
