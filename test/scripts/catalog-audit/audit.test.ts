import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ModelIR } from '../../../codegen/spec/model.js';
import { toIR } from '../../../codegen/spec/ir.js';
import { loadSpec } from '../../../codegen/spec/load.js';
import { auditModels } from '../../../scripts/catalog-audit/audit.js';
import { formatAudit } from '../../../scripts/catalog-audit/format.js';

let model: ModelIR;

beforeAll(async () => {
  const spec = await loadSpec(fileURLToPath(new URL('../../../spec/openapi.yaml', import.meta.url)));
  model = toIR(spec).models.find(({ id }) => id === 'rhart-video-g-official/image-to-video')!;
});

const failing = (broken: ModelIR, documented: string[] = []) =>
  auditModels([broken], documented)
    .filter((row) => row.demanded && row.missing.length > 0)
    .map(({ what, missing }) => [what].concat(missing));

describe('the audit', () => {
  it('finds nothing missing in a complete model', () => {
    expect(failing(model, [model.about.name, ...model.about.aliases!])).toEqual([]);
  });

  it('names a documented model that the spec does not know', () => {
    expect(failing(model, ['vendor/unknown'])).toEqual([['documented names that lead to a model', 'vendor/unknown']]);
  });

  it('names a parameter that is hardly described, and a default that its schema refuses', () => {
    const { input } = model;
    const duration = { ...input.properties!.duration!, description: 'duration', default: '7' };
    const broken = { ...model, input: { ...input, properties: { ...input.properties, duration } } };
    expect(failing(broken)).toEqual([
      ['parameters described', `${model.id} duration`],
      ['defaults valid', `${model.id} duration`],
    ]);
  });

  it('counts a media parameter without formats, which the vendor does not give for all', () => {
    const { input } = model;
    const clip = { type: 'string', format: 'uri', 'x-media': { kind: 'video' as const } };
    const clips = { type: 'array', items: { ...clip, 'x-media': { kind: 'video' as const, accept: ['mp4'] } } };
    const broken = { ...model, input: { ...input, properties: { clip, clips } } };
    expect(auditModels([broken], [])).toContainEqual({
      what: 'media parameters with their formats',
      total: 2,
      missing: [`${model.id} clip`],
      demanded: false,
    });
  });

  it('names a model without a dated source, or with an example that its schema refuses', () => {
    const about = { ...model.about, sources: [{ name: 'hearsay' }] };
    expect(failing({ ...model, about, example: { prompt: 'x' } })).toEqual([
      ['models with dated sources', model.id],
      ['model examples valid', model.id],
    ]);
  });

  it('prints a share of 100 % only when nothing is missing', () => {
    const rows = [{ what: 'things', total: 1000, missing: ['one'], demanded: true }];
    expect(formatAudit(rows)).toContain('999 of 1000   99.9 %');
    expect(formatAudit(rows)).toContain('not so: things\n  one');
    expect(formatAudit([{ what: 'things', total: 2000, missing: ['one'], demanded: false }])).toContain(' 99.9 %');
  });
});
