import { expect, it } from 'vitest';
import { normalize } from '../../src/json/normalize.js';

interface Counter {
  readonly count?: number;
  readonly id?: string;
  readonly other?: unknown;
}

it('makes the named fields numbers and texts, whatever they were on the wire', () => {
  expect(normalize<Counter>({ count: '7', id: 42 }, ['count'], ['id'])).toEqual({ count: 7, id: '42' });
  expect(normalize<Counter>({ count: 7, id: '42' }, ['count'], ['id'])).toEqual({ count: 7, id: '42' });
});

it('leaves out what is null or cannot be read, and keeps what it does not know', () => {
  const raw = { count: 'many', id: null, other: null, later: { a: null } };
  expect(normalize<Counter>(raw, ['count'], ['id'])).toEqual({ later: { a: null } });
  expect(raw).toEqual({ count: 'many', id: null, other: null, later: { a: null } });
});

it('changes no field that is not named', () => {
  const raw = { count: '7', id: 42, other: true };
  expect(normalize<Counter>(raw)).toEqual(raw);
  expect(normalize<Counter>(raw, ['count'])).toEqual({ ...raw, count: 7 });
});

it.each([undefined, null, 'text', 7])('makes an empty record of %j', (raw) => {
  expect(normalize<Counter>(raw, ['count'], ['id'])).toEqual({});
});
