import type { Model, Property } from './catalog.js';
import { MODELS_PROPERTIES } from './models-format.js';
import { type RawModel, toField, toModel } from './to-model.js';
import type { Usual } from './renamed-keys.js';
import { type UnreadKey, UnreadKeys } from './unread-keys.js';

interface Parameter {
  key: string;
  type: string;
  required?: boolean;
  multiple?: boolean;
  maxCount?: number;
  options?: (string | number)[];
  default?: unknown;
  min?: number;
  max?: number;
  maxLength?: number;
  maxSizeMB?: number;
}

interface Endpoint extends RawModel {
  params: Parameter[];
}

const MODEL_KEYS = 'endpoint name_en name_cn task output_type params';
const MODEL_KEYS_TO_SKIP = 'category popularity tags';
const FIELD_KEYS = 'key type required multiple maxCount options default min max maxLength maxSizeMB';

/** What no list of this format has been without. */
export const CAPABILITIES_USUAL: Usual = {
  models: 'name_en task output_type',
  params: 'required default',
  typed: { LIST: 'options', STRING: 'maxLength', INT: 'min max', IMAGE: 'maxSizeMB multiple maxCount' },
};

/** The list of capabilities tells neither file types nor steps. */
export const CAPABILITIES_PROPERTIES: ReadonlySet<Property> = new Set(
  [...MODELS_PROPERTIES].filter((property) => property !== 'accept' && property !== 'step'),
);

/**
 * The list of capabilities drops parameters that are objects or lists of them, and some lengths and lists, and calls
 * every result that is told as JSON a text.
 */
export const CAPABILITIES_DROPS: ReadonlySet<Property> = new Set<Property>(['field', 'list', 'maxLength', 'output']);

/** Reads the entries of the list of capabilities, whose parameters have a `key`. */
export function readCapabilities(entries: readonly unknown[]): { models: Model[]; unread: UnreadKey[] } {
  const unread = new UnreadKeys();
  const models = (entries as Endpoint[]).map((entry) => {
    unread.look('endpoints', entry, MODEL_KEYS, MODEL_KEYS_TO_SKIP);
    return toModel(
      entry,
      entry.params.map((parameter) => {
        unread.look('params', parameter, FIELD_KEYS);
        return toField({ ...parameter, list: parameter.multiple, maxItems: parameter.maxCount });
      }),
    );
  });
  return { models, unread: unread.list() };
}
