import type { Field } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';

/** A request that a registry describes. */
export interface Sample {
  /** What it shows, such as `as first filled` or `resolution = 4k`. */
  readonly what: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Gives the address of an upload that a field takes. */
export type Upload = (field: Field) => string;

/** The request that the vendor's form makes as it is filled at first. */
export function firstSample(fields: readonly Field[], upload: Upload): Sample {
  const filled = fields.filter(({ values, sample }) => values.required || (sample !== undefined && sample !== null));
  return {
    what: 'as first filled',
    body: Object.fromEntries(filled.map((field) => [field.key, firstOf(field, upload)])),
  };
}

/** All requests that the parameters describe: the first one, and from there one for each choice and limit. */
export function samplesOf(fields: readonly Field[], upload: Upload): Sample[] {
  const first = firstSample(fields, upload);
  const required = fields.filter((field) => field.values.required).map(({ key }) => [key, first.body[key]] as const);
  const variants = fields.flatMap((field) =>
    othersOf(field, upload).map((value): Sample => {
      return { what: `${field.key} = ${shown(value)}`, body: { ...first.body, [field.key]: value } };
    }),
  );
  return [first, { what: 'nothing optional', body: Object.fromEntries(required) }, ...variants];
}

/** What stands in a field at first; media are uploads, because the vendor's own addresses expire. */
function firstOf(field: Field, upload: Upload): unknown {
  const { list, min, type } = field.values;
  const value = isMedia(type) ? upload(field) : (field.sample ?? choicesOf(field)[0] ?? min ?? plain(type));
  return list && !Array.isArray(value) ? [value] : value;
}

const choicesOf = ({ values }: Field) => values.enum ?? [];

function plain(type: Field['values']['type']): unknown {
  switch (type) {
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    default:
      // Some texts are names of files.
      return 'sample.png';
  }
}

/** Each choice, both ends of a range, both sides of a switch, the longest text and the longest list. */
function othersOf(field: Field, upload: Upload): unknown[] {
  const { list, min, max, type, maxItems } = field.values;
  if (isMedia(type)) return list && maxItems ? [Array.from({ length: maxItems }, () => upload(field))] : [];
  const limits = [min, max].filter((limit) => limit !== undefined);
  const values = [...choicesOf(field), ...limits, ...(type === 'boolean' ? [true, false] : longestOf(field))];
  return list ? values.map((value) => [value]) : values;
}

/** Addresses have a form that no longest text of ours would have. */
function longestOf({ key, values: { type, maxLength, enum: choices } }: Field): string[] {
  return type === 'string' && maxLength && !choices && !/url$/i.test(key) ? ['x'.repeat(maxLength)] : [];
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
};
