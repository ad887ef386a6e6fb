import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { Field } from '../../../codegen/sources/catalog.js';
import { completed, partOf } from './draft-field.js';
import type { Counterpart } from './relatives.js';

/** Keywords of JSON Schema that say what a value may be, beside those that hold others. */
const LIMITS =
  'type enum default minItems maxItems uniqueItems minLength maxLength pattern minimum maximum multipleOf x-step required';

/**
 * What a draft limits a field by that no source says, in words: `maxItems 6; prompt (type string)`.
 *
 * @param counterpart Whose limits are lent.
 * @returns Undefined where nothing is.
 */
export function lentLimits(field: Field, counterpart: Counterpart | undefined): string | undefined {
  if (counterpart === undefined) return undefined;
  const { values, parts } = field;
  const { schema } = counterpart;
  const whole = completed(values, counterpart);
  const isTypeLent = values.type === undefined && whole.type !== 'string';
  const told = [
    ...(isTypeLent && whole.type ? [`type ${whole.type}`] : []),
    ...(values.list === undefined && whole.list === true ? ['a list'] : []),
    ...(['maxItems', 'accept', 'maxSizeMB'] as const)
      .filter((limit) => values[limit] === undefined && whole[limit] !== undefined)
      .map((limit) => `${limit} ${shown(whole[limit])}`),
  ];
  if (whole.type === 'object') {
    if (schema.minItems !== undefined && values.required !== true) told.push(`minItems ${schema.minItems}`);
    told.push(...(parts ? lentToParts(parts, counterpart) : inside(schema.type === 'array' ? schema.items : schema)));
  }
  return told.length === 0 ? undefined : told.join('; ');
}

function lentToParts(parts: readonly Field[], counterpart: Counterpart): string[] {
  return parts.flatMap((part) => {
    const limits = lentLimits(part, partOf(counterpart, part));
    return limits === undefined ? [] : [`${part.key} (${limits})`];
  });
}

/** The parts of a relative's object, each with its limits. */
function inside({ properties = {}, required }: SpecSchema = {}): string[] {
  const parts = Object.entries(properties).map(([key, part]) => `${key} (${limitsOf(part)})`);
  return required === undefined ? parts : [`required ${shown(required)}`, ...parts];
}

function limitsOf(schema: SpecSchema): string {
  const limits = LIMITS.split(' ').filter((limit) => schema[limit] !== undefined);
  const media = schema['x-media'];
  return [
    ...limits.map((limit) => `${limit} ${shown(schema[limit])}`),
    ...(media ? [`a file: ${media.kind}`] : []),
    ...inside({ properties: schema.properties ?? {} }),
    ...(schema.items ? [`of each: ${limitsOf(schema.items)}`] : []),
  ].join(', ');
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join('/') : String(value);
}
