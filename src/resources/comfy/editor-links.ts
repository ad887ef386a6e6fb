import { text } from '../../json/values.js';
import { type EditorLink, list, type Scope } from './editor-scope.js';
import type { ValueSource } from './graph-nodes.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What an input has in API format: a link to a node that runs, or a value that is kept elsewhere in the editor. With
 * neither, the node that it is linked to does not run, and the input is gone.
 */
export interface Found {
  readonly link?: readonly [id: string, output: number];
  readonly source?: ValueSource;
  /** The value in the source, when it is known; the input's own otherwise. */
  readonly value?: unknown;
}

/** The id that a definition's own inputs have in its links. Source: ComfyUI's editor. */
const INPUTS = '-10';
const OUTPUTS = '-20';

/**
 * Follows a link to where it begins, as the editor does when it runs a graph: through reroutes, through what is
 * bypassed, into subgraphs and out of them.
 *
 * @returns Undefined where nothing is at the other end, so that the input keeps its own value.
 */
export function follow(
  scope: Scope,
  socket: Fields,
  seen = new Set<EditorLink>(),
  type = text(socket.type) ?? '*',
): Found | undefined {
  const link = scope.links.get(text(socket.link) ?? '');
  if (!link || seen.has(link)) return undefined;
  seen.add(link);
  return begin(scope, link, type, seen);
}

function begin(scope: Scope, { from, output }: EditorLink, type: string, seen: Set<EditorLink>): Found | undefined {
  if (scope.use && from === INPUTS) return outsideOf(scope, output, seen);
  const node = scope.nodes.get(from) ?? {};
  const sockets = list(node.inputs);
  if (node.mode === 2) return {};
  if (node.mode === 4) {
    const passed = sockets[passing(node, sockets, output, type)];
    return passed && follow(scope, passed, seen);
  }
  const inner = scope.inner.get(from);
  if (inner) {
    const link = [...inner.links.values()].find((one) => one.to === OUTPUTS && one.input === output);
    if (!link || seen.has(link)) return undefined;
    seen.add(link);
    return begin(inner, link, type, seen);
  }
  switch (text(node.type)) {
    case 'Reroute':
    case 'SetNode':
      return sockets[0] && follow(scope, sockets[0], seen, type);
    case 'GetNode':
      return setterOf(scope, node, seen, type);
    case 'PrimitiveNode': {
      const [value] = Array.isArray(node.widgets_values) ? (node.widgets_values as unknown[]) : [];
      const title = text(node.title);
      const label = title === 'Primitive' ? undefined : title;
      return { source: { key: `${[...scope.path, from].join(':')}.`, label }, ...(value !== undefined && { value }) };
    }
    default:
      return { link: [[...scope.path, from].join(':'), output] };
  }
}

/** What the node that stands for a subgraph has for one of its inputs. */
function outsideOf({ use, path }: Scope, place: number, seen: Set<EditorLink>): Found | undefined {
  const { definition, node, outside, values } = use!;
  const own = list(definition.inputs)[place];
  const name = text(own?.name);
  const socket = list(node.inputs).find((one) => text(one.name) === name);
  if (name === undefined || !socket) return undefined;
  const found = follow(outside, socket, seen);
  if (found || !socket.widget) return found;
  const label = text(socket.label) ?? text(own?.label) ?? name;
  return { source: { key: `${path.join(':')}.${name}`, label }, ...(values.has(name) && { value: values.get(name) }) };
}

/** Which socket of a bypassed node stands for an output: the one in its place if it fits, or the first that does. */
function passing({ outputs }: Fields, sockets: readonly Fields[], place: number, type: string): number {
  if (type === '*' || type === '') return sockets.length > place ? place : 0;
  const out = text(list(outputs)[place]?.type) ?? '*';
  const fits = (socket: Fields | undefined) => {
    const own = text(socket?.type) ?? '';
    return socket !== undefined && (own === '*' || ((out === '*' || own === out) && own === type));
  };
  return fits(sockets[place]) ? place : sockets.findIndex(fits);
}

/** The end of a link that is not drawn: what is set under a name, here or around. Source: KJNodes. */
function setterOf(scope: Scope, node: Fields, seen: Set<EditorLink>, type: string): Found | undefined {
  const name = nameIn(node);
  for (let at: Scope | undefined = scope; at; at = at.use?.outside) {
    const setter = [...at.nodes.values()].find((one) => one.type === 'SetNode' && nameIn(one) === name);
    const [socket] = list(setter?.inputs);
    if (socket) return follow(at, socket, seen, type);
  }
  return undefined;
}

function nameIn({ widgets_values: values }: Fields): string | undefined {
  return Array.isArray(values) ? text((values as unknown[])[0]) : undefined;
}
