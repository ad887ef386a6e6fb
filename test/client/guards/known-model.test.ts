import { describe, expect, it, vi } from 'vitest';
import * as known from '../../../src/client/guards/known-model.js';
import type { MediaRule, Model } from '../../../src/contract/model.js';
import type { ModelValidator } from '../../../src/validate/model-validator.js';
import { thrownBy } from '../../support/watch.js';

const RULES: Readonly<Record<string, MediaRule>> = { imageUrl: ['image', 10, 'jpg png'] };

const knownModel = (model: unknown, validate: ModelValidator | undefined) =>
  known.knownModel(model as Model<object>, validate);

/** A validator that knows these rules of every model. */
const knowing = (rules: unknown) => {
  const media = vi.fn<(model: string) => typeof RULES>(() => rules as typeof RULES);
  return Object.assign(() => [], { media }) satisfies ModelValidator;
};

describe('the model of a call', () => {
  it('has the rules of the validator', () => {
    const validate = knowing(RULES);
    expect(knownModel({ id: 'vendor/model' }, validate)).toEqual({ id: 'vendor/model', media: RULES });
    expect(validate.media).toHaveBeenCalledExactlyOnceWith('vendor/model');
  });

  it('keeps what else is known of it', () => {
    expect(knownModel({ id: 'a/b', output: 'video', defaults: { n: 1 } }, knowing(RULES))).toEqual({
      id: 'a/b',
      output: 'video',
      defaults: { n: 1 },
      media: RULES,
    });
  });

  it('keeps its own rules, as a helper has them', () => {
    const [own, validate] = [{ id: 'a/b', media: {} }, knowing(RULES)];
    expect(knownModel(own, validate)).toBe(own);
    expect(validate.media).not.toHaveBeenCalled();
  });

  it('stays as it is where nobody has rules', () => {
    for (const validate of [undefined, () => [], Object.assign(() => [], { media: undefined })]) {
      const model = { id: 'a/b' };
      expect(knownModel(model, validate)).toBe(model);
    }
  });

  it.each([undefined, null])('has no rules when the validator has none for it: %j', (none) => {
    expect(knownModel({ id: 'a/b' }, knowing(none))).toEqual({ id: 'a/b', media: {} });
  });

  it.each<[unknown, string]>([
    [[], 'an array'],
    ['image', '"image"'],
    [new Map(), 'an object'],
    [Object.create({}), 'an object'],
    [{ imageUrl: 'image' }, 'an object'],
    [{ ...RULES, other: ['image', '10', 'jpg'] }, 'an object'],
    [{ other: ['image', 10] }, 'an object'],
    [{ other: { 1: 10, 2: 'jpg' } }, 'an object'],
  ])('has no rules such as %j', (rules, shown) => {
    expect(thrownBy(() => knownModel({ id: 'a/b' }, knowing(rules)))).toMatchObject({
      name: 'InputError',
      message: `\`validate.media\` returned ${shown}. Allowed are rules by field name, such as { imageUrl: ['image', 10, 'jpg png'] }.`,
      field: 'validate',
    });
  });

  it('is not known when the validator fails', () => {
    const broken = Object.assign(() => [], {
      media: () => {
        throw new Error('broken');
      },
    });
    expect(thrownBy(() => knownModel({ id: 'a/b' }, broken))).toMatchObject({
      name: 'CallbackError',
      message: '`validate.media` failed: broken',
    });
  });
});
