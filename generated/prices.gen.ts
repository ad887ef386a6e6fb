// Generated from spec/openapi.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Price } from '../src/catalog/types.js';

/** The published prices by model id. */
export const prices: Readonly<Record<string, Price>> = {
  'rhart-image-g-1.5/edit': { currency: 'CNY', per: 'call', asOf: '2026-05-07', rules: [{ amount: '0.03' }] },
  'rhart-image-g-2-official/text-to-image': {
    currency: 'CNY',
    per: 'call',
    asOf: '2026-05-07',
    rules: [
      { when: { quality: 'low', resolution: '1k' }, amount: '0.29' },
      { when: { quality: 'low', resolution: '2k' }, amount: '0.328' },
      { when: { quality: 'low', resolution: '4k' }, amount: '0.378' },
      { when: { quality: 'medium', resolution: '1k' }, amount: '0.586' },
      { when: { quality: 'medium', resolution: '2k' }, amount: '0.926' },
      { when: { quality: 'medium', resolution: '4k' }, amount: '1.373' },
      { when: { quality: 'high', resolution: '1k' }, amount: '1.581' },
      { when: { quality: 'high', resolution: '2k' }, amount: '2.948' },
      { when: { quality: 'high', resolution: '4k' }, amount: '4.738' },
    ],
  },
  'rhart-image-g/image-to-image': { currency: 'CNY', per: 'call', asOf: '2026-05-07', rules: [{ amount: '0.08' }] },
  'rhart-image-x-official/text-to-image': {
    currency: 'CNY',
    per: 'call',
    asOf: '2026-05-07',
    rules: [{ amount: '0.14' }],
  },
  'rhart-video-g-official/image-to-video': {
    currency: 'CNY',
    per: 'call',
    asOf: '2026-05-07',
    rules: [{ when: { duration: '6' }, amount: '1.89' }, { when: { duration: '10' }, amount: '3.15' }],
  },
};
