import { isObject } from '../../json/values.js';
import { InputError } from '../../errors/input.js';
import { linkIn } from './graph-nodes.js';
import { nameOf } from './node-name.js';
import type { PreparedNode } from './nodes.js';

/** One node of a ComfyUI graph. */
export interface WorkflowNode {
  /** Class of the node, such as `KSampler`. */
  readonly class_type: string;
  /** Values by input name. A pair such as `['7', 0]` is a link to an output of another node. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** What ComfyUI's editor notes beside the inputs. */
  readonly _meta?: {
    /** The node's title in the editor. */
    readonly title?: string;
  };
}

/** A ComfyUI graph in API format: nodes by id. Whole numbers of 16 or more digits, such as seeds, are text. */
export type WorkflowGraph = Readonly<Record<string, WorkflowNode>>;

/**
 * Checks that every given input exists in the graph and holds a value rather than a link.
 *
 * @throws InputError that names the input and what is allowed.
 */
export function checkGraph(graph: WorkflowGraph, nodes: readonly PreparedNode[]): void {
  for (const node of nodes) {
    const field = nameOf(node);
    const target = Object.hasOwn(graph, node.nodeId) ? graph[node.nodeId] : undefined;
    if (!target) {
      const known = Object.entries(graph).map(([id, { class_type }]) => `${id} (${class_type})`);
      throw new InputError(`${field}: the workflow has no node ${node.nodeId}. It has ${list(known)}.`, { field });
    }
    const inputs = isObject(target.inputs) ? target.inputs : {};
    const isThere = Object.hasOwn(inputs, node.fieldName);
    const link = isThere ? linkIn(inputs[node.fieldName]) : undefined;
    if (isThere && !link) continue;
    const problem = link ? `is linked to node ${link[0]} and cannot be replaced` : 'does not exist';
    const free = Object.keys(inputs).filter((name) => !linkIn(inputs[name]));
    throw new InputError(
      `${field}: this input of ${target.class_type} ${problem}. Its inputs to set are ${list(free)}.`,
      { field },
    );
  }
}

/** Names in a sentence; a graph can have hundreds. */
export function list(names: readonly string[]): string {
  const rest = names.length - 30;
  return names.length === 0 ? 'none' : names.slice(0, 30).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
