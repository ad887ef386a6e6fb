import type { OutputKind } from '../../src/contract/model.js';
import type { GraphNode } from '../../src/resources/comfy/graph-nodes.js';

/** What nodes that save something make, by their class; the first that fits. */
const SAVED: readonly (readonly [type: RegExp, kind: OutputKind])[] = [
  [/^VHS_VideoCombine$|save.*(video|webm|animated|mp4)/i, 'video'],
  [/save.*audio/i, 'audio'],
  [/save.*(glb|mesh|3d|obj)|export.*(mesh|glb)/i, '3d'],
  [/save.*(text|string)/i, 'text'],
  [/save.*image|^image ?save$/i, 'image'],
];

/** What a graph makes; undefined when no node that is known saves something, or several save different things. */
export function outputKindOf(nodes: readonly GraphNode[]): OutputKind | undefined {
  const kinds = new Set(nodes.flatMap(({ type }) => SAVED.find(([form]) => form.test(type))?.[1] ?? []));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}
