import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../../../../codegen/spec/types.js';
import { compareSpecs } from '../../../../scripts/changes/compare/specs.js';
import {
  about,
  body,
  changesBetween,
  changesOf,
  field,
  fixture,
  model,
  schema,
  things,
  type Json,
} from '../fixtures.js';

function groupsOf(edit: (spec: Json) => unknown) {
  const newer = fixture();
  edit(newer);
  return compareSpecs(fixture() as OpenApiDocument, newer as OpenApiDocument);
}
const texts = (edit: (spec: Json) => unknown) => changesOf(edit).map(({ text }) => text);

describe('what counts as a change', () => {
  it('is not prose, order, an example, a source or the date of a fact', () => {
    const changes = changesOf((spec) => {
      body(spec).description = 'Another text.';
      body(spec).required.reverse();
      field(spec, 'ratio').enum.reverse();
      field(spec, 'prompt').examples = ['a fox'];
      about(spec).sources = [];
      about(spec).price.asOf = '2026-06-18';
      about(spec).lifecycle.date = '2026-06-18';
    });
    expect(changes).toEqual([]);
  });

  it('is not the webhook address in a model, which the client takes as an option', () => {
    expect(changesOf((spec) => delete body(spec).properties.webhookUrl)).toEqual([]);
  });

  it('is not a reference in place of what it refers to', () => {
    const changes = changesOf((spec) => {
      spec.components.schemas.Mode = field(spec, 'mode');
      body(spec).properties.mode = { $ref: '#/components/schemas/Mode' };
      body(spec).allOf = [{ not: body(spec).not }];
      delete body(spec).not;
    });
    expect(changes).toEqual([]);
  });

  it('is every keyword that has no comparison of its own, as a rule', () => {
    expect(texts((spec) => (field(spec, 'shots').contains = { required: ['text'] }))).toEqual([
      '`shots`: new rule: `{"contains":{"required":["text"]}}`',
    ]);
    expect(texts((spec) => (body(spec).propertyNames = { maxLength: 3 }))).toEqual([
      'the whole value: new rule: `{"propertyNames":{"maxLength":3}}`',
    ]);
  });
});

describe('a required field of a model with a default, which the client sends when it is left out', () => {
  const nothing = () => undefined;
  const found = (edit: (spec: Json) => unknown, former: (spec: Json) => unknown = nothing) => {
    const [older, newer] = [fixture(), fixture()];
    former(older);
    edit(newer);
    return changesBetween(older, newer).map(({ kind, breaks, at }) => [kind, breaks, at]);
  };
  const style = (rest: object) => (spec: Json) => {
    body(spec).properties.style = { type: 'string', ...rest };
    body(spec).required.push('style');
  };

  it('has to be given without the default, and no longer with one', () => {
    expect(found((spec) => delete field(spec, 'mode').default)).toEqual([
      ['field-required', 'compile', 'mode'],
      ['default-removed', 'no', 'mode'],
    ]);
    expect(found(style({ default: 'oil' }), style({}))).toEqual([
      ['field-optional', 'no', 'style'],
      ['default-added', 'no', 'style'],
    ]);
  });

  it('is a new field that nobody has to give, and is no other field when the endpoint no longer requires it', () => {
    expect(found(style({ default: 'oil' }))).toEqual([['field-added', 'no', 'style']]);
    expect(found((spec) => body(spec).required.pop())).toEqual([]);
    expect(found((spec) => body(spec).required.push('ratio'))).toEqual([]);
  });

  it('has to be given when the default is no single value, and always when it is inside another field', () => {
    expect(found(style({ default: ['oil'] }))).toEqual([['required-field-added', 'compile', 'style']]);
    expect(found(style({ default: ['oil'] }), style({ default: ['ink'] }))).toEqual([
      ['default-changed', 'no', 'style'],
    ]);
    const camera = (rest: object) => (spec: Json) => {
      const { items } = field(spec, 'shots');
      items.properties.camera = { type: 'string', ...rest };
      items.required = [...(items.required ?? []), 'camera'];
    };
    expect(found(camera({ default: 'still' }))).toEqual([['required-field-added', 'compile', 'shots[].camera']]);
    expect(found(camera({}), camera({ default: 'still' }))).toEqual([['default-removed', 'no', 'shots[].camera']]);
  });

  it('has to be given in a request to any other endpoint', () => {
    const name = (rest: object) => (spec: Json) => {
      const { schema } = things(spec).post.requestBody.content['application/json'];
      schema.properties = { ...schema.properties, style: { type: 'string', ...rest } };
      schema.required = [...(schema.required ?? []), 'style'];
    };
    expect(found(name({ default: 'oil' }))).toEqual([['required-field-added', 'compile', 'style']]);
    expect(found(name({}), name({ default: 'oil' }))).toEqual([['default-removed', 'no', 'style']]);
  });
});

describe('where a change is reported', () => {
  it('names a changed model by its helper and id', () => {
    const [group] = groupsOf((spec) => (field(spec, 'seed').maximum = 9));
    expect(group).toMatchObject({ subject: 'model', id: 'paint/fox', helper: 'paintFox' });
  });

  it('compares a moved model with what it was', () => {
    const [group, ...others] = groupsOf((spec) => {
      const item = spec.paths['/openapi/v2/paint/fox'];
      delete spec.paths['/openapi/v2/paint/fox'];
      spec.paths['/openapi/v2/paint/vixen'] = item;
      item.post.requestBody.content['application/json'].schema.properties.seed.maximum = 9;
    });
    expect(others).toEqual([]);
    expect(group?.changes.map(({ kind }) => kind)).toEqual(['model-moved', 'limit-tightened']);
  });

  it('does not take another model for the moved one', () => {
    const groups = groupsOf((spec) => {
      const { 'x-model': block, ...rest } = model(spec);
      delete spec.paths['/openapi/v2/paint/fox'];
      spec.paths['/openapi/v2/paint/owl'] = {
        post: { ...rest, operationId: 'paintOwl', 'x-model': { ...block, name: 'paint/owl' } },
      };
    });
    expect(groups.map(({ id, changes }) => [id, changes[0]?.kind])).toEqual([
      ['paint/fox', 'model-removed'],
      ['paint/owl', 'model-added'],
    ]);
  });

  it('reports a shared response once, however many endpoints give it', () => {
    const groups = groupsOf((spec) => delete schema(spec, 'Task').properties.state);
    expect(groups.map(({ subject, id }) => `${subject} ${id}`)).toEqual(['response Task']);
  });

  it('reports an endpoint whose response is another one', () => {
    const groups = groupsOf((spec) => (things(spec).get.responses[200] = { $ref: '#/components/responses/Submitted' }));
    expect(groups.map(({ id }) => id)).toEqual(['GET /openapi/v2/things']);
    expect(groups[0]?.changes.map(({ text }) => text)).toContain('response 200: `items` removed');
  });

  it('judges an object that stays open by what it still takes', () => {
    const changes = changesOf((spec) => {
      delete field(spec, 'shots').items.additionalProperties;
      delete field(spec, 'shots').items.properties.seconds;
    });
    expect(changes.map(({ kind, breaks }) => [kind, breaks])).toEqual([
      ['field-removed', 'run'],
      ['object-opened', 'no'],
    ]);
  });
});

const price = (spec: Json) => about(spec).price;

describe('prices', () => {
  it('compares the amount for one unit', () => {
    expect(texts((spec) => Object.assign(price(spec), { size: 10, rules: [{ amount: '1.5' }] }))).toContain(
      'price raised: size 1k: 0.10 → 1.5 CNY per 10 calls',
    );
  });

  it('reports what rose apart from what fell', () => {
    const changes = changesOf((spec) => {
      price(spec).rules[0].amount = '0.11';
      price(spec).rules[1].amount = '0.19';
    });
    expect(changes.map(({ kind }) => kind)).toEqual(['price-raised', 'price-lowered']);
  });

  it('sees no change in another way of writing a number', () => {
    expect(changesOf((spec) => (price(spec).rules[0].amount = '0.1'))).toEqual([]);
  });

  it('sees a difference that a binary fraction could not hold', () => {
    const changes = changesOf((spec) => (price(spec).rules[0].amount = '0.1000000000000000000001'));
    expect(changes.map(({ kind }) => kind)).toEqual(['price-raised']);
  });

  const besides = (rules: object[]) => [{ per: 'image', quantity: { field: 'n' }, rules }];

  it('tells of another charge, which was not counted before', () => {
    expect(texts((spec) => (price(spec).charges = besides([{ amount: '0.2' }])))).toContain(
      'price counted differently: 0.10 to 0.20 CNY per call, by size (2026-05-07) → ' +
        '0.10 to 0.20 CNY per call plus 0.2 CNY per image, by size (2026-05-07)',
    );
  });

  it('tells when a list rounds from now on', () => {
    expect(texts((spec) => (price(spec).rounded = true))).toEqual([
      'price no longer exact: size 1k: 0.10 CNY per call, size 2k: 0.20 CNY per call',
    ]);
  });

  it('compares a rule above a number with what applied there', () => {
    expect(
      texts((spec) => price(spec).rules.unshift({ when: { size: '1k' }, above: { fps: 30 }, amount: '0.2' })),
    ).toEqual(['price raised: size 1k, fps above 30: 0.10 → 0.2 CNY per call']);
  });

  it('knows nothing of what is charged besides where no rule was', () => {
    const [few, many] = [fixture(), fixture()];
    price(few).charges = besides([{ when: { size: '2k' }, amount: '0.2' }]);
    price(many).charges = besides([
      { when: { size: '2k' }, amount: '0.2' },
      { when: { size: '1k' }, amount: '0.1' },
    ]);
    const between = (...specs: [Json, Json]) => changesBetween(...specs).map(({ text }) => text);
    expect(between(few, many)).toEqual(['price added: size 1k: 0.1 CNY per image']);
    expect(between(many, few)).toEqual(['price no longer listed: size 1k: 0.1 CNY per image']);
  });

  it('compares a rule for a field that is given with what applied there', () => {
    expect(
      texts((spec) => price(spec).rules.unshift({ when: { size: '1k' }, given: 'imageUrls', amount: '0.3' })),
    ).toEqual(['price raised: size 1k, imageUrls given: 0.10 → 0.3 CNY per call']);
  });
});
