import type { HelperIR } from '../../codegen/emit/helper.js';
import { appInputsIn } from '../../codegen/graphs/app-fields.js';
import type { NodeClasses } from '../../codegen/graphs/node-classes.js';
import { graphHelper } from '../../codegen/graphs/graph-helper.js';
import { appIn, graphIn } from '../../codegen/graphs/unwrap.js';
import { UserError } from '../../codegen/spec/user-error.js';
import type { InputSchema } from '../../src/contract/input-schema.js';
import { apiGraphOf } from '../../src/resources/comfy/api-graph.js';
import type { SimulatorApp, SimulatorModel, SimulatorWorkflow } from '../../src/simulator/index.js';
import type { Read } from './saved.js';

/** What a simulator runs. */
interface Simulated {
  readonly workflows: Record<string, SimulatorWorkflow>;
  readonly apps: Record<string, SimulatorApp>;
  readonly models: readonly SimulatorModel[];
}

/** The workflows, apps and models for a simulator, each with its own checks. */
export function simulated(
  read: readonly Read[],
  { classes, newer = [] }: { readonly classes?: NodeClasses | undefined; readonly newer?: readonly HelperIR[] } = {},
): Simulated {
  const workflows: Record<string, SimulatorWorkflow> = {};
  const apps: Record<string, SimulatorApp> = {};
  for (const { target, saved } of read) {
    const values = valuesOf(graphHelper({ ...target, saved, classes }));
    if (target.kind === 'app') apps[target.id] = { ...appOf(saved), values };
    else workflows[target.id] = { graph: apiGraphOf(graphIn(saved), classes?.widgetsOf), values };
  }
  return { workflows, apps, models: newer.map(modelOf) };
}

function modelOf({ id, output = 'file', input }: HelperIR): SimulatorModel {
  return { id, output, schema: input as InputSchema };
}

/** What each input of a node takes, as far as the helper knows it. */
function valuesOf({ nodes = {}, input }: HelperIR): Record<string, InputSchema> {
  const fields = Object.entries(input.properties ?? {}).flatMap(([field, schema]) => {
    const known = checkable(schema as InputSchema);
    return known ? [nodes[field] ?? []].flat().map((name) => [name, known] as const) : [];
  });
  return Object.fromEntries(fields);
}

/** What can be checked of a value; undefined when any may be right. */
function checkable({ type, enum: values, minimum, maximum }: InputSchema): InputSchema | undefined {
  if (values) return { enum: values };
  // A whole number that may be longer than numbers of JavaScript is typed as text, too.
  const one = Array.isArray(type) ? (type.includes('boolean') ? undefined : 'integer') : type;
  if (one === undefined) return undefined;
  return { type: one, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

/** With all that the platform says of its inputs, but for what is read off that. */
function appOf(saved: unknown): SimulatorApp {
  const { name = 'App', inputs } = appIn(saved);
  return {
    name,
    inputs: appInputsIn(inputs).map(({ name: _name, options: _options, ...input }) => ({
      nodeName: 'Node',
      fieldValue: '',
      fieldType: 'STRING',
      ...input,
    })),
  };
}

/** @throws UserError for what is no port. */
export function portOf(given: string | undefined): number {
  const port = Number(given ?? 0);
  if (/^\d{1,5}$/.test(given ?? '0') && port <= 65_535) return port;
  throw new UserError(`--port is ${given}; it must be a whole number from 0 to 65535`);
}
