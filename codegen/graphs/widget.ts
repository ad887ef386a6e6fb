import type { AppInput } from '../../src/resources/comfy/app-inputs.js';
import { parseJson } from '../../src/json/parse.js';
import { isObject, numberOf, text } from '../../src/json/values.js';
import type { SpecSchema } from '../spec/types.js';
import { plain } from './plain.js';

/** What is known of a value: its type, its limits, its default, and what its author says about it. */
export interface Widget {
  readonly schema: SpecSchema;
  /** Sentences for the comment. */
  readonly said: readonly string[];
}

const MEDIA = /^(IMAGE|VIDEO|AUDIO)$/;

/** The type of an app's input, as far as the platform's description of its widget tells. */
export function widgetOf(input: AppInput): Widget {
  const settings = settingsIn(input.fieldData);
  const schema = schemaOf(input, settings);
  const preset = presetOf(schema, input.fieldValue ?? text(settings.default));
  const tooltip = plain(text(settings.tooltip));
  const said = [...(tooltip === '' ? [] : [`Tooltip: "${tooltip}".`]), ...labelsOf(input)];
  if (isUntyped(schema)) said.push(`The app does not tell what values an input of the kind ${kindIn(input)} takes.`);
  return { schema: { ...schema, ...(preset !== undefined && { default: preset }) }, said };
}

function schemaOf(input: AppInput, settings: Readonly<Record<string, unknown>>): SpecSchema {
  const { fieldType = '', options, fieldValue = '' } = input;
  const media = MEDIA.exec(fieldType.toUpperCase())?.[1];
  if (media) return { type: 'string', 'x-media': { kind: media.toLowerCase() as 'image' | 'video' | 'audio' } };
  if (options && options.length > 0) return { enum: [...new Set(options.map(({ value }) => value))] };
  switch (fieldType.toUpperCase()) {
    case 'INT':
      return { type: 'integer', ...limitsIn(settings, Number.isSafeInteger) };
    case 'FLOAT':
      return { type: 'number', ...limitsIn(settings, Number.isFinite) };
    case 'BOOLEAN':
      return { type: 'boolean' };
    case 'SWITCH':
      return /^(true|false)$/i.test(fieldValue) ? { type: 'boolean' } : { type: ['string', 'number', 'boolean'] };
    case 'STRING':
    case 'TEXT':
      return { type: 'string' };
    default:
      return { type: ['string', 'number', 'boolean'] };
  }
}

/** Limits that say something: widgets name the largest number that there is when there is no limit. */
function limitsIn(settings: Readonly<Record<string, unknown>>, isExact: (value: number) => boolean): SpecSchema {
  const [minimum, maximum] = [numberOf(settings.min), numberOf(settings.max)];
  return {
    ...(minimum !== undefined && isExact(minimum) && { minimum }),
    ...(maximum !== undefined && isExact(maximum) && maximum >= (minimum ?? maximum) && { maximum }),
  };
}

/** The value it has now, in its type; undefined when it does not fit, or there is none. */
function presetOf(schema: SpecSchema, value: string | undefined): unknown {
  if (value === undefined || value === '') return undefined;
  if (schema.enum) return schema.enum.includes(value) ? value : undefined;
  const { type } = schema;
  if (type === 'boolean') return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : undefined;
  if (type !== 'integer' && type !== 'number') return value;
  const number = numberOf(value);
  return number !== undefined && (type === 'number' ? Number.isFinite(number) : Number.isSafeInteger(number))
    ? number
    : undefined;
}

/** What the values of a list are called, where that is not the value itself. */
function labelsOf({ options = [] }: AppInput): string[] {
  const labels = options.flatMap(({ value, label, description }) => {
    const said = plain(label === undefined || label === value ? description : label);
    return said === '' || said === value ? [] : [`\`${plain(value)}\` is "${said}"`];
  });
  return labels.length > 0 ? [`${labels.join(', ')}.`] : [];
}

function isUntyped({ type }: SpecSchema): boolean {
  return Array.isArray(type) && type.includes('boolean');
}

const kindIn = ({ fieldType }: AppInput) => (fieldType === undefined ? 'that it does not name' : plain(fieldType));

/** The settings in a widget's description: `[type, settings]`, `[options, settings]`, a list that ends in them. */
function settingsIn(fieldData: string | undefined): Readonly<Record<string, unknown>> {
  const widget = parsed(fieldData);
  if (!Array.isArray(widget)) return isObject(widget) ? widget : {};
  const last: unknown = widget.at(-1);
  return isObject(last) && !('index' in last) ? last : {};
}

function parsed(json: string | undefined): unknown {
  try {
    return parseJson(json ?? '');
  } catch {
    return undefined;
  }
}
