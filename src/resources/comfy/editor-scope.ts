import { InputError } from '../../errors/input.js';
import { isObject, text } from '../../json/values.js';
import { byName } from './widget-values.js';

type Fields = Readonly<Record<string, unknown>>;

/** A link of the editor, between sockets by their places. */
export interface EditorLink {
  readonly from: string;
  readonly output: number;
  readonly to: string;
  readonly input: number;
}

/** The graph, or one use of a subgraph in it. */
export interface Scope {
  /** Ids of the nodes that stand for the subgraphs around it, outermost first. */
  readonly path: readonly string[];
  readonly nodes: ReadonlyMap<string, Fields>;
  readonly links: ReadonlyMap<string, EditorLink>;
  /** The uses of subgraphs in it, by the id of the node that stands for each. */
  readonly inner: ReadonlyMap<string, Scope>;
  /** Of a subgraph: its definition, the node that stands for it, and where that is. */
  readonly use?: Use;
}

/** A subgraph in its place. */
interface Use {
  readonly definition: Fields;
  readonly node: Fields;
  readonly outside: Scope;
  /** Values that the node has for inputs of the subgraph. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Values that it has for widgets of nodes in the subgraph, by id and name. */
  readonly overrides: ReadonlyMap<string, unknown>;
}

/** Nodes of an editor at most, with each use of a subgraph counted: a few definitions can unfold into millions. */
const MOST_NODES = 20_000;

/**
 * Unfolds a graph into scopes.
 *
 * @throws InputError for subgraphs that unfold without an end.
 */
export function scopeOf(graph: Fields): Scope {
  const { subgraphs } = isObject(graph.definitions) ? graph.definitions : {};
  const definitions = new Map(list(subgraphs).map((one) => [text(one.id) ?? '', one]));
  let count = 0;
  const unfold = (body: Fields, path: readonly string[], use?: Use): Scope => {
    const nodes = new Map(
      list(body.nodes).flatMap((node) => {
        const id = text(node.id);
        return id === undefined ? [] : [[id, node] as const];
      }),
    );
    count += nodes.size;
    if (count > MOST_NODES || path.length > 50) {
      throw new InputError('The subgraphs of the graph contain each other, or unfold into too many nodes.');
    }
    const inner = new Map<string, Scope>();
    const scope: Scope = { path, nodes, links: linksOf(body.links), inner, ...(use && { use }) };
    for (const [id, node] of nodes) {
      const definition = definitions.get(text(node.type) ?? '');
      if (!definition) continue;
      const { values, overrides } = promoted(node, scope);
      inner.set(id, unfold(definition, [...path, id], { definition, node, outside: scope, values, overrides }));
    }
    return scope;
  };
  return unfold(graph, []);
}

/** Objects in what should be a list of them. */
export function list(value: unknown): Fields[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
}

function linksOf(links: unknown): Map<string, EditorLink> {
  const found = new Map<string, EditorLink>();
  for (const link of Array.isArray(links) ? (links as unknown[]) : []) {
    const [id, from, output, to, input] = Array.isArray(link)
      ? (link as unknown[])
      : isObject(link)
        ? [link.id, link.origin_id, link.origin_slot, link.target_id, link.target_slot]
        : [];
    found.set(text(id) ?? '-', {
      from: text(from) ?? '',
      output: Number(output),
      to: text(to) ?? '',
      input: Number(input),
    });
  }
  return found;
}

/**
 * The values on a node that stands for a subgraph. Its widgets are those of its inputs, or are listed as pairs of an
 * inner node, -1 for an input, and a name. Source: ComfyUI's editor, whose versions differ in this.
 */
function promoted(
  node: Fields,
  { path, use }: Scope,
): { values: Map<string, unknown>; overrides: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  const overrides = new Map<string, unknown>();
  const inputs = list(node.inputs).flatMap(({ name, widget }) => (isObject(widget) ? (text(name) ?? []) : []));
  const { proxyWidgets } = isObject(node.properties) ? node.properties : {};
  const pairs = (Array.isArray(proxyWidgets) ? (proxyWidgets as unknown[]) : []).filter(Array.isArray) as unknown[][];
  const given: unknown = node.widgets_values;
  if (!Array.isArray(given)) {
    for (const [name, value] of isObject(given) ? Object.entries(given) : []) values.set(name, value);
  } else if (
    pairs.some(([id]) => text(id) === '-1') ||
    (pairs.length === given.length && inputs.length !== given.length)
  ) {
    for (const [at, [id, name]] of pairs.entries()) {
      const [owner, value] = [text(id), (given as unknown[])[at]];
      if (value === null || value === undefined) continue;
      if (owner === '-1') values.set(text(name) ?? '', value);
      else overrides.set(`${owner} ${text(name)}`, value);
    }
  } else {
    for (const [name, value] of Object.entries(byName(inputs, given as unknown[]))) values.set(name, value);
  }
  // Of a subgraph in a subgraph, the outer one may keep the values of inputs.
  for (const name of inputs) {
    const key = `${path.length > 0 ? text(node.id) : ''} ${name}`;
    if (use?.overrides.has(key)) values.set(name, use.overrides.get(key));
  }
  return { values, overrides };
}
