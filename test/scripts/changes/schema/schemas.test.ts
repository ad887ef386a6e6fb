import { describe, expect, it } from 'vitest';
import { resolver } from '../../../../codegen/spec/references.js';
import type { SpecSchema } from '../../../../codegen/spec/types.js';
import { recorder } from '../../../../scripts/changes/change.js';
import type { Direction } from '../../../../scripts/changes/kinds.js';
import { compareSchemas } from '../../../../scripts/changes/schema/compare.js';
import { changesBetween, changesOf, fixture, schema, things } from '../fixtures.js';

const schemas: Record<string, SpecSchema> = {
  Cat: { type: 'object', properties: { purr: { type: 'string' } } },
  Dog: { type: 'object', properties: { bark: { type: 'string' } } },
  Tree: { type: 'object', properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } },
};
const resolve = resolver({ openapi: '3.1.0', info: { title: '', version: '' }, components: { schemas } });
const cat = { $ref: '#/components/schemas/Cat' };
const dog = { $ref: '#/components/schemas/Dog' };
const nothing = { type: 'null' };
const forms = (limit: number) => ({
  anyOf: [
    { type: 'string', pattern: '^a' },
    { type: 'string', maxLength: limit },
  ],
});
const page = (item: SpecSchema) => ({
  anyOf: [{ allOf: [cat, { type: 'object', properties: { item } }] }, nothing],
});
const media = (accept?: string[]) =>
  ({ type: 'string', 'x-media': { kind: 'image', ...(accept && { accept }) } }) as SpecSchema;
const open = (extra: boolean | SpecSchema) => ({ type: 'object', additionalProperties: extra });

function compare(before: SpecSchema, after: SpecSchema, direction: Direction = 'input'): string[] {
  const { changes, record } = recorder(direction);
  compareSchemas({ before, after, at: 'x' }, { direction, resolve: { before: resolve, after: resolve }, record });
  return changes.map(({ kind, text }) => `${kind} ${text}`);
}

describe('the forms of a value', () => {
  it('are told apart by component, whatever their order', () => {
    expect(compare({ anyOf: [cat, dog] }, { anyOf: [dog, cat] })).toEqual([]);
    expect(compare({ anyOf: [cat, dog] }, { anyOf: [cat] })).toEqual([
      'type-narrowed `x`: type narrowed, `Cat | Dog` → `Cat`',
    ]);
    expect(compare({ anyOf: [cat] }, { anyOf: [dog] })).toEqual(['type-changed `x`: type `Cat` → `Dog`']);
  });

  it('may become more than one where there was one', () => {
    expect(compare(cat, { anyOf: [cat, nothing] })).toEqual(['type-widened `x`: type widened, `Cat` → `Cat | null`']);
    expect(compare({ type: ['string', 'null'] }, { anyOf: [{ type: 'string' }, nothing] })).toEqual([]);
  });

  it('are compared inside, also where one type comes twice', () => {
    expect(compare(forms(9), forms(5))).toEqual(['limit-tightened `x`: maxLength 9 → 5']);
  });

  it('are put together from parts', () => {
    expect(compare(page({ type: 'string' }), page({ type: 'integer' }))).toEqual([
      'type-changed `x.item`: type `string` → `integer`',
    ]);
  });

  it('exclude each other under oneOf', () => {
    expect(compare({ anyOf: [cat, dog] }, { oneOf: [cat, dog] })).toEqual([
      'rule-added `x`: new rule: must fit exactly one of its forms',
    ]);
  });
});

describe('types', () => {
  it('follow from listed values', () => {
    expect(compare({ enum: ['a', 1] }, { enum: ['a', 1], type: ['string', 'number'] })).toEqual([]);
    expect(compare({ const: 'a' }, { enum: ['a', null, true, []] })).toEqual([
      'type-widened `x`: type widened, `string` → `string | null | boolean | array`',
      'value-added `x` can also be `null`, `true`, `[]`',
    ]);
  });

  it('are all of them where none is named', () => {
    expect(compare({}, { type: 'string' })).toEqual(['type-narrowed `x`: type narrowed, `any` → `string`']);
    expect(compare({ type: 'string' }, {}, 'response')).toEqual(['type-widened `x`: type widened, `string` → `any`']);
  });
});

describe('parts under allOf', () => {
  it('count as if they stood together', () => {
    const field = { type: 'string', maxLength: 9 };
    const apart = {
      allOf: [{ type: 'object', properties: { a: { type: 'string' } } }, { properties: { a: { maxLength: 9 } } }],
    };
    expect(compare({ type: 'object', properties: { a: field } }, apart)).toEqual([]);
  });

  it('may demand fields, described elsewhere or not at all', () => {
    const described = { type: 'object', properties: { a: { type: 'string' } } };
    expect(compare(described, { ...described, allOf: [{ required: ['a'] }] })).toEqual([
      'field-required `x.a` is now required',
    ]);
    expect(compare(described, { ...described, allOf: [{ required: ['b'] }] })).toEqual([
      'rule-added `x`: new rule: `b` must be given',
    ]);
  });

  it('may hold rules', () => {
    const rules = [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, { oneOf: [{ required: ['c'] }] }];
    expect(compare({ type: 'object' }, { type: 'object', allOf: rules })).toEqual([
      'rule-added `x`: new rule: at least one of `a`, `b`',
      'rule-added `x`: new rule: exactly one of `c`',
    ]);
  });
});

describe('references', () => {
  it('may lead in a circle', () => {
    const root = { $ref: '#/components/schemas/Tree' };
    expect(compare(root, root)).toEqual([]);
    const shared = new Set<string>();
    const { changes, record } = recorder('response');
    const context = { direction: 'response', resolve: { before: resolve, after: resolve }, shared, record } as const;
    compareSchemas({ before: root, after: { ...root, minProperties: 1 }, at: '' }, context);
    expect(changes.map(({ kind }) => kind)).toEqual(['limit-tightened']);
    // The tree inside the tree is the same on both sides, and is left for later.
    expect([...shared]).toEqual([root.$ref]);
  });

  it('count by what they say in a rule', () => {
    const { Cat, ...others } = schemas;
    const older = resolver({ openapi: '3.1.0', info: { title: '', version: '' }, components: { schemas } });
    const stricter = { ...others, Cat: { ...Cat, minProperties: 1 } };
    const newer = resolver({ openapi: '3.1.0', info: { title: '', version: '' }, components: { schemas: stricter } });
    const { changes, record } = recorder();
    const rule = { type: 'array', contains: cat };
    const resolve = { before: older, after: newer };
    compareSchemas({ before: rule, after: rule, at: '' }, { direction: 'input', resolve, record });
    expect(changes.map(({ kind }) => kind)).toEqual(['rule-removed', 'rule-added']);
  });
});

describe('other limits', () => {
  it('on file formats come and go as a list', () => {
    expect(compare(media(), media(['png']))).toEqual(['limit-tightened `x`: file formats none → `png`']);
    expect(compare(media(['png']), media())).toEqual(['limit-loosened `x`: file formats `png` → none']);
    expect(compare(media(['png', 'jpg']), media(['jpg', 'png']))).toEqual([]);
  });

  it('on the fields that an object takes besides the named ones', () => {
    expect(compare(open({ type: 'string' }), open({ type: 'integer' }))).toEqual([
      'type-changed `x.*`: type `string` → `integer`',
    ]);
    expect(compare(open(true), open({ type: 'string' }))).toEqual(['object-closed `x` no longer takes other fields']);
  });
});

describe('parameters', () => {
  const shared = { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } };

  it('may stand in the path item or among the components', () => {
    const changes = changesOf((spec) => {
      spec.components.parameters = { Page: shared };
      things(spec).get.parameters = [{ $ref: '#/components/parameters/Page' }];
    });
    const moved = fixture();
    delete things(moved).get.parameters;
    things(moved).parameters = [shared];
    const inherited = changesBetween(fixture(), moved).map(({ text }) => text);
    expect(changes).toEqual([]);
    // The other operation of the path inherits it too.
    expect(inherited).toEqual(['query: `page` added, optional']);
  });

  it('may be required and deprecated', () => {
    const changes = changesOf((spec) => {
      things(spec).get.parameters[0].deprecated = true;
      things(spec).get.parameters.push({ name: 'key', in: 'header', required: true });
      schema(spec, 'Task').description = 'Another text.';
    });
    expect(changes.map(({ text, breaks }) => `${text} ${breaks}`)).toEqual([
      'query: `page` is deprecated no',
      'header: `key` added, required compile',
    ]);
  });
});
