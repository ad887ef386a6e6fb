import { describe, expect, it } from 'vitest';
import { grokImagineImageToVideoOfficialStable as helper } from '../../generated/models/index.gen.js';
import { modelOf } from '../../src/client/model-of.js';
import { file } from '../../src/media/file.js';
import type { ModelRef } from '../../src/task/model-ref.js';
import { thrownBy } from '../support/watch.js';

const of = (model: unknown) => modelOf(model as ModelRef);

describe('a model', () => {
  it('is what the table knows when it is given by its id', () => {
    expect(of(helper.id)).toEqual({
      id: helper.id,
      output: 'video',
      defaults: helper.defaults,
      sites: { cn: { until: '2026-09-21' } },
    });
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

  it.each([undefined, null, 5, true, () => 0, Symbol('x'), [helper]])('is not %s', (odd) => {
    expect(thrownBy(() => of(odd))).toMatchObject({
      name: 'InputError',
      field: 'model',
      message: expect.stringMatching(/^The model is .*\. Allowed are helpers of runninghub\/models, ids .*\{ id: /),
      advice: expect.stringContaining('searchModels of runninghub/catalog'),
    });
  });

  it.each([{}, { id: undefined }, { id: 5 }, { id: '../query' }, { id: '' }, { prompt: 'a red fox' }])(
    'is not %j, which has no id that could be called',
    (odd) => {
      expect(thrownBy(() => of(odd))).toMatchObject({
        name: 'InputError',
        field: 'model',
        message: expect.stringMatching(/^The model is an object whose `id` is .*\. Allowed are/),
      });
    },
  );

  it.each(['query', 'media/upload/binary', 'Queue/status', 'price-preview/vendor/model', 'assets'])(
    'is not %s, an endpoint of the platform that is no model',
    (id) => {
      expect(thrownBy(() => of({ id }))).toMatchObject({
        name: 'InputError',
        field: 'model',
        message: expect.stringContaining(`The \`id\` "${id}" is an endpoint of the platform that is no model. Allowed`),
      });
      expect(of({ id: `vendor/${id}` })).toEqual({ id: `vendor/${id}` });
    },
  );

  it('may be a workflow, which has a path like that of a model', () => {
    expect(of({ id: 'run/workflow/1904136902449209346' })).toEqual({ id: 'run/workflow/1904136902449209346' });
  });
});

it('is none when it cannot be read', () => {
  const odd = {
    get id(): string {
      throw new Error('do not look');
    },
  };
  expect(thrownBy(() => of(odd))).toMatchObject({ name: 'InputError', field: 'model' });
});

describe('the sites of a model', () => {
  it('are kept as they were', () => {
    const sites = { cn: { since: '2026-01-01', until: '2026-02-02' }, ai: { until: undefined } };
    const read = of({ id: 'a/b', sites });
    sites.cn.until = '';
    expect(read).toEqual({ id: 'a/b', sites: { cn: { since: '2026-01-01', until: '2026-02-02' }, ai: {} } });
  });

  it.each([
    [[], 'an array'],
    [['ai'], 'an array'],
    ['ai', '"ai"'],
    [null, 'null'],
    [{ com: {} }, 'an object'],
    [{ cn: null }, 'an object'],
    [{ cn: [] }, 'an object'],
    [{ ai: {}, cn: { until: 1 } }, 'an object'],
    [{ cn: { until: '2026-01-01', refused: 'yes' } }, 'an object'],
    [{ cn: { until: true } }, 'an object'],
  ])('are not %j', (sites, shown) => {
    expect(thrownBy(() => of({ id: 'a/b', sites }))).toMatchObject({
      name: 'InputError',
      field: 'model',
      message: `The model's sites are ${shown}. Allowed is { cn: { until: '2026-09-21' } } or the like.`,
    });
  });
});

describe('a text that is no id', () => {
  const messageOf = (text: string) => {
    const error = thrownBy(() => of(text));
    expect(error).toMatchObject({ name: 'InputError', field: 'model' });
    return (error as Error).message;
  };

  it('makes an id of up to a hundred characters', () => {
    const longest = `vendor/${'x'.repeat(93)}`;
    expect(messageOf(longest)).toContain(`is called with { id: '${longest}' }.`);
    expect(messageOf(`${longest}x`)).toContain('is called with { id }.');
  });

  it('is told with the ids that are most like it', () => {
    expect(messageOf('rhart-image-x-oficial/text-to-image')).toBe(
      'There is no model "rhart-image-x-oficial/text-to-image". Closest: rhart-image-x-official/text-to-image, ' +
        'rhart-image-g-2-official/text-to-image, rhart-image-v1-official/text-to-image. ' +
        'An id is meant; searchModels of runninghub/catalog finds it by a name, a brand or a task. ' +
        "An endpoint that this version does not know is called with { id: 'rhart-image-x-oficial/text-to-image' }.",
    );
  });

  it('is told alone when nothing is like it', () => {
    expect(messageOf('vendor/new')).toBe(
      'There is no model "vendor/new". An id is meant; searchModels of runninghub/catalog finds it by a name, a brand ' +
        'or a task. ' +
        "An endpoint that this version does not know is called with { id: 'vendor/new' }.",
    );
  });

  it.each(['', ' ', '../query', "a'b", 'a"b', 'a\nb', '🦊', 'x'.repeat(101), 'constructor/'.repeat(1e5)])(
    'is quoted as far as it can be read, and makes no id when it has no form of one',
    (text) => {
      const message = messageOf(text);
      expect(message).toMatch(/^There is no model "[^\n]*"\..* An id is meant; .* is called with \{ id \}\.$/u);
      expect(message.length).toBeLessThan(400);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'image'])('is %s, which the table has not', (text) => {
    expect(messageOf(text)).toContain(`There is no model "${text}".`);
  });
});
