import { isObject, text } from '../../json/values.js';

/** A node of a graph of either form, with its values and links by input name. */
export interface GraphNode {
  readonly id: string;
  readonly type: string;
  readonly title?: string | undefined;
  /** A pair of a node's id and the number of its output is a link. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Modes of a node that does not run: muted, and bypassed. Source: ComfyUI's editor. */
const IDLE = /* @__PURE__ */ new Set<unknown>([2, 4]);

/** What the editor notes beside the inputs, in API format. */
const META = '_meta';

/** What only the editor knows: notes, and ways to draw a link. */
const DRAWN = /^(Note|MarkdownNote|Reroute|PrimitiveNode|GetNode|SetNode)$/;

/** What the editor does with a seed afterwards; it stands behind the seed, and is no input of the node. */
const AFTERWARDS = /^(fixed|increment|decrement|randomize)$/;

/** Widgets of nodes that graphs of older editors do not name. Source: ComfyUI. */
const WIDGETS: Readonly<Record<string, readonly string[]>> = {
  CheckpointLoaderSimple: ['ckpt_name'],
  CLIPTextEncode: ['text'],
  EmptyLatentImage: ['width', 'height', 'batch_size'],
  KSampler: ['seed', 'steps', 'cfg', 'sampler_name', 'scheduler', 'denoise'],
  LoadImage: ['image'],
  LoraLoader: ['lora_name', 'strength_model', 'strength_clip'],
  SaveImage: ['filename_prefix'],
  UNETLoader: ['unet_name', 'weight_dtype'],
  VAELoader: ['vae_name'],
};

/** Whether a graph is as ComfyUI's editor saves it, with the places of its nodes, rather than in API format. */
export function isEditorGraph(graph: unknown): graph is Fields & { readonly nodes: readonly unknown[] } {
  return isObject(graph) && Array.isArray(graph.nodes);
}

/** The nodes of a graph that run, in its order. */
export function nodesOf(graph: Fields): GraphNode[] {
  if (isEditorGraph(graph)) return editorNodes(graph.nodes, graph.links);
  return Object.entries(graph).flatMap(([id, node]) => {
    if (!isObject(node) || isIdle(node)) return [];
    const type = text(node.class_type);
    const meta = node[META];
    const { title, mode } = isObject(meta) ? meta : {};
    if (type === undefined || !isObject(node.inputs) || isIdle({ mode })) return [];
    return [{ id, type, title: text(title), inputs: node.inputs }];
  });
}

const isIdle = ({ mode }: Fields) => IDLE.has(mode);

/** The node and the output that an input is linked to. */
export function linkIn(value: unknown): readonly [id: string, output: number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [id, output] = value as readonly unknown[];
  const name = text(id);
  return name !== undefined && /^\S+$/.test(name) && Number.isInteger(output) ? [name, output as number] : undefined;
}

function editorNodes(nodes: readonly unknown[], links: unknown): GraphNode[] {
  const sources = new Map<string, readonly unknown[]>();
  for (const link of Array.isArray(links) ? (links as unknown[]) : []) {
    const [id, node, output] = Array.isArray(link)
      ? (link as unknown[])
      : isObject(link)
        ? [link.id, link.origin_id, link.origin_slot]
        : [];
    sources.set(text(id) ?? '-', [node, output]);
  }
  return nodes.flatMap((node) => {
    if (!isObject(node) || isIdle(node)) return [];
    const [id, type] = [text(node.id), text(node.type)];
    if (id === undefined || type === undefined || DRAWN.test(type)) return [];
    return [{ id, type, title: text(node.title), inputs: editorInputs(type, node, sources) }];
  });
}

function editorInputs(type: string, node: Fields, sources: ReadonlyMap<string, readonly unknown[]>): Fields {
  const sockets = (Array.isArray(node.inputs) ? (node.inputs as unknown[]) : []).filter(isObject);
  const named = sockets.flatMap(({ widget }) => (isObject(widget) ? (text(widget.name) ?? []) : []));
  // Objects without a prototype: a name may be `__proto__`.
  const inputs: Record<string, unknown> = Object.assign(
    Object.create(null) as object,
    valuesOf(Object.hasOwn(WIDGETS, type) ? WIDGETS[type]! : named, named, node.widgets_values),
  );
  for (const { name, link } of sockets) {
    const source = typeof name === 'string' ? sources.get(text(link) ?? '') : undefined;
    if (source) inputs[name as string] = source;
  }
  return inputs;
}

/** The values of the widgets by name; none when it is not certain which is whose. */
function valuesOf(known: readonly string[], named: readonly string[], values: unknown): Fields {
  if (isObject(values)) return values;
  if (!Array.isArray(values)) return {};
  const names = known.length >= named.length ? known : named;
  const found: [string, unknown][] = [];
  let at = 0;
  for (const name of names) {
    if (at >= values.length) break;
    found.push([name, (values as unknown[])[at++]]);
    if (/seed/i.test(name) && typeof values[at] === 'string' && AFTERWARDS.test(values[at] as string)) at++;
  }
  // A picture has the button that uploads it behind its name.
  const rest = (values as unknown[]).slice(at).filter((value) => !/^(image|video|audio)$/.test(text(value) ?? ''));
  return found.length === names.length && rest.length === 0 ? Object.fromEntries(found) : {};
}
