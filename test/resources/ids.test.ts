import { expect, it } from 'vitest';
import { type Id, toId } from '../../src/resources/ids.js';
import { serve } from '../support/server.js';
import { failure, thrownBy } from '../support/watch.js';

const NONE: readonly unknown[] = [0, -0, '0', '000', 0n, -1, -1n, '-1', 7.5, '7.5', 0.1, NaN, Infinity, '', ' ', '1e3'];

it.each(NONE)('refuses %o, which is no id', (id) => {
  expect(thrownBy(() => toId(id as Id, 'id'))).toMatchObject({
    name: 'InputError',
    field: 'id',
    message: expect.stringMatching(/^id: .* is no id\. Ids are digits, not all of them 0/),
  });
});

it.each([2 ** 53, -(2 ** 60), 1e300])('says that JavaScript has rounded %o', (id) => {
  expect(thrownBy(() => toId(id as unknown as Id, 'id'))).toMatchObject({
    name: 'InputError',
    message: expect.stringContaining('JavaScript has rounded this number'),
  });
});

it.each([
  ['1900000000000000301', '1900000000000000301'],
  [' 07 ', '07'],
  [10n, '10'],
  [7, '7'],
])('takes %o', (id, text) => {
  expect(toId(id as Id, 'id')).toBe(text);
});

it('submits nothing for an id that is none', async () => {
  const { rh, seen } = await serve({});
  const calls = [0, '0', -1, 7.5].flatMap((id) => [
    failure(rh.apps.run(id as never, [])),
    failure(rh.apps.submit(id as never, [])),
    failure(rh.workflows.run(id as never, [])),
    failure(rh.workflows.submit(id as never, [])),
  ]);
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ name: 'InputError', field: 'id' });
  expect(seen).toEqual([]);
});
