import { field } from '../fixtures.js';
import type { Pair } from './pair.js';

/** Edits of the values that a field takes. */
export const limits: Pair[] = [
  [
    'limit-loosened',
    'no',
    '`seed`: numbers `whole` → `any`',
    (spec) => (field(spec, 'seed').type = 'number'),
    ['limit-tightened', 'run', '`seed`: numbers `any` → `whole`'],
  ],
  [
    'value-removed',
    'compile',
    '`ratio` no longer takes `16:9`',
    (spec) => field(spec, 'ratio').enum.pop(),
    ['value-added', 'no', '`ratio` can also be `16:9`'],
  ],
  [
    'values-unlisted',
    'no',
    '`ratio` is no longer limited to `1:1`, `16:9`',
    (spec) => delete field(spec, 'ratio').enum,
    ['values-listed', 'compile', '`ratio` can only be `1:1`, `16:9` now'],
  ],
  [
    'limit-tightened',
    'run',
    '`prompt`: maxLength 800 → 500',
    (spec) => (field(spec, 'prompt').maxLength = 500),
    ['limit-loosened', 'no', '`prompt`: maxLength 500 → 800'],
  ],
  [
    'limit-loosened',
    'no',
    '`prompt`: minLength 1 → none',
    (spec) => delete field(spec, 'prompt').minLength,
    ['limit-tightened', 'run', '`prompt`: minLength none → 1'],
  ],
  [
    'limit-tightened',
    'run',
    '`strength`: minimum 0 → 0.5',
    (spec) => (field(spec, 'strength').minimum = 0.5),
    ['limit-loosened', 'no', '`strength`: minimum 0.5 → 0'],
  ],
  [
    'limit-loosened',
    'no',
    '`strength`: maximum 1 → none',
    (spec) => delete field(spec, 'strength').maximum,
    ['limit-tightened', 'run', '`strength`: maximum none → 1'],
  ],
  [
    'limit-tightened',
    'run',
    '`strength`: exclusiveMinimum none → 0',
    (spec) => (field(spec, 'strength').exclusiveMinimum = 0),
  ],
  [
    'limit-tightened',
    'run',
    '`strength`: multipleOf 0.1 → 0.3',
    (spec) => (field(spec, 'strength').multipleOf = 0.3),
    ['limit-loosened', 'no', '`strength`: multipleOf 0.3 → 0.1'],
  ],
  [
    'limit-tightened',
    'run',
    '`imageUrls`: maxItems 4 → 2',
    (spec) => (field(spec, 'imageUrls').maxItems = 2),
    ['limit-loosened', 'no', '`imageUrls`: maxItems 2 → 4'],
  ],
  [
    'limit-tightened',
    'run',
    '`imageUrls`: uniqueItems `false` → `true`',
    (spec) => (field(spec, 'imageUrls').uniqueItems = true),
  ],
  [
    'limit-loosened',
    'no',
    '`tag`: pattern `^[a-z]+$` → none',
    (spec) => delete field(spec, 'tag').pattern,
    ['limit-tightened', 'run', '`tag`: pattern none → `^[a-z]+$`'],
  ],
  [
    'limit-tightened',
    'run',
    '`imageUrls[]`: media kind `image` → `video`',
    (spec) => (field(spec, 'imageUrls').items['x-media'].kind = 'video'),
  ],
  [
    'limit-tightened',
    'run',
    '`imageUrls[]`: file formats `jpg`, `png` → `png`',
    (spec) => field(spec, 'imageUrls').items['x-media'].accept.shift(),
    ['limit-loosened', 'no', '`imageUrls[]`: file formats `png` → `jpg`, `png`'],
  ],
  [
    'limit-tightened',
    'run',
    '`imageUrls[]`: file size in MB 10 → 5',
    (spec) => (field(spec, 'imageUrls').items['x-media'].maxSizeMB = 5),
    ['limit-loosened', 'no', '`imageUrls[]`: file size in MB 5 → 10'],
  ],
];
