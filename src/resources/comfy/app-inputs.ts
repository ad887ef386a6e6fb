import { isObject, text } from '../../json/values.js';
import { InputError } from '../../errors/input.js';
import { parseJson } from '../../json/parse.js';
import { list } from './graph.js';
import { nameOf } from './node-name.js';
import type { PreparedNode } from './nodes.js';
import { normalize } from '../../json/normalize.js';

/** Kind of an app's input. Expect more. */
export type AppInputType =
  'IMAGE' | 'AUDIO' | 'VIDEO' | 'STRING' | 'LIST' | 'SWITCH' | 'INT' | 'FLOAT' | 'BOOLEAN' | (string & {});

/** One of the values an input can have. */
export type AppInputOption = {
  /** What to send. */
  readonly value: string;
  /** What the app's page shows. */
  readonly label?: string;
  /** What the author of the app says about the option. */
  readonly description?: string;
};

/** An input that an app lets its users set. Source: documented by the vendor; any part may be missing. */
export type AppInput = {
  /** Name of the input in `rh.apps.run`: `122.prompt`. */
  readonly name: string;
  /** Id of the node that the input belongs to. */
  readonly nodeId: string;
  /** Name of the input: a key under the node's inputs. */
  readonly fieldName: string;
  /** Class of the node, such as `LoadImage`. */
  readonly nodeName?: string;
  /** Kind of the input, which says how `fieldData` is written. */
  readonly fieldType?: AppInputType;
  /** The value it has when it is not given. */
  readonly fieldValue?: string;
  /** The values it can have; absent when it takes any, or when `fieldData` does not tell. */
  readonly options?: readonly AppInputOption[];
  /** Label that the author of the app gave it. */
  readonly description?: string;
  /** The label in English. */
  readonly descriptionEn?: string;
  /** The platform's own description of the widget: JSON text, whose form has changed over time. */
  readonly fieldData?: string;
};

/** Kinds of inputs that take a number. */
const NUMBERS: ReadonlyMap<unknown, { readonly name: string; readonly fits: (value: number) => boolean }> = new Map([
  ['INT', { name: 'a whole number', fits: Number.isInteger }],
  ['FLOAT', { name: 'a number', fits: Number.isFinite }],
]);

/** Types of ComfyUI, whose names no option has: `["STRING"]` is short for `["STRING", {}]`. */
const TYPE =
  /^(STRING|INT|FLOAT|BOOLEAN|COMBO|IMAGE|VIDEO|AUDIO|MASK|LATENT|MODEL|CLIP|VAE|CONDITIONING|CONTROL_NET|CLIP_VISION)$/;

export function appInputOf(raw: unknown): AppInput {
  const { fieldData, fieldValue } = isObject(raw) ? raw : {};
  // Who keeps what the platform said may keep it parsed.
  const written = typeof fieldData === 'object' && fieldData !== null ? JSON.stringify(fieldData) : fieldData;
  const texts = ['nodeId', 'fieldName', 'fieldValue', 'fieldData'] as const;
  const value = typeof fieldValue === 'boolean' ? String(fieldValue) : fieldValue;
  const input = normalize<AppInput>({ ...(raw as object), fieldData: written, fieldValue: value }, [], texts);
  const options = optionsIn(parsed(input.fieldData));
  return { ...input, name: nameOf(input), ...(options?.length && { options }) };
}

/**
 * Checks that the app has every given input, and that the value is one of its options, or a number where it must be.
 *
 * @throws InputError that names the input and what is allowed.
 */
export function checkAppInputs(inputs: readonly AppInput[], nodes: readonly PreparedNode[]): void {
  for (const node of nodes) {
    const field = nameOf(node);
    const input = inputs.find(({ name }) => name === field);
    if (!input) {
      const known = inputs.map(({ name, description }) => (description ? `${name} (${description})` : name));
      throw new InputError(`${field}: the app has no such input. Its inputs are ${list(known)}.`, { field });
    }
    const { options, fieldType } = input;
    const given = typeof node.fieldValue === 'object' ? 'a file' : String(node.fieldValue);
    const wanted = NUMBERS.get(fieldType);
    if (!options && wanted && !wanted.fits(given.trim() === '' ? NaN : Number(given))) {
      throw new InputError(`${field}: "${given.slice(0, 100)}" is not ${wanted.name}.`, { field });
    }
    if (!options || options.some(({ value }) => value === given)) continue;
    const allowed = options.map(({ value, label }) => (label && label !== value ? `${value} (${label})` : value));
    throw new InputError(`${field}: "${given.slice(0, 100)}" is not an option. Allowed are ${list(allowed)}.`, {
      field,
    });
  }
}

/**
 * The options in a widget's description. Known forms: a list of `{ name, index, description }` that ends with the
 * default; a list of texts; and ComfyUI's own `[options, settings]`, `[type, settings]` and `[type]`.
 */
function optionsIn(widget: unknown): AppInputOption[] | undefined {
  if (!Array.isArray(widget)) return undefined;
  const [first, settings] = widget as unknown[];
  if (Array.isArray(first)) {
    // Any upload is as good as the files that are listed here.
    const takesUploads = isObject(settings) && Object.keys(settings).some((name) => name.endsWith('_upload'));
    return takesUploads ? undefined : first.flatMap(optionOf);
  }
  if (typeof first === 'string' && isObject(settings)) {
    return Array.isArray(settings.options) ? settings.options.flatMap(optionOf) : undefined;
  }
  return widget.length === 1 && typeof first === 'string' && TYPE.test(first) ? undefined : widget.flatMap(optionOf);
}

function optionOf(option: unknown): AppInputOption[] {
  const value = isObject(option) ? text(option.index) : text(option);
  if (value === undefined) return [];
  return [
    isObject(option)
      ? { ...normalize<AppInputOption>({ label: option.name, description: option.description }), value }
      : { value },
  ];
}

function parsed(json: string | undefined): unknown {
  try {
    return parseJson(json ?? '');
  } catch {
    return undefined;
  }
}
