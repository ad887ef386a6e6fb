import type { OutputKind } from '../../contract/model.js';
import type { GraphNode } from './graph-nodes.js';

/** What nodes that save something make, by their class; the first that fits. */
const SAVED: readonly (readonly [type: RegExp, kind: OutputKind])[] = [
  // Animated pictures end in .webp and .png.
  [/save.*animated.*(webp|png)/i, 'image'],
  [/save.*(video|webm|animated|mp4)/i, 'video'],
  [/save.*audio/i, 'audio'],
  [/save.*(glb|mesh|3d|obj)|export.*(mesh|glb)/i, '3d'],
  [/save.*(text|string)/i, 'text'],
  [/save.*image|^image ?save$/i, 'image'],
];

/** A node that saves something, and what. */
export interface Saving {
  readonly node: GraphNode;
  readonly kind: OutputKind;
}

/** The nodes of a graph that are known to save something. */
export function savingIn(nodes: readonly GraphNode[]): Saving[] {
  return nodes.flatMap((node) => {
    const kind = savedKindOf(node);
    return kind ? [{ node, kind }] : [];
  });
}

/** What a graph makes; undefined when no node that is known saves something, or several save different things. */
export function outputKindOf(saving: readonly Saving[]): OutputKind | undefined {
  const kinds = new Set(saving.map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

/** What a node saves; undefined when it saves nothing that is known. */
export function savedKindOf({ type, inputs }: Pick<GraphNode, 'type' | 'inputs'>): OutputKind | undefined {
  if (type !== 'VHS_VideoCombine') return SAVED.find(([form]) => form.test(type))?.[1];
  const { format } = inputs;
  // `image/gif` or `video/h264-mp4`; a link may be either.
  if (typeof format !== 'string') return format === undefined ? 'video' : undefined;
  return format.startsWith('image/') ? 'image' : 'video';
}
