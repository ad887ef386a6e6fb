import { isObject, text } from '../../json/values.js';
import { editorNodes } from './editor-graph.js';
import type { WidgetNames } from './widget-values.js';

/** Where the value of an input is kept when several inputs may have it, such as a Primitive of the editor. */
export interface ValueSource {
  readonly key: string;
  /** What the author called it. */
  readonly label?: string | undefined;
}

/** A node of a graph of either form, with its values and links by input name. */
export interface GraphNode {
  readonly id: string;
  readonly type: string;
  readonly title?: string | undefined;
  /** A pair of a node's id and the number of its output is a link. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Title of the subgraph that it is in. */
  readonly within?: string | undefined;
  /** Inputs whose values are kept elsewhere in the editor. */
  readonly sources?: ReadonlyMap<string, ValueSource>;
  /** Whether it has values that nothing names, which are not among the inputs. */
  readonly hasUnnamed?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** What the editor notes beside the inputs, in API format. */
const META = '_meta';

/** Whether a graph is as ComfyUI's editor saves it, with the places of its nodes, rather than in API format. */
export function isEditorGraph(graph: unknown): graph is Fields & { readonly nodes: readonly unknown[] } {
  return isObject(graph) && Array.isArray(graph.nodes);
}

/**
 * The nodes of a graph that run, in its order; those in subgraphs under the ids of the API format, such as `12:5`.
 *
 * @param namesOf What is known of the widgets of nodes.
 * @throws InputError for subgraphs that unfold without an end, and for groups of nodes in the older form.
 */
export function nodesOf(graph: Fields, namesOf?: WidgetNames): GraphNode[] {
  if (isEditorGraph(graph)) return editorNodes(graph, namesOf);
  return Object.entries(graph).flatMap(([id, node]) => {
    if (!isObject(node) || isIdle(node)) return [];
    const type = text(node.class_type);
    const meta = node[META];
    const { title, mode } = isObject(meta) ? meta : {};
    if (type === undefined || !isObject(node.inputs) || isIdle({ mode })) return [];
    return [{ id, type, title: text(title), inputs: node.inputs }];
  });
}

/** Whether a node does not run, because it is muted (2) or bypassed (4). Source: ComfyUI's editor. */
const isIdle = ({ mode }: Fields) => mode === 2 || mode === 4;

/** The node and the output that an input is linked to. */
export function linkIn(value: unknown): readonly [id: string, output: number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [id, output] = value as readonly unknown[];
  const name = text(id);
  return name !== undefined && /^\S+$/.test(name) && Number.isInteger(output) ? [name, output as number] : undefined;
}
