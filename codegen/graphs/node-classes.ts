import { isObject, numberOf, text } from '../../src/json/values.js';
import type { SpecSchema } from '../spec/types.js';
import { UserError } from '../spec/user-error.js';
import { plain } from './plain.js';

type Fields = Readonly<Record<string, unknown>>;

/** What ComfyUI says about a widget of a node. */
export interface NodeWidget {
  readonly schema: SpecSchema;
  readonly tooltip: string;
}

/** What ComfyUI says about its nodes. */
export interface NodeClasses {
  /** Names of the widgets of a class, in their order; undefined for a class that it does not have. */
  readonly widgetsOf: (type: string) => readonly string[] | undefined;
  /** Undefined for what is no widget of the class. */
  readonly widget: (type: string, name: string) => NodeWidget | undefined;
}

/** Most values that become a type: of thousands of files the compiler and the reader would get nothing. */
const MOST_VALUES = 500;

/** The largest number that widgets name when there is no limit. */
const NO_LIMIT = 2 ** 53;

/**
 * Reads what `/object_info` of ComfyUI said: classes of nodes by name, each with the inputs that it takes.
 *
 * @throws UserError when it is something else.
 */
export function nodeClasses(info: unknown): NodeClasses {
  const isClass = (one: unknown) => isObject(one) && isObject(one.input);
  if (!isObject(info) || !Object.values(info).some(isClass))
    throw new UserError('objectInfo: the file is no `/object_info` of ComfyUI, which is classes of nodes by name');
  const read = new Map<string, ReadonlyMap<string, NodeWidget>>();
  const classOf = (type: string) => {
    const own = Object.hasOwn(info, type) ? info[type] : undefined;
    if (!isObject(own) || !isObject(own.input)) return undefined;
    const known = read.get(type) ?? widgetsIn(own.input);
    read.set(type, known);
    return known;
  };
  return {
    widgetsOf: (type) => {
      const widgets = classOf(type);
      return widgets && [...widgets.keys()];
    },
    widget: (type, name) => classOf(type)?.get(name),
  };
}

function widgetsIn({ required, optional }: Fields): Map<string, NodeWidget> {
  const inputs = [required, optional].flatMap((some) => (isObject(some) ? Object.entries(some) : []));
  return new Map(
    inputs.flatMap(([name, input]) => {
      const widget = Array.isArray(input) ? widgetIn(input as unknown[]) : undefined;
      return widget ? [[name, widget] as const] : [];
    }),
  );
}

/** `[type, settings]`, or `[values, settings]`. What has another type is a socket. */
function widgetIn([type, given]: readonly unknown[]): NodeWidget | undefined {
  const settings = isObject(given) ? given : {};
  const schema = settings.forceInput === true ? undefined : schemaOf(type, settings);
  return schema && { schema, tooltip: plain(text(settings.tooltip)) };
}

function schemaOf(type: unknown, settings: Fields): SpecSchema | undefined {
  const media = (['image', 'video', 'audio'] as const).find((kind) => settings[`${kind}_upload`] === true);
  if (media) return { type: 'string', 'x-media': { kind: media } };
  if (Array.isArray(type) || type === 'COMBO') return choicesIn(Array.isArray(type) ? type : settings.options);
  switch (type) {
    case 'INT':
      return { type: 'integer', ...limitsIn(settings) };
    case 'FLOAT':
      return { type: 'number', ...limitsIn(settings) };
    case 'BOOLEAN':
      return { type: 'boolean' };
    case 'STRING':
      return { type: 'string' };
    default:
      return undefined;
  }
}

function choicesIn(options: unknown): SpecSchema {
  const values = Array.isArray(options) ? (options as unknown[]) : [];
  const isPlain = values.every((value) => typeof value === 'string' || Number.isSafeInteger(value));
  if (values.length === 0 || values.length > MOST_VALUES || !isPlain) return { type: ['string', 'number', 'boolean'] };
  return { enum: [...new Set(values)] };
}

function limitsIn({ min, max }: Fields): SpecSchema {
  const [minimum, maximum] = [numberOf(min), numberOf(max)];
  return {
    ...(minimum !== undefined && minimum > -NO_LIMIT && { minimum }),
    ...(maximum !== undefined && maximum < NO_LIMIT && maximum >= (minimum ?? maximum) && { maximum }),
  };
}
