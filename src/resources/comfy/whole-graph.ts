import { reading } from '../../async/reading.js';
import { InputError } from '../../errors/input.js';
import { reasonIn } from '../../errors/reason-in.js';
import { parseJson } from '../../json/parse.js';
import { show } from '../../json/show.js';
import { isObject } from '../../json/values.js';
import { localMediaIn } from '../../media/kinds.js';
import type { WorkflowGraph } from './graph.js';
import { isEditorGraph, linkIn } from './graph-nodes.js';
import type { PreparedNode } from './nodes.js';

/**
 * A copy of a graph that is to run in place of the saved one.
 *
 * @throws InputError when it is not in API format, when a link leads nowhere, or when JSON cannot show it.
 */
export function wholeGraph(given: WorkflowGraph | string): WorkflowGraph {
  return reading('graph', () => {
    const graph = parsed(typeof given === 'string' ? given : written(given));
    if (isEditorGraph(graph)) {
      refuse("is as ComfyUI's editor saves it. Export it in API format, which is nodes by id");
    }
    if (!isObject(graph)) refuse(`is ${show(graph)}. ${ALLOWED}`);
    if (Object.keys(graph).length === 0) refuse(`has no node. ${ALLOWED}`);
    for (const [id, node] of Object.entries(graph)) assertNode(id, node, graph);
    return graph as unknown as WorkflowGraph;
  });
}

/** The graph with other values in place of its own, as JSON text. */
export function withInputs(graph: WorkflowGraph, nodes: readonly PreparedNode[]): string {
  const values = new Map<string, [name: string, value: unknown][]>();
  for (const { nodeId, fieldName, fieldValue } of nodes) {
    const ofNode = values.get(nodeId) ?? [];
    ofNode.push([fieldName, fieldValue]);
    values.set(nodeId, ofNode);
  }
  const replaced = Object.entries(graph).map(([id, node]) => {
    const ofNode = values.get(id);
    // From entries, because a name may be `__proto__`.
    return [id, ofNode ? { ...node, inputs: { ...node.inputs, ...Object.fromEntries(ofNode) } } : node];
  });
  return JSON.stringify(Object.fromEntries(replaced));
}

const ALLOWED = 'It must be a graph in API format: { "6": { class_type, inputs }, … }';

function refuse(what: string): never {
  throw new InputError(`\`graph\` ${what}.`, { field: 'graph' });
}

function parsed(json: string): unknown {
  try {
    return parseJson(json);
  } catch (cause) {
    return refuse(`is text that is no JSON (${reasonIn(cause)}). ${ALLOWED}`);
  }
}

/** The graph as text, in which nothing is missing and no number is another. */
function written(graph: unknown): string {
  try {
    return JSON.stringify(graph, (name, value: unknown) => {
      if (typeof value === 'bigint') return String(value);
      if (
        typeof value === 'number' &&
        (!Number.isFinite(value) || Number.isInteger(value) !== Number.isSafeInteger(value))
      )
        refuse(`has ${value} at \`${name}\`, which may have been rounded. Give the graph as text, or a bigint`);
      if (['undefined', 'function', 'symbol'].includes(typeof value)) {
        refuse(`has ${show(value)} at \`${name}\`, which JSON cannot show`);
      }
      if (localMediaIn(value)) refuse(`has a file at \`${name}\`. Give files in the inputs to replace, as '12.image'`);
      return value;
    });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    return refuse(`has no JSON (${reasonIn(cause)}). ${ALLOWED}`);
  }
}

function assertNode(id: string, node: unknown, graph: Readonly<Record<string, unknown>>): void {
  const isNode = isObject(node) && typeof node.class_type === 'string' && node.class_type !== '';
  if (!isNode || !isObject(node.inputs)) {
    refuse(`has a node ${JSON.stringify(id.slice(0, 50))} without \`class_type\` or \`inputs\`. ${ALLOWED}`);
  }
  for (const [name, value] of Object.entries(node.inputs)) {
    const link = linkIn(value);
    // A pair of numbers may be a value, such as a size.
    if (link && typeof (value as [unknown])[0] === 'string' && !Object.hasOwn(graph, link[0])) {
      refuse(`links ${id}.${name} to node ${link[0].slice(0, 50)}, which it does not have`);
    }
  }
}
