import { expect, it } from 'vitest';
import { describeKind } from '../../src/media/kinds.js';
import { PNG } from './files.js';

it.each<[unknown, string]>([
  [{ data: PNG, fileName: 'a.png' }, 'an object.'],
  [{ data: PNG, fileName: 7 }, 'bytes with a name, but `fileName` is 7.'],
  [{ data: PNG }, 'an object.'],
  [undefined, 'undefined.'],
])('%j is %s', (value, what) => expect(describeKind(value)).toBe(what));
