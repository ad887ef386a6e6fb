import { describe, expect, it } from 'vitest';
import { grokImagineImageToVideoOfficialStable as helper } from '../../generated/models/index.gen.js';
import { modelOf } from '../../src/client/model-of.js';
import { file } from '../../src/media/file.js';
import type { ModelRef } from '../../src/task/model-ref.js';
import { thrownBy } from '../support/watch.js';

const of = (model: unknown) => modelOf(model as ModelRef);

describe('a model', () => {
  it('is what the table knows when it is given by its id', () => {
    expect(of(helper.id)).toEqual({ id: helper.id, output: 'video', defaults: helper.defaults });
    expect(of('rhart-image-g-1.5/edit')).toMatchObject({ output: 'image' });
  });

  it('is what it says itself when it is an object', () => {
    expect(of(helper)).toEqual(helper);
    expect(of({ id: 'a/b', output: 'audio', media: {}, defaults: { n: 0, loud: false, size: '' }, more: 1 })).toEqual({
      id: 'a/b',
      output: 'audio',
      media: {},
      defaults: { n: 0, loud: false, size: '' },
    });
  });

  it('has no defaults as { id }, whose time only is known', () => {
    expect(of({ id: helper.id })).toEqual({ id: helper.id, output: 'video' });
    expect(of({ id: helper.id, output: 'text' })).toEqual({ id: helper.id, output: 'text' });
    expect(of({ id: 'vendor/text-to-image' })).toEqual({ id: 'vendor/text-to-image' });
  });

  it('keeps its defaults when the object changes afterwards', () => {
    const own = { id: 'a/b', defaults: { n: 1 } };
    const read = of(own);
    own.defaults.n = 2;
    expect(read).toEqual({ id: 'a/b', defaults: { n: 1 } });
  });

  it.each([
    [{ n: null }, 'n is null'],
    [{ size: '2k', n: NaN }, 'n is NaN'],
    [{ imageUrl: file('cat.png') }, 'imageUrl is an object'],
    [{ tags: ['a'] }, 'tags is an array'],
    ['high', 'defaults is "high"'],
    [null, 'defaults is null'],
  ])('is refused with the defaults %j', (defaults, told) => {
    expect(thrownBy(() => of({ id: 'a/b', defaults }))).toMatchObject({
      name: 'InputError',
      field: 'model',
      message: `The model's default of ${told}. Allowed are text, numbers and booleans.`,
    });
  });
});
