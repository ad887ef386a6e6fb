import { describe, expect, it } from 'vitest';
import { lastPart, shortName } from '../../src/media/file-name.js';

const bytesIn = (text: string) => new TextEncoder().encode(text).length;

describe('the last part of a name', () => {
  it.each([
    ['cat.png', 'cat.png'],
    ['/home/me/cat.png', 'cat.png'],
    ['C:\\me\\cat.png', 'cat.png'],
    ['a\\b/c\\cat.png', 'cat.png'],
    ['a/b\\c/cat.png', 'cat.png'],
    ['/cat.png', 'cat.png'],
    ['folder/', ''],
    [' a\r\n\tcat\u0000\u0085.png ', 'acat.png'],
    ['.', ''],
    ['a/..', ''],
    ['...', '...'],
    ['.a', '.a'],
    ['..a', '..a'],
    ['', ''],
  ])('of %j is %j', (name, part) => {
    expect(lastPart(name)).toBe(part);
  });
});

describe('a name that is too long', () => {
  it('is cut before its extension', () => {
    expect(shortName(`${'a'.repeat(200)}.png`)).toBe(`${'a'.repeat(200)}.png`);
    expect(shortName(`${'a'.repeat(201)}.png`)).toBe(`${'a'.repeat(200)}.png`);
    expect(shortName('a'.repeat(201))).toBe('a'.repeat(200));
    expect(lastPart(`me/${'a'.repeat(999)}.png`)).toBe(`${'a'.repeat(200)}.png`);
  });

  it('is measured in bytes, and no letter is cut in two', () => {
    expect(shortName(`${'é'.repeat(101)}.png`)).toBe(`${'é'.repeat(100)}.png`);
    expect(shortName(`a${'🦊'.repeat(50)}.png`)).toBe(`a${'🦊'.repeat(49)}.png`);
    expect(bytesIn(shortName('🦊'.repeat(999)))).toBe(200);
  });

  it('may be so by its extension, of which sixteen letters are kept', () => {
    expect(shortName(`cat.${'x'.repeat(17)}`)).toBe(`cat.${'x'.repeat(16)}`);
    expect(shortName(`cat.${'x'.repeat(16)}`)).toBe(`cat.${'x'.repeat(16)}`);
    expect(shortName('')).toBe('');
  });
});
