import type { InputSchema } from '../../contract/input-schema.js';
import { numberOf } from '../../json/values.js';
import { nodeInputOf } from '../../resources/comfy/node-name.js';
import { check } from '../../validate/check.js';
import type { Source } from '../state/sources.js';
import type { Failure } from '../state/task.js';
import { invalidPrompt, type NodeErrors } from './invalid-prompt.js';

/** What ComfyUI calls the mistakes that a value can be. Source: ComfyUI. */
const TYPES: Readonly<Record<string, string>> = {
  enum: 'value_not_in_list',
  minimum: 'value_smaller_than_min',
  maximum: 'value_bigger_than_max',
  type: 'invalid_input_type',
};

/** Why a run with some values is refused; undefined when every input takes its own. */
export function refusedValues(
  { graph, values = {} }: Source,
  input: Readonly<Record<string, unknown>>,
): Failure | undefined {
  const errors = new Map<string, NodeErrors>();
  for (const [name, value] of Object.entries(input)) {
    const schema = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!schema || value === undefined) continue;
    const { nodeId = '' } = nodeInputOf(name) ?? {};
    const found = check(schema, asRead(schema, value), name).map(({ keyword, message }) => ({
      type: TYPES[keyword] ?? 'custom_validation_failed',
      message: 'Value not allowed',
      details: message,
    }));
    if (found.length === 0) continue;
    const { errors: others = [], class_type = graph[nodeId]?.class_type ?? '' } = errors.get(nodeId) ?? {};
    errors.set(nodeId, { errors: [...others, ...found], class_type });
  }
  return errors.size > 0 ? invalidPrompt('Prompt outputs failed validation', Object.fromEntries(errors)) : undefined;
}

/** A value in the type that its node reads it as: ComfyUI takes numbers that are written as text. */
function asRead({ type, enum: values }: InputSchema, value: unknown): unknown {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return value;
  const written = String(value);
  if (values) return values.find((one) => String(one) === written) ?? value;
  if (type === 'string') return written;
  if (type === 'boolean') return /^(true|false)$/i.test(written) ? written.toLowerCase() === 'true' : value;
  return type === 'integer' || type === 'number' ? (numberOf(written.trim()) ?? value) : value;
}
