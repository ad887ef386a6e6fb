import type { OutputKind } from '../../contract/model.js';
import type { GraphNode } from './graph-nodes.js';

/** What nodes that save something make, by words that follow each other in their class; the first that fits. */
const SAVED: readonly (readonly [words: readonly RegExp[], kind: OutputKind])[] = [
  // Animated pictures end in .webp and .png.
  [[/save/i, /animated/i, /webp|png/i], 'image'],
  [[/save/i, /video|webm|animated|mp4/i], 'video'],
  [[/save/i, /audio/i], 'audio'],
  [[/save/i, /glb|mesh|3d|obj/i], '3d'],
  [[/export/i, /mesh|glb/i], '3d'],
  [[/save/i, /text|string/i], 'text'],
  [[/save/i, /image/i], 'image'],
  [[/^image ?save$/i], 'image'],
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
  if (type !== 'VHS_VideoCombine') return SAVED.find(([words]) => follow(type, words))?.[1];
  const { format } = inputs;
  // `image/gif` or `video/h264-mp4`; a link may be either.
  if (typeof format !== 'string') return format === undefined ? 'video' : undefined;
  return format.startsWith('image/') ? 'image' : 'video';
}

function follow(type: string, words: readonly RegExp[]): boolean {
  let rest = type;
  for (const word of words) {
    const found = word.exec(rest);
    if (!found) return false;
    rest = rest.slice(found.index + found[0].length);
  }
  return true;
}
