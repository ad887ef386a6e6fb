import { expect, it } from 'vitest';
import * as models from '../../generated/models/index.gen.js';
import { validate } from '../../src/validate/index.js';

const helpers = Object.values(models);

it('knows every model by its helper', () => {
  expect(helpers).toHaveLength(363);
});

it.each(helpers)('the media of $id are the same by id as by helper, at any depth', (helper) => {
  expect(validate.media(helper.id)).toEqual(helper.media ?? {});
});

it('finds media inside objects of lists', () => {
  expect(Object.keys(validate.media('kling-elements-advanced'))).toContain('frontal_image');
});
