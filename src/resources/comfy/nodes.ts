import { reading } from '../../async/reading.js';
import { show } from '../../json/show.js';
import { isObject, tagOf } from '../../json/values.js';
import { InputError } from '../../errors/input.js';
import { addressOf } from '../../media/address.js';
import { blobOfData, isLongData } from '../../media/data-address.js';
import { describeKind, localMediaIn } from '../../media/kinds.js';
import type { LocalMedia } from '../../contract/model.js';
import type { Transport } from '../../http/transport.js';
import { nameOf, nodeInputOf } from './node-name.js';
import { readInput } from '../../media/input.js';
import { uploadMedia } from '../../media/upload-media.js';

/**
 * A value for an input of a node. Text is sent as it is, but for a `data:` address of more than 5 MB. A local file is
 * given as `file('cat.png')`, a `Blob`, bytes, a stream or `{ data, fileName }`; it is uploaded, and its name is sent.
 * Seeds beyond 2^53 are given as a `bigint`.
 */
export type NodeValue = string | number | boolean | bigint | URL | LocalMedia;

/** One input to replace, in the platform's own form. Only the first three fields matter. */
export interface NodeInfo {
  /** Id of the node: a key of the workflow's JSON. */
  readonly nodeId: string | number;
  /** Name of the input: a key under the node's `inputs`. */
  readonly fieldName: string;
  /** The new value of the input. */
  readonly fieldValue: NodeValue;
  /** Class of the node, such as `LoadImage`. */
  readonly nodeName?: string | undefined;
  /** Kind of the input, such as `IMAGE`. */
  readonly fieldType?: string | undefined;
  /** The options of the input as JSON text. */
  readonly fieldData?: string | undefined;
  /** Label of the input. */
  readonly description?: string | undefined;
  /** Label of the input in English. */
  readonly descriptionEn?: string | undefined;
}

/**
 * Inputs to replace: by `<node id>.<input name>`, or as a list in the platform's own form. Before a dot, a space or a
 * backslash in the id of a node stands a backslash.
 *
 * @example
 * const nodes = { '6.text': 'a red fox', '3.seed': 42, '12.image': file('cat.png') };
 */
export type NodeInputs = Readonly<Record<string, NodeValue | undefined>> | readonly NodeInfo[];

/** A checked input. Its local media may not be uploaded yet. */
export type PreparedNode = NodeInfo & { readonly nodeId: string };

/**
 * The inputs as a list, checked one by one.
 *
 * @throws InputError that names the input and what is allowed.
 */
export function toNodeList(nodes: NodeInputs): PreparedNode[] {
  return reading('nodes', () => checkedList(nodes));
}

function checkedList(nodes: NodeInputs): PreparedNode[] {
  const list = isList(nodes) ? nodes : entriesOf(nodes);
  const seen = new Set<string>();
  const prepared: PreparedNode[] = [];
  for (const node of list) {
    assertNode(node);
    const field = nameOf(node);
    if (seen.has(field)) throw new InputError(`${field} is given twice.`, { field });
    seen.add(field);
    const { nodeId, fieldName, fieldValue } = node;
    const rest = Object.fromEntries(
      LABELS.filter((name) => node[name] !== undefined).map((name) => [name, node[name]]),
    );
    prepared.push({ ...rest, nodeId: String(nodeId), fieldName, fieldValue: checked(fieldValue, field) });
  }
  return prepared;
}

/** Uploads what is local, and returns the list as it is sent. */
export async function uploadNodes(
  transport: Transport,
  nodes: readonly PreparedNode[],
  signal?: AbortSignal,
): Promise<PreparedNode[]> {
  const local = nodes
    .filter(({ fieldValue }) => localMediaIn(fieldValue))
    .map((node) => [nameOf(node), node.fieldValue]);
  const names = await uploadMedia(transport, readInput(Object.fromEntries(local)), undefined, 'fileName', signal);
  return nodes.map((node) => ({ ...node, fieldValue: (names[nameOf(node)] as string | undefined) ?? node.fieldValue }));
}

/** Fields of an item that are texts, and may be left out. Whatever else stands there is not sent. */
const LABELS = ['nodeName', 'fieldType', 'fieldData', 'description', 'descriptionEn'] as const;

function assertNode(node: unknown): asserts node is NodeInfo {
  const { nodeId, fieldName, ...rest } = isObject(node) ? node : {};
  const isId = typeof nodeId === 'number' || typeof nodeId === 'string';
  if (!isId || nodeId === '' || typeof fieldName !== 'string' || fieldName === '') {
    const needs = 'Every item of a node list needs `nodeId`, `fieldName` and `fieldValue`.';
    throw new InputError(needs, { field: 'nodes' });
  }
  for (const label of LABELS) {
    const value = rest[label];
    if (value === undefined || typeof value === 'string') continue;
    const field = nameOf({ nodeId, fieldName });
    throw new InputError(`${field}: \`${label}\` is ${show(value)}. It must be text.`, { field });
  }
}

function entriesOf(nodes: unknown): NodeInfo[] {
  if (!isObject(nodes) || tagOf(nodes) !== 'Object' || localMediaIn(nodes)) {
    const what = isObject(nodes) ? describeKind(nodes) : `${show(nodes)}.`;
    const allowed = "Allowed are an object such as { '6.text': 'a red fox' } and a list of nodes";
    throw new InputError(`\`nodes\` is ${what} ${allowed}.`, { field: 'nodes' });
  }
  return Object.entries(nodes).flatMap(([name, value]) => entry(name, value as NodeValue | undefined));
}

const isList: (nodes: NodeInputs) => nodes is readonly NodeInfo[] = Array.isArray;

function entry(name: string, fieldValue: NodeValue | undefined): NodeInfo[] {
  const input = nodeInputOf(name);
  if (!input) {
    throw new InputError(`"${name}" names no input. Write <node id>.<input name>, such as '6.text'.`, { field: name });
  }
  return fieldValue === undefined ? [] : [{ ...input, fieldValue }];
}

function checked(value: NodeValue, field: string): NodeValue {
  if (typeof value === 'bigint') return String(value);
  // As in the media fields of models: the platform takes no request of that size.
  if (typeof value === 'string' && isLongData(value)) return blobOfData(value, field);
  if (value instanceof URL) return addressOf(value, field);
  if (typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)) {
    const hint = Number.isFinite(value) ? ' JavaScript may have rounded it; write it as text or as a bigint.' : '';
    throw new InputError(`${field}: ${value} cannot be sent as it is.${hint}`, { field });
  }
  if (['string', 'number', 'boolean'].includes(typeof value) || localMediaIn(value)) return value;
  const kind = Array.isArray(value) ? 'a list, which only links between nodes are.' : describeKind(value);
  throw new InputError(`${field}: the value is ${kind} Allowed are text, numbers, booleans and media.`, { field });
}
