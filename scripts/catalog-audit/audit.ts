import { Ajv2020 } from 'ajv/dist/2020.js';
import { toIR } from '../../codegen/spec/ir.js';
import { loadSpec } from '../../codegen/spec/load.js';
import type { ModelIR } from '../../codegen/spec/model.js';
import type { SpecSchema } from '../../codegen/spec/types.js';

/** One line of the audit: of how many things something is true, and of which it is not. */
export interface AuditRow {
  readonly what: string;
  readonly total: number;
  readonly missing: readonly string[];
  /** Whether all of it is possible, so that anything missing fails the audit. */
  readonly demanded: boolean;
}

interface Parameter {
  readonly at: string;
  readonly schema: SpecSchema;
}

const LIMITS = [
  'enum',
  'const',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'maxItems',
  'format',
  'properties',
];

/**
 * Measures a spec.
 *
 * @param entry Path of the entry file.
 * @param documented The vendor's names of its models, each of which the spec must know.
 */
export async function auditSpec(entry: string, documented: readonly string[]): Promise<AuditRow[]> {
  return auditModels(toIR(await loadSpec(entry)).models, documented);
}

export function auditModels(models: readonly ModelIR[], documented: readonly string[]): AuditRow[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const known = new Set(models.flatMap(({ about }) => [about.name, ...(about.aliases ?? [])]));
  const parameters = models.flatMap(parametersOf);
  const media = parameters.filter(({ schema }) => mediaOf(schema));
  const defaults = parameters.filter(({ schema }) => schema.default !== undefined);
  const open = parameters.filter(({ schema }) => schema.type !== 'boolean');
  const ofModels = (what: string, holds: (model: ModelIR) => boolean, demanded = true) =>
    rowOf(what, models, ({ id }) => id, holds, demanded);
  const ofParameters = (what: string, items: Parameter[], holds: (schema: SpecSchema) => boolean, demanded = true) =>
    rowOf(
      what,
      items,
      ({ at }) => at,
      ({ schema }) => holds(schema),
      demanded,
    );

  return [
    rowOf(
      'documented names that lead to a model',
      documented,
      (name) => name,
      (name) => known.has(name),
    ),
    ofModels('models described', ({ description }) => words(description) >= 8),
    ofModels('models with a dated lifecycle', ({ about }) => isDate(about.lifecycle.date)),
    ofModels('models with dated sources', ({ about }) => about.sources.some(({ date }) => isDate(date))),
    ofModels('model examples valid', ({ schema, example }) => ajv.validate(schema, example)),
    ofParameters('parameters described', parameters, ({ description }) => words(description) >= 4),
    ofParameters('media parameters with their formats', media, (schema) => Boolean(mediaOf(schema)?.accept), false),
    ofParameters('defaults valid', defaults, (schema) => ajv.validate(schema, schema.default)),
    ofParameters('parameters, other than switches, with a limit', open, isLimited, false),
    ofModels('models with a published price', ({ about }) => about.price !== undefined, false),
  ];
}

function rowOf<T>(
  what: string,
  items: readonly T[],
  name: (item: T) => string,
  holds: (item: T) => boolean,
  demanded = true,
): AuditRow {
  return { what, total: items.length, missing: items.filter((item) => !holds(item)).map(name), demanded };
}

const words = (text = '') => text.split(/\s+/).filter(Boolean).length;
const isDate = (text: unknown) => typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);
const mediaOf = (schema: SpecSchema) => schema['x-media'] ?? schema.items?.['x-media'];

function isLimited(schema: SpecSchema): boolean {
  return (
    LIMITS.some((keyword) => schema[keyword] !== undefined) || (schema.items !== undefined && isLimited(schema.items))
  );
}

function parametersOf({ id, input }: ModelIR): Parameter[] {
  return Object.entries(input.properties ?? {}).map(([name, schema]) => ({ at: `${id} ${name}`, schema }));
}
