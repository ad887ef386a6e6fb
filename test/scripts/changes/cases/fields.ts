import { body, field } from '../fixtures.js';
import type { Pair } from './pair.js';

/** Edits of the fields of a model. */
export const fields: Pair[] = [
  [
    'field-added',
    'no',
    '`style` added, optional',
    (spec) => (body(spec).properties.style = { type: 'string' }),
    ['field-removed', 'compile', '`style` removed'],
  ],
  [
    'field-added',
    'no',
    '`shots[].camera` added, optional',
    (spec) => (field(spec, 'shots').items.properties.camera = { type: 'string' }),
    ['field-removed', 'compile', '`shots[].camera` removed'],
  ],
  [
    'required-field-added',
    'compile',
    '`style` added, required',
    (spec) => {
      body(spec).properties.style = { type: 'string' };
      body(spec).required.push('style');
    },
  ],
  [
    'field-required',
    'compile',
    '`tag` is now required',
    (spec) => body(spec).required.push('tag'),
    ['field-optional', 'no', '`tag` is now optional'],
  ],
  [
    'field-deprecated',
    'no',
    '`seed` is deprecated',
    (spec) => (field(spec, 'seed').deprecated = true),
    ['field-restored', 'no', '`seed` is no longer deprecated'],
  ],
  [
    'type-changed',
    'compile',
    '`tag`: type `string` → `integer`',
    (spec) => (body(spec).properties.tag = { type: 'integer' }),
  ],
  [
    'type-widened',
    'no',
    '`seed`: type widened, `integer` → `integer | string`',
    (spec) => (field(spec, 'seed').type = ['integer', 'string']),
    ['type-narrowed', 'compile', '`seed`: type narrowed, `integer | string` → `integer`'],
  ],
  [
    'type-widened',
    'no',
    '`seed`: type widened, `integer` → `integer | null`',
    (spec) => (body(spec).properties.seed = { anyOf: [{ type: 'integer' }, { type: 'null' }] }),
    ['type-narrowed', 'compile', '`seed`: type narrowed, `integer | null` → `integer`'],
  ],
  [
    'media-refused',
    'compile',
    '`imageUrls[]` no longer takes media, only text',
    (spec) => delete field(spec, 'imageUrls').items['x-media'],
    ['media-accepted', 'no', '`imageUrls[]` takes media now, image'],
  ],
  ['default-changed', 'run', '`ratio`: default `1:1` → `16:9`', (spec) => (field(spec, 'ratio').default = '16:9')],
  // The price depends on the size; for a mode that is left out the client sends its default.
  ['default-changed', 'cost', '`size`: default `1k` → `2k`', (spec) => (field(spec, 'size').default = '2k')],
  ['default-changed', 'run', '`mode`: default `fast` → `fine`', (spec) => (field(spec, 'mode').default = 'fine')],
  [
    'default-removed',
    'no',
    '`ratio`: default is no longer known; was `1:1`',
    (spec) => delete field(spec, 'ratio').default,
    ['default-added', 'no', '`ratio`: default `1:1` is known'],
  ],
  [
    'object-opened',
    'no',
    '`shots[]` takes other fields too',
    (spec) => delete field(spec, 'shots').items.additionalProperties,
    ['object-closed', 'compile', '`shots[]` no longer takes other fields'],
  ],
  [
    'rule-removed',
    'no',
    'the whole value: rule dropped: `seed` and `tag` exclude each other',
    (spec) => delete body(spec).not,
    ['rule-added', 'run', 'the whole value: new rule: `seed` and `tag` exclude each other'],
  ],
];
