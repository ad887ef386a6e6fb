import { text } from '../../json/values.js';
import type { SimulatorNode } from './graphs.js';
import type { Graph } from './task.js';

/** The nodes that save something; where none has such a name, those that no other node takes anything from. */
export function outputNodesOf(graph: Graph): string[] {
  const ids = Object.keys(graph);
  const saving = ids.filter((id) => /save|preview|video_?combine/i.test(graph[id]!.class_type));
  if (saving.length > 0) return saving;
  const used = new Set(Object.values(graph).flatMap(linksOf));
  return ids.filter((id) => !used.has(id));
}

/** The nodes that a node takes something from. */
export function linksOf({ inputs }: SimulatorNode): string[] {
  return Object.values(inputs).flatMap((value) => (isLink(value) ? [String(value[0])] : []));
}

function isLink(value: unknown): value is readonly [unknown, number] {
  return Array.isArray(value) && value.length === 2 && typeof value[1] === 'number' && text(value[0]) !== undefined;
}
