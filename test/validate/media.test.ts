import { expect, it } from 'vitest';
import * as models from '../../generated/models/index.gen.js';
import { catalog } from '../../src/catalog/index.js';
import { validate } from '../../src/validate/index.js';

const helpers = Object.values(models);

it('knows every model by its helper', () => {
  expect(helpers).not.toEqual([]);
  expect(new Set(helpers.map(({ id }) => id))).toEqual(new Set(catalog.map(({ id }) => id)));
  expect(helpers).toHaveLength(catalog.length);
});

it.each(helpers)('the media of $id are the same by id as by helper, at any depth', (helper) => {
  expect(validate.media(helper.id)).toEqual(helper.media ?? {});
});

it('finds media inside objects of lists', () => {
  expect(Object.keys(validate.media('kling-elements-advanced'))).toContain('frontal_image');
});
