import { InputError } from '../../errors/input.js';
import { reasonIn } from '../../errors/reason-in.js';
import { parseJson } from '../../json/parse.js';
import { show } from '../../json/show.js';
import { trimEnd } from '../../json/trim-end.js';
import { isObject, tagOf } from '../../json/values.js';
import { describeKind, isPlain, localMediaIn } from '../../media/kinds.js';
import type { WorkflowGraph } from './graph.js';
import { isEditorGraph, linkIn } from './graph-nodes.js';
import type { PreparedNode } from './nodes.js';

/**
 * A copy of a graph that is to run in place of the saved one.
 *
 * @throws InputError when it is not in API format, when a link leads nowhere, or when JSON cannot show it.
 */
export function wholeGraph(given: WorkflowGraph | string): WorkflowGraph {
  const graph: unknown = JSON.parse(written(typeof given === 'string' ? parsed(given) : given));
  if (isEditorGraph(graph)) refuse("is as ComfyUI's editor saves it. Export it in API format, which is nodes by id");
  if (!isObject(graph)) refuse(`is ${show(graph)}. ${ALLOWED}`);
  if (Object.keys(graph).length === 0) refuse(`has no node. ${ALLOWED}`);
  for (const [id, node] of Object.entries(graph)) assertNode(id, node, graph);
  return graph as unknown as WorkflowGraph;
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
  return written(Object.fromEntries(replaced));
}

const ALLOWED = 'It must be a graph in API format: { "6": { class_type, inputs }, … }';

function refuse(what: string): never {
  throw new InputError(`\`graph\` ${trimEnd(what, '.')}.`, { field: 'graph' });
}

function parsed(json: string): unknown {
  try {
    // The exact reader takes what Python writes in place of JSON, and would have nulls sent for it.
    JSON.parse(json.replace(/^\uFEFF/, ''));
    return parseJson(json);
  } catch (cause) {
    return refuse(`is text that is no JSON (${reasonIn(cause)}). ${ALLOWED}`);
  }
}

/** The graph as text, in which nothing is missing and no number is another. */
function written(graph: unknown): string {
  try {
    return JSON.stringify(graph, function (this: Record<string, unknown>, name, value: unknown) {
      if (typeof value === 'bigint') return String(value);
      const place = name === '' ? 'its top' : `\`${name}\``;
      if (localMediaIn(value)) refuse(`has a file at ${place}. Give files in the inputs to replace, as '12.image'`);
      if (isInexact(value)) {
        const instead = 'may have been rounded. Give a bigint, or all digits as text';
        refuse(`has ${value} at ${place}, which ${Number.isFinite(value) ? instead : 'JSON cannot show'}`);
      }
      // Of an invalid date, `value` is null already.
      if (!isShown(this[name]) || !isShown(value)) {
        refuse(`has at ${place} what JSON cannot show: it is ${describeKind(this[name])}`);
      }
      return value;
    });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    return refuse(`has no JSON (${reasonIn(cause)}). ${ALLOWED}`);
  }
}

const isInexact = (value: unknown): value is number =>
  typeof value === 'number' && (!Number.isFinite(value) || Number.isInteger(value) !== Number.isSafeInteger(value));

/** Whether JSON shows what a value is: of a map or a pattern it shows `{}`, and of what is missing null, or nothing. */
function isShown(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !['undefined', 'function', 'symbol'].includes(typeof value);
  if (Array.isArray(value) || isPlain(value)) return true;
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function')
    return tagOf(value) !== 'Date' || !Number.isNaN(Number(value));
  return tagOf(value) === 'Object' && Object.keys(value).length > 0;
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
