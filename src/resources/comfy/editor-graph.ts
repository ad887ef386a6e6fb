import { InputError } from '../../errors/input.js';
import { isObject, text } from '../../json/values.js';
import { follow } from './editor-links.js';
import { list, type Scope, scopeOf } from './editor-scope.js';
import type { GraphNode, ValueSource } from './graph-nodes.js';
import { hasUnnamed, type WidgetNames, widgetValues } from './widget-values.js';

type Fields = Readonly<Record<string, unknown>>;

/** What only the editor knows: notes, and ways to draw a link. */
const DRAWN = /^(Note|MarkdownNote|Reroute|PrimitiveNode|GetNode|SetNode)$/;

/** The older way to group nodes, which later editors make a subgraph of. Source: ComfyUI's editor. */
const GROUP = /^workflow[>/]/;

/**
 * The nodes of a graph that the editor saved, as it would send them.
 *
 * @throws InputError for a group of nodes in the older form.
 */
export function editorNodes(graph: Fields, namesOf?: WidgetNames): GraphNode[] {
  return nodesIn(scopeOf(graph), namesOf);
}

function nodesIn(scope: Scope, namesOf: WidgetNames | undefined): GraphNode[] {
  return [...scope.nodes].flatMap(([id, node]) => {
    const type = text(node.type);
    if (node.mode === 2 || node.mode === 4 || type === undefined || DRAWN.test(type)) return [];
    const inner = scope.inner.get(id);
    if (!inner && GROUP.test(type)) {
      const instead = 'Make a subgraph of it in ComfyUI, or export the graph in API format, where it is unfolded';
      throw new InputError(
        `Node ${[...scope.path, id].join(':')} (${type}) is a group of an older editor. ${instead}.`,
      );
    }
    return inner ? nodesIn(inner, namesOf) : [nodeOf(scope, id, type, node, namesOf)];
  });
}

function nodeOf(scope: Scope, id: string, type: string, node: Fields, namesOf: WidgetNames | undefined): GraphNode {
  const { path, use } = scope;
  const sockets = list(node.inputs);
  const named = sockets.flatMap(({ widget }) => (isObject(widget) ? (text(widget.name) ?? []) : []));
  // Objects without a prototype: a name may be `__proto__`.
  const values = widgetValues(node, type, named, namesOf);
  const inputs: Record<string, unknown> = Object.assign(Object.create(null) as object, values);
  for (const name of Object.keys(inputs)) {
    const key = `${id} ${name}`;
    if (use?.overrides.has(key)) inputs[name] = use.overrides.get(key);
  }
  const sources = new Map<string, ValueSource>();
  for (const socket of sockets) {
    const name = text(socket.name);
    const found = name === undefined ? undefined : follow(scope, socket);
    if (name === undefined || !found) continue;
    const { link, source, value } = found;
    if (source) sources.set(name, source);
    if (link ?? value !== undefined) inputs[name] = link ?? value;
    else if (!source) delete inputs[name];
  }
  return {
    id: [...path, id].join(':'),
    type,
    title: text(node.title),
    inputs,
    ...(use && { within: text(use.node.title) ?? text(use.definition.name) }),
    ...(sources.size > 0 && { sources }),
    ...(hasUnnamed(node, values, namesOf?.(type)) && { hasUnnamed: true }),
  };
}
