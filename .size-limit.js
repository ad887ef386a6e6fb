import { readFileSync } from 'node:fs';

const { models } = JSON.parse(readFileSync(new URL('generated/stats.json', import.meta.url), 'utf8'));

/** What an entry may weigh: so much by itself, and so much for each model, so that a new one needs no new budget. */
const entry = (name, path, bytes, perModel) => ({
  name,
  path,
  gzip: true,
  limit: `${Math.ceil(bytes + perModel * models)} B`,
});

export default [
  entry('core with one helper', 'test/size/core.mjs', 40_790, 11.3),
  entry('core with eleven helpers', 'test/size/core-ten-more.mjs', 41_190, 11.3),
  entry('RunningHub with one helper', 'test/size/client.mjs', 58_560, 11.3),
  entry('all helpers', 'test/size/helpers.mjs', 0, 23.2),
  entry('validate, all models', 'test/size/validate.mjs', 640, 56.4),
  entry('fields, all models', 'test/size/fields.mjs', 0, 58.5),
  entry('pricing, all models', 'test/size/pricing.mjs', 4_280, 25.2),
];
