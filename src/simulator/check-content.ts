import { isSites } from '../contract/site.js';
import { MODEL_ID } from '../../generated/conventions.gen.js';
import { NAME, oneOf, required, TEXT } from '../async/option-kinds.js';
import { assertObject, assertOptions, assertTypes, type OptionType, type OptionTypes } from '../async/option-types.js';
import { isObject } from '../json/values.js';
import { isEditorGraph } from '../resources/comfy/graph-nodes.js';
import { exactly } from '../pricing/amounts.js';
import { OUTPUT_KINDS } from './state/durations.js';
import type { SimulatorApp, SimulatorWorkflow } from './state/graphs.js';
import type { SimulatorModel } from './state/models.js';

const OUTPUT = oneOf(OUTPUT_KINDS);

const MODEL: Record<keyof SimulatorModel, OptionType> = {
  id: [(value) => typeof value === 'string' && MODEL_ID.test(value), 'an id such as "acme/text-to-image"', 'required'],
  output: required(OUTPUT),
  schema: [isObject, 'a JSON schema, such as { type: "object" }', 'required'],
  price: [isObject, 'a price with `rules`'],
  sites: [isSites, "what is known of sites, such as { cn: { until: '2026-09-21' } }"],
};

const PRICE: OptionTypes = {
  currency: required(NAME),
  per: required(NAME),
  size: [(value) => typeof value === 'number' && value > 0 && exactly(value) !== undefined, 'a number above 0'],
  quantity: [isObject, 'an object with `field` or `unknown`'],
  asOf: required(TEXT),
  rules: [isRules, 'a list of rules with an `amount` as decimal text', 'required'],
  charges: [isCharges, 'a list of charges, each with `per` and `rules`'],
};

const VALUES: OptionType = [isSchemas, 'an object with a JSON schema for each input'];

const WORKFLOW: Record<keyof SimulatorWorkflow, OptionType> = {
  graph: [isObject, 'a graph of ComfyUI, such as an object with an entry for each node', 'required'],
  output: OUTPUT,
  values: VALUES,
};

const NODE: OptionTypes = {
  class_type: required(NAME),
  inputs: [isObject, 'an object with an entry for each input', 'required'],
};

const APP: Record<keyof SimulatorApp, OptionType> = {
  name: required(TEXT),
  inputs: [Array.isArray, 'a list of inputs', 'required'],
  output: OUTPUT,
  values: VALUES,
};

const APP_INPUT: OptionTypes = {
  nodeId: required(NAME),
  nodeName: required(TEXT),
  fieldName: required(NAME),
  fieldValue: required(TEXT),
  fieldType: required(TEXT),
};

/** @throws InputError that names the entry and its field, such as `models[0].output`. */
export function assertModels(models: readonly unknown[]): void {
  models.forEach((model, index) => {
    const field = `models[${index}]`;
    assertOptions(model, MODEL, { field, none: 'A model has no field', prefix: `${field}.` });
    if (isObject(model.price)) assertTypes(model.price, PRICE, [], `${field}.price.`);
  });
}

/** @throws InputError that names the entry and its field, such as `workflows.19.graph.3.inputs`. */
export function assertWorkflows(workflows: Readonly<Record<string, unknown>>): void {
  for (const [id, workflow] of Object.entries(workflows)) {
    const field = `workflows.${id}`;
    assertOptions(workflow, WORKFLOW, { field, none: 'A workflow has no field', prefix: `${field}.` });
    // One of the editor is read when the simulator is made.
    const nodes = isEditorGraph(workflow.graph) ? [] : Object.entries(workflow.graph as Record<string, unknown>);
    // Exported graphs say more about their nodes, such as a title.
    for (const [node, about] of nodes) assertEntry(about, NODE, `${field}.graph.${node}`);
  }
}

/** @throws InputError that names the entry and its field, such as `apps.19.inputs[0].nodeId`. */
export function assertApps(apps: Readonly<Record<string, unknown>>): void {
  for (const [id, app] of Object.entries(apps)) {
    const field = `apps.${id}`;
    assertOptions(app, APP, { field, none: 'An app has no field', prefix: `${field}.` });
    const inputs = app.inputs as readonly unknown[];
    // As the platform describes them, they have more fields.
    inputs.forEach((input, index) => assertEntry(input, APP_INPUT, `${field}.inputs[${index}]`));
  }
}

function assertEntry(entry: unknown, types: OptionTypes, field: string): void {
  assertObject(entry, field);
  assertTypes(entry, types, [], `${field}.`);
}

function isSchemas(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isObject);
}

function isRules(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return value.every((rule) => isObject(rule) && typeof rule.amount === 'string' && exactly(rule.amount) !== undefined);
}

function isCharges(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((charge) => isObject(charge) && NAME[0](charge.per) && isRules(charge.rules))
  );
}
