import type { Field, Model, Property } from './catalog.js';
import { PROPERTIES } from './catalog.js';
import { type RawModel, toField, toModel } from './to-model.js';
import type { Usual } from './renamed-keys.js';
import { type UnreadKey, UnreadKeys } from './unread-keys.js';

interface Parameter {
  fieldKey: string;
  type: string;
  description?: string;
  required?: boolean;
  multipleInputs?: boolean;
  maxInputNum?: number;
  options?: { value: string | number }[];
  defaultValue?: unknown;
  min?: number;
  max?: number;
  step?: number;
  maxLength?: number;
  /** A JSON list in a string: `"[\"JPG\",\"PNG\"]"`. */
  accept?: string;
  /** Megabytes. */
  maxSize?: number;
}

interface Entry extends RawModel {
  params: Parameter[];
}

const MODEL_KEYS = 'endpoint name_en name_cn output_type params';
/** Names of the vendor's own classes, and hints for forms of other products. */
const MODEL_KEYS_TO_SKIP =
  'category class_name internal_name display_name asset_ids_mode real_person_asset_slots real_person_mode_default';
const FIELD_KEYS =
  'fieldKey type description required multipleInputs maxInputNum options defaultValue ' +
  'min max step maxLength accept maxSize';
const FIELD_KEYS_TO_SKIP = 'label tail_insert';

/** What no list of this format has been without. */
export const MODELS_USUAL: Usual = {
  models: 'name_en output_type',
  params: 'required defaultValue',
  typed: { LIST: 'options', STRING: 'maxLength', INT: 'min max', IMAGE: 'accept maxSize multipleInputs maxInputNum' },
};

/** The registry with `models[]`, and its older form, the bare list, tell neither prices nor least lengths. */
export const MODELS_PROPERTIES: ReadonlySet<Property> = new Set(
  PROPERTIES.filter((property) => !['price', 'priceUnit', 'minLength'].includes(property)),
);

/** Reads the entries of the registry whose parameters have a `fieldKey`. */
export function readModels(entries: readonly unknown[]): { models: Model[]; unread: UnreadKey[] } {
  const unread = new UnreadKeys();
  const models = (entries as Entry[]).map((entry) => {
    unread.look('models', entry, MODEL_KEYS, MODEL_KEYS_TO_SKIP);
    return toModel(
      entry,
      entry.params.map((parameter) => readParameter(parameter, unread)),
    );
  });
  return { models, unread: unread.list() };
}

function readParameter(parameter: Parameter, unread: UnreadKeys): Field {
  unread.look('params', parameter, FIELD_KEYS, FIELD_KEYS_TO_SKIP);
  return toField({
    key: parameter.fieldKey,
    type: parameter.type,
    words: parameter.description === parameter.fieldKey ? undefined : parameter.description,
    required: parameter.required,
    list: parameter.multipleInputs,
    options: parameter.options?.map((option) => option.value),
    default: parameter.defaultValue,
    min: parameter.min,
    max: parameter.max,
    step: parameter.step,
    maxLength: parameter.maxLength,
    maxItems: parameter.maxInputNum,
    accept: parameter.accept?.match(/\w+/g) ?? undefined,
    maxSizeMB: parameter.maxSize,
  });
}
