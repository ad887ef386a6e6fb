import type { InputSchema } from '../../contract/input-schema.js';
import type { OutputKind } from '../../contract/model.js';
import { text } from '../../json/values.js';
import type { SimulatorApp, SimulatorNode } from './graphs.js';
import type { Platform } from './platform.js';
import { QUICK_APPS } from './quick-create.js';
import { savesOf } from './saves.js';
import type { Graph, Save } from './task.js';

/** What a run of ComfyUI starts: a workflow, an app, or a graph that came with the request. */
export interface Source {
  /** What the task is called, such as `workflow/1900000000000000001`. */
  readonly name: string;
  readonly graph: Graph;
  readonly saves: readonly [Save, ...Save[]];
  /** Whether a run may set an input of a node. */
  readonly canSet: (nodeId: string, fieldName: string) => boolean;
  /** What inputs take, by name; those that are not in it take anything. */
  readonly values?: Readonly<Record<string, InputSchema>> | undefined;
}

/** Where a run looks for what it starts. */
export type SourceKind = 'workflow' | 'app' | 'quick-ai-app';

/** The workflow or app with an id; undefined when there is none. */
export function findSource({ workflows, apps }: Platform, kind: SourceKind, given: unknown): Source | undefined {
  const id = text(given);
  if (id === undefined) return undefined;
  const name = `${kind}/${id}`;
  if (kind === 'workflow') {
    const workflow = Object.hasOwn(workflows, id) ? workflows[id] : undefined;
    return workflow && { ...graphSource(name, workflow.graph, workflow.output), values: workflow.values };
  }
  const known = kind === 'app' ? apps : QUICK_APPS;
  return Object.hasOwn(known, id) ? appSource(name, known[id]!) : undefined;
}

/** A graph whose inputs can be set. */
export function graphSource(name: string, graph: Graph, output?: OutputKind): Source {
  return {
    name,
    graph,
    saves: savesOf(graph, output),
    canSet(nodeId, fieldName) {
      const inputs = Object.hasOwn(graph, nodeId) ? graph[nodeId]!.inputs : {};
      // A list is a link to another node, which a value must not replace.
      return Object.hasOwn(inputs, fieldName) && !Array.isArray(inputs[fieldName]);
    },
  };
}

function appSource(name: string, { inputs, output = 'image', values }: SimulatorApp): Source {
  // Without a prototype, because an id may be `__proto__`.
  const nodes = Object.create(null) as Record<string, SimulatorNode>;
  for (const { nodeId, nodeName, fieldName, fieldValue } of inputs) {
    nodes[nodeId] = { class_type: nodeName, inputs: { ...nodes[nodeId]?.inputs, [fieldName]: fieldValue } };
  }
  const ids = Object.keys(nodes);
  // An app shows its inputs only. Something in it saves what it makes.
  const last = String(Math.max(0, ...ids.map((id) => Number(id) || 0)) + 1);
  const links = Object.fromEntries(ids.map((id) => [`from_${id}`, [id, 0]]));
  return {
    name,
    graph: { ...nodes, [last]: { class_type: 'SaveImage', inputs: links } },
    saves: [{ nodeId: last, kind: output }],
    values,
    canSet: (nodeId, fieldName) => inputs.some((input) => input.nodeId === nodeId && input.fieldName === fieldName),
  };
}
