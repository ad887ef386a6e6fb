import { describe, expect, it } from 'vitest';
import { parseUrl } from '../../src/json/parse-url.js';

describe('an address', () => {
  it.each([
    ['https://x.example/a?b#c', undefined, 'https://x.example/a?b#c'],
    ['/a', 'https://x.example/b', 'https://x.example/a'],
    [new URL('https://x.example'), undefined, 'https://x.example/'],
  ])('%s is read', (address, base, href) => expect(parseUrl(address, base)?.href).toBe(href));

  it.each(['', 'x.example', 'https://', 'https://[::1', 'https://x.example:99999'])('%j is none', (address) =>
    expect(parseUrl(address)).toBeUndefined(),
  );
});
