import { parse } from 'yaml';
import type { SpecOperation } from '../../codegen/spec/types.js';
import { SCHEMA } from './apply-change.js';
import { blockYaml } from './block-yaml.js';
import { draftSchema } from './draft-field.js';
import type { FieldFacts } from './facts.js';
import { addToMap, appendYaml, setYaml } from './yaml-edit.js';

/** Adds a new field to a spec file, as the last one before `webhookUrl`, with its description left to write. */
export function applyField(text: string, field: FieldFacts): string {
  const lines = blockYaml({ [field.key]: draftSchema(field) });
  const added = addToMap(text, [...SCHEMA, 'properties'], lines, 'webhookUrl');
  if (field.facts.required !== true) return added;
  const operation = (parse(text) as { post?: SpecOperation }).post;
  const required = operation?.requestBody?.content?.['application/json']?.schema?.required;
  if (required) return appendYaml(added, [...SCHEMA, 'required'], [field.key]);
  return setYaml(added, [...SCHEMA, 'required'], [field.key], 'additionalProperties');
}
