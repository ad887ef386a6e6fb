import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { distinctPrefixes } from '../../../codegen/emit/distinct-prefixes.js';

const hashes = (count: number) =>
  Array.from({ length: count }, (_, index) => createHash('sha256').update(String(index)).digest('hex'));

it('gives each text as much of its beginning as tells it from all others', () => {
  expect([...distinctPrefixes(['abcx', 'abdx', 'b000', 'abcy'], 2)]).toEqual([
    ['abcx', 'abcx'],
    ['abcy', 'abcy'],
    ['abdx', 'abd'],
    ['b000', 'b0'],
  ]);
  expect([...distinctPrefixes([], 4)]).toEqual([]);
  expect([...distinctPrefixes(['abcdef'], 4)]).toEqual([['abcdef', 'abcd']]);
});

it('gives no beginning that another text has, and none that could be shorter', () => {
  const texts = hashes(500);
  const alike = (prefix: string) => texts.filter((text) => text.startsWith(prefix)).length;
  const prefixes = [...distinctPrefixes(texts, 2)];
  expect(prefixes.filter(([text, prefix]) => !text.startsWith(prefix) || alike(prefix) > 1)).toEqual([]);
  expect(prefixes.filter(([, prefix]) => prefix.length > 2 && alike(prefix.slice(0, -1)) === 1)).toEqual([]);
  expect(new Set(prefixes.map(([, prefix]) => prefix.length)).size).toBeGreaterThan(1);
});

it('looks at each text once, however many there are', () => {
  for (const count of [100, 1000]) {
    let looks = 0;
    const watched = new Proxy(hashes(count), {
      get(target, name, receiver): unknown {
        if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    expect(distinctPrefixes(watched, 4).size).toBe(count);
    expect(looks).toBe(count);
  }
});
