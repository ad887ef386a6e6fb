import { type GraphNode, linkIn } from './graph-nodes.js';

type Sides = ReadonlyMap<string, GraphNode>;

/**
 * The nodes that only what is to be avoided depends on: those before an input `negative`, and before no `positive`.
 * Looks at every link once for each side.
 */
export function negativeNodes(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const wanted = before('positive', nodes, byId);
  return new Set([...before('negative', nodes, byId)].filter((id) => !wanted.has(id)));
}

function before(side: 'positive' | 'negative', nodes: readonly GraphNode[], byId: Sides): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = nodes.flatMap(({ inputs }) => {
    const link = linkIn(inputs[side]);
    return link ? [link] : [];
  });
  for (let link = open.pop(); link; link = open.pop()) {
    const [id, output] = link;
    const node = byId.get(id);
    const passed = node && sideThrough(node, output);
    const key = `${id} ${passed ?? ''}`;
    if (!node || seen.has(key)) continue;
    seen.add(key);
    if (!passed) found.add(id);
    for (const value of passed ? [node.inputs[passed]] : Object.values(node.inputs)) {
      const next = linkIn(value);
      if (next) open.push(next);
    }
  }
  return found;
}

/** The side that an output belongs to, of a node that both pass through, such as one that applies a ControlNet. */
function sideThrough({ inputs }: GraphNode, output: number): 'positive' | 'negative' | undefined {
  if (!linkIn(inputs.positive) || !linkIn(inputs.negative)) return undefined;
  return output === 1 ? 'negative' : output === 0 ? 'positive' : undefined;
}
