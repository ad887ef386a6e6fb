import { parse } from 'yaml';
import type { SpecOperation } from '../../../codegen/spec/types.js';
import { WEBHOOK_FIELD } from '../../../spec/conventions/model.mjs';
import type { Field } from '../../../codegen/sources/catalog.js';
import { draftSchema } from '../draft/draft-field.js';
import { blockYaml } from '../yaml/block.js';
import { addToMap, appendYaml, setYaml } from '../yaml/edit.js';
import { SCHEMA } from './apply-change.js';

/**
 * Adds a new field to a spec file, as the last one before `webhookUrl`, with its description left to write.
 *
 * @param isRequired Whether callers must give it from now on.
 */
export function applyField(text: string, field: Field, isRequired: boolean): string {
  const operation = (parse(text) as { post?: SpecOperation }).post;
  const task = operation?.['x-model']?.task ?? '';
  const lines = blockYaml({ [field.key]: draftSchema(field, task) });
  const added = addToMap(text, [...SCHEMA, 'properties'], lines, WEBHOOK_FIELD);
  if (!isRequired) return added;
  const required = operation?.requestBody?.content?.['application/json']?.schema?.required;
  if (required) return appendYaml(added, [...SCHEMA, 'required'], [field.key]);
  return setYaml(added, [...SCHEMA, 'required'], [field.key], 'additionalProperties');
}
