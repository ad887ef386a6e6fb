import { parseJson } from '../../json/parse.js';
import { isObject } from '../../json/values.js';
import { linksOf } from '../state/output-nodes.js';
import type { Failure, Graph } from '../state/task.js';
import { invalidPrompt, type NodeErrors } from './invalid-prompt.js';

/** The complete graph in the field `workflow` of a request, which is JSON text, or why it is none. */
export function givenGraph(workflow: unknown): { readonly graph: Graph } | { readonly refused: Failure } {
  const graph = typeof workflow === 'string' ? parsed(workflow) : workflow;
  if (!isObject(graph) || Object.keys(graph).length === 0)
    return { refused: invalidPrompt('The workflow is no graph in API format.', {}) };
  const errors: Record<string, NodeErrors> = {};
  for (const [id, node] of Object.entries(graph)) {
    const details = problemOf(node, graph);
    if (details === undefined) continue;
    const classType = isObject(node) && typeof node.class_type === 'string' ? node.class_type : '';
    errors[id] = { errors: [{ type: 'invalid_prompt', message: 'Invalid node', details }], class_type: classType };
  }
  return Object.keys(errors).length > 0
    ? { refused: invalidPrompt('Prompt outputs failed validation', errors) }
    : { graph: graph as Graph };
}

function parsed(json: string): unknown {
  try {
    return parseJson(json);
  } catch {
    return undefined;
  }
}

function problemOf(node: unknown, graph: Readonly<Record<string, unknown>>): string | undefined {
  if (!isObject(node) || typeof node.class_type !== 'string') return 'class_type is missing';
  if (!isObject(node.inputs)) return 'inputs are missing';
  const missing = linksOf({ class_type: node.class_type, inputs: node.inputs }).find((id) => !Object.hasOwn(graph, id));
  return missing === undefined ? undefined : `node ${missing}, which it takes an input from, does not exist`;
}
