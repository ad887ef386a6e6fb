import { type AppInput, appInputOf } from '../../src/resources/comfy/app-inputs.js';
import { SEED } from '../../src/resources/comfy/seed-nodes.js';
import { type GraphField, isDrawn, LONG_SAID, SEED_SAID, seedSchema } from './field.js';
import { identifierOf } from './identifier.js';
import { plain } from './plain.js';
import { widgetOf } from './widget.js';

/** The inputs of an app as fields, in the order that its author chose. */
export function appFields(inputs: readonly Readonly<Record<string, unknown>>[]): GraphField[] {
  return appInputsIn(inputs).map(fieldOf);
}

/** The inputs that name a node; of two for one input of a node the first. */
export function appInputsIn(inputs: readonly Readonly<Record<string, unknown>>[]): AppInput[] {
  const byName = new Map<string, AppInput>();
  for (const raw of inputs) {
    const input = appInputOf(raw);
    const isNamed = input.nodeId !== undefined && input.fieldName !== undefined;
    if (isNamed && !byName.has(input.name)) byName.set(input.name, input);
  }
  return [...byName.values()];
}

function fieldOf(input: AppInput): GraphField {
  const { name, nodeId, fieldName, fieldValue, nodeName, description, descriptionEn } = input;
  const label = [descriptionEn, description].map(plain).find((text) => text !== '') ?? '';
  const { schema, said } = widgetOf(input);
  const isSeed = SEED.test(fieldName) && schema.type === 'integer' && isDrawn(schema);
  const isLong = schema.type === 'integer' && !Number.isSafeInteger(Number(fieldValue ?? 0));
  const field = identifierOf(fieldName) ?? 'input';
  return {
    nodes: [name],
    candidates: [identifierOf(label), field, `${field}_${nodeId.replaceAll(/\W/g, '_')}`],
    schema: isSeed ? seedSchema(schema) : isLong ? { ...schema, type: ['number', 'string'] } : schema,
    said: [
      `${label === '' ? '' : `"${label}": `}\`${plain(name)}\`${nodeName === undefined ? '' : ` (${plain(nodeName)})`}.`,
      ...(isSeed ? [SEED_SAID] : isLong ? [LONG_SAID] : []),
      ...said,
    ],
    isSeed,
    missing: schema.enum && !isSeed && fieldValue && !schema.enum.includes(fieldValue) ? fieldValue : undefined,
  };
}
