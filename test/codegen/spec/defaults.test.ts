import { expect, it } from 'vitest';
import { defaultsOf } from '../../../codegen/spec/defaults.js';

const properties = {
  prompt: { type: 'string' },
  size: { type: 'string', default: '2k' },
  count: { type: 'integer', default: 0 },
  sound: { type: 'boolean', default: false },
  seed: { type: ['integer', 'null'], default: null },
  tags: { type: 'array', default: ['a'] },
};

it('has the simple defaults of the fields that must be there', () => {
  const required = ['tags', 'seed', 'sound', 'count', 'prompt', 'unknown'];
  expect(defaultsOf({ required, properties })).toEqual({ sound: false, count: 0 });
});

it('leaves the defaults of optional fields to the platform', () => {
  expect(defaultsOf({ properties })).toEqual({});
  expect(defaultsOf({ required: ['prompt'] })).toEqual({});
});
