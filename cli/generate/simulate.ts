import { appInputsIn } from '../../codegen/graphs/app-fields.js';
import { graphHelper } from '../../codegen/graphs/graph-helper.js';
import type { NodeClasses } from '../../codegen/graphs/node-classes.js';
import { appIn, graphIn } from '../../codegen/graphs/unwrap.js';
import { UserError } from '../../codegen/spec/user-error.js';
import { nodesOf } from '../../src/resources/comfy/graph-nodes.js';
import type { SimulatorApp, SimulatorWorkflow } from '../../src/simulator/index.js';
import type { Read } from './saved.js';

/** The workflows and apps for a simulator, with what each of them makes. */
export function simulated(
  read: readonly Read[],
  classes?: NodeClasses,
): {
  workflows: Record<string, SimulatorWorkflow>;
  apps: Record<string, SimulatorApp>;
} {
  const workflows: Record<string, SimulatorWorkflow> = {};
  const apps: Record<string, SimulatorApp> = {};
  for (const { target, saved } of read) {
    const { output } = graphHelper({ ...target, saved, classes });
    if (target.kind === 'app') apps[target.id] = appOf(saved);
    else workflows[target.id] = { graph: apiGraph(graphIn(saved), classes), ...(output && { output }) };
  }
  return { workflows, apps };
}

/** A graph of either form in API format, without the nodes that do not run. */
function apiGraph(
  graph: Readonly<Record<string, unknown>>,
  classes: NodeClasses | undefined,
): SimulatorWorkflow['graph'] {
  return Object.fromEntries(
    nodesOf(graph, classes?.widgetsOf).map(({ id, type, inputs }) => [id, { class_type: type, inputs: { ...inputs } }]),
  );
}

function appOf(saved: unknown): SimulatorApp {
  const { name = 'App', inputs } = appIn(saved);
  return {
    name,
    inputs: appInputsIn(inputs).map((input) => {
      const {
        nodeId,
        nodeName = 'Node',
        fieldName,
        fieldValue = '',
        fieldType = 'STRING',
        fieldData,
        description,
      } = input;
      return {
        nodeId,
        nodeName,
        fieldName,
        fieldValue,
        fieldType,
        ...(fieldData !== undefined && { fieldData }),
        ...(description !== undefined && { description }),
      };
    }),
  };
}

/** @throws UserError for what is no port. */
export function portOf(given: string | undefined): number {
  const port = Number(given ?? 0);
  if (/^\d{1,5}$/.test(given ?? '0') && port <= 65_535) return port;
  throw new UserError(`--port is ${given}; it must be a whole number from 0 to 65535`);
}
