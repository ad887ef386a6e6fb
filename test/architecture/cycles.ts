/** Node → nodes that it points at. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * For each arrow that lies on a cycle the shortest one through it, from the cycle's alphabetically first node on.
 * Together they name every arrow that could be cut. The shortest come first.
 */
export function cyclesOf(graph: Graph): string[][] {
  const cycles = new Map<string, string[]>();
  for (const [from, targets] of graph) {
    for (const to of targets) {
      const way = shortestWay(graph, to, from);
      if (!way) continue;
      const start = way.indexOf([...way].sort()[0] ?? '');
      const turned = [...way.slice(start), ...way.slice(0, start)];
      cycles.set(turned.join(' '), turned);
    }
  }
  return [...cycles.values()].sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}

/** Breadth first, so that the way found first is a shortest one. */
function shortestWay(graph: Graph, start: string, end: string): string[] | undefined {
  const ways = new Map([[start, [start]]]);
  for (const [node, way] of ways) {
    if (node === end) return way;
    for (const next of graph.get(node) ?? []) if (!ways.has(next)) ways.set(next, [...way, next]);
  }
  return undefined;
}
