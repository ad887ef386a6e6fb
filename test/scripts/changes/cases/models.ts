import { about, model, type Json } from '../fixtures.js';
import type { Pair } from './pair.js';

const path = '/openapi/v2/paint/fox';
const lifecycle = (status: string, replacedBy?: string[]) => (spec: Json) =>
  Object.assign(about(spec).lifecycle, { status, ...(replacedBy && { replacedBy }) });
const rename = (spec: Json) => {
  spec.paths['/openapi/v2/paint/vixen'] = spec.paths[path];
  delete spec.paths[path];
};

/** Edits of what is known about a model. */
export const models: Pair[] = [
  [
    'model-removed',
    'compile',
    'removed: Paint a fox',
    (spec) => delete spec.paths[path],
    ['model-added', 'no', 'added: Paint a fox'],
  ],
  ['model-moved', 'compile', 'id `paint/fox` → `paint/vixen`', rename],
  [
    'model-withdrawn',
    'run',
    'withdrawn by the vendor; use `a/b` or `c/d`',
    lifecycle('withdrawn', ['a/b', 'c/d']),
    ['model-restored', 'no', 'usable again; was withdrawn'],
  ],
  [
    'model-deprecated',
    'no',
    'deprecated',
    lifecycle('deprecated'),
    ['model-restored', 'no', 'usable again; was deprecated'],
  ],
  [
    'model-renamed',
    'no',
    'documented name `paint/fox-official` → `paint/fox-2`',
    (spec) =>
      Object.assign(about(spec), { name: 'paint/fox-2', aliases: ['paint/fox-official', 'fox painter', '狐狸'] }),
  ],
  ['helper-renamed', 'compile', 'helper `paintFox` → `paintAFox`', (spec) => (model(spec).operationId = 'paintAFox')],
  [
    'name-removed',
    'run',
    'no longer found by the name `fox painter` and 1 Chinese name',
    (spec) => (about(spec).aliases = []),
    ['name-added', 'no', 'also found by the name `fox painter` and 1 Chinese name'],
  ],
  [
    'family-changed',
    'compile',
    'family `paint` → `draw`, so the import from `runninghub/models/<family>` changes',
    (spec) => (about(spec).family = 'draw'),
  ],
  ['output-changed', 'compile', 'output `image` → `video`', (spec) => (about(spec).output = 'video')],
  ['task-changed', 'no', 'task `text-to-image` → `image-to-image`', (spec) => (about(spec).task = 'image-to-image')],
  ['channel-changed', 'no', 'channel `official-stable` → `standard`', (spec) => (about(spec).channel = 'standard')],
  [
    'site-lost',
    'run',
    'no longer on runninghub.cn',
    (spec) => (about(spec).sites = { cn: { until: '2026-01-01' } }),
    ['site-gained', 'no', 'also on runninghub.cn'],
  ],

  [
    'price-unpublished',
    'no',
    'price no longer known; was 0.10 to 0.20 CNY per call, by size (2026-05-07)',
    (spec) => delete about(spec).price,
    ['price-published', 'no', 'price known: 0.10 to 0.20 CNY per call, by size (2026-05-07)'],
  ],
  [
    'price-raised',
    'cost',
    'price raised: size 2k: 0.20 → 0.25 CNY per call',
    (spec) => (about(spec).price.rules[1].amount = '0.25'),
    ['price-lowered', 'no', 'price lowered: size 2k: 0.25 → 0.20 CNY per call'],
  ],
  [
    'price-rule-added',
    'no',
    'price added: size 4k: 0.40 CNY per call',
    (spec) => about(spec).price.rules.push({ when: { size: '4k' }, amount: '0.40' }),
    ['price-rule-removed', 'no', 'price no longer listed: size 4k: 0.40 CNY per call'],
  ],
  [
    'price-less-exact',
    'run',
    'price no longer exact: size 2k: 0.20 CNY per call',
    (spec) => (about(spec).price.rules[1].atLeast = true),
    ['price-more-exact', 'no', 'price exact now: size 2k: 0.20 CNY per call'],
  ],
  [
    'price-basis-changed',
    'cost',
    'price counted differently: 0.10 to 0.20 CNY per call, by size (2026-05-07) → 0.10 to 0.20 CNY per image, by size (2026-05-07)',
    (spec) => (about(spec).price.per = 'image'),
  ],
  [
    'price-basis-changed',
    'cost',
    'price counted differently: 0.10 to 0.20 CNY per call, by size (2026-05-07), counted by each call → ' +
      '0.10 to 0.20 CNY per call, by size (2026-05-07), counted by {"field":"n"}',
    (spec) => (about(spec).price.quantity = { field: 'n' }),
  ],
];
