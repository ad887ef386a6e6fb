import type { OutputKind } from '../../contract/model.js';
import { savedKindOf } from '../../resources/comfy/saved-kind.js';
import { outputNodesOf } from './output-nodes.js';
import type { Graph, Save } from './task.js';

/**
 * What a run of a graph gives: one output for each node that saves something. What is only shown counts where nothing
 * is saved; whether the platform tells it elsewhere, too, is not known.
 *
 * @param output What every one of them is; otherwise the nodes tell it, and what none tells is a picture.
 */
export function savesOf(graph: Graph, output: OutputKind | undefined): readonly [Save, ...Save[]] {
  const nodes = outputNodesOf(graph);
  const saving = nodes.filter((id) => !/preview/i.test(graph[id]!.class_type));
  const [first = '1', ...others] = saving.length > 0 ? saving : nodes;
  const saveOf = (nodeId: string): Save => ({ nodeId, kind: output ?? kindOf(graph, nodeId) });
  return [saveOf(first), ...others.map(saveOf)];
}

function kindOf(graph: Graph, id: string): OutputKind {
  const { class_type = '', inputs = {} } = graph[id] ?? {};
  return savedKindOf({ type: class_type.replace(/preview/i, 'Save'), inputs }) ?? 'image';
}
