import type { Aspect, ModelFacts } from './facts.js';
import { MODELS_ASPECTS } from './registry-models.js';
import { isMarkedDeprecated, outputOf, toField } from './registry-value.js';
import { UnreadKeys } from './unread-keys.js';

interface Parameter {
  key: string;
  type: string;
  required?: boolean;
  multiple?: boolean;
  maxCount?: number;
  options?: string[];
  default?: unknown;
  min?: number;
  max?: number;
  maxLength?: number;
  maxSizeMB?: number;
}

interface Endpoint {
  endpoint: string;
  name_en?: string;
  name_cn?: string;
  task?: string;
  output_type?: string;
  category?: string;
  params?: Parameter[];
}

const MODEL_KEYS = 'endpoint name_en name_cn task output_type category params';
const MODEL_KEYS_TO_SKIP = 'popularity tags';
const FIELD_KEYS = 'key type required multiple maxCount options default min max maxLength maxSizeMB';

/** The list of capabilities tells neither file types nor steps. */
export const CAPABILITIES_ASPECTS: ReadonlySet<Aspect> = new Set(
  [...MODELS_ASPECTS].filter((aspect) => aspect !== 'accept' && aspect !== 'step'),
);

/** Reads the entries of the list of capabilities, whose parameters have a `key`. */
export function readCapabilities(entries: readonly unknown[]): { models: ModelFacts[]; remarks: string[] } {
  const unread = new UnreadKeys();
  const models = (entries as Endpoint[]).map((entry) => {
    unread.look('endpoints', entry, MODEL_KEYS, MODEL_KEYS_TO_SKIP);
    const names = [entry.name_en ?? entry.endpoint, entry.name_cn ?? ''].map((name) => name.trim());
    const [name = '', localName = ''] = names;
    return {
      id: entry.endpoint,
      aliases: names.filter((alias) => alias !== ''),
      category: entry.category,
      task: entry.task,
      fields: (entry.params ?? []).map((parameter) => {
        unread.look('params', parameter, FIELD_KEYS);
        return toField({ ...parameter, list: parameter.multiple, maxItems: parameter.maxCount });
      }),
      facts: {
        name,
        localName: localName === '' ? undefined : localName,
        output: entry.output_type === undefined ? undefined : outputOf(entry.output_type),
        deprecated: isMarkedDeprecated(entry.endpoint, ...names),
      },
    };
  });
  return { models, remarks: unread.remarks() };
}
