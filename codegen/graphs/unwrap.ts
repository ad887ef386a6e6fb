import { parseJson } from '../../src/json/parse.js';
import { isObject } from '../../src/json/values.js';
import { UserError } from '../spec/user-error.js';

type Fields = Readonly<Record<string, unknown>>;

/** Deeper than any response wraps what it is about. */
const DEEPEST = 6;

/**
 * The graph in what was saved: by itself, in either form, or as a response of the platform holds it.
 *
 * @throws UserError when there is none.
 */
export function graphIn(saved: unknown): Fields {
  const isNode = (node: unknown) => isObject(node) && 'class_type' in node && isObject(node.inputs);
  const graph = within(saved, ['data', 'prompt', 'workflow', 'graph', 'output'], (value) => {
    return isObject(value) && (Array.isArray(value.nodes) || Object.values(value).some(isNode));
  });
  if (isObject(graph)) return graph;
  throw new UserError('there is no graph of ComfyUI in it: neither in API format nor as the editor saves it');
}

/** What is saved of an app. */
export interface SavedApp {
  readonly name?: string | undefined;
  /** The inputs, as the platform has them. */
  readonly inputs: readonly Fields[];
}

/**
 * The app in what was saved: a response of the platform, what `rh.apps.get` gives, or the list of inputs alone.
 *
 * @throws UserError when there is none.
 */
export function appIn(saved: unknown): SavedApp {
  const isInput = (item: unknown) => isObject(item) && 'nodeId' in item && 'fieldName' in item;
  const listOf = (value: unknown) => {
    const list = decoded(isObject(value) ? (value.nodeInfoList ?? value.inputs) : value);
    const items = Array.isArray(list) ? list.filter((item) => item !== null) : undefined;
    return items?.every(isInput) ? (items as Fields[]) : undefined;
  };
  const app = within(saved, ['data', 'app', 'webapp'], (value) => listOf(value) !== undefined);
  const inputs = listOf(app);
  if (!inputs)
    throw new UserError('there is no app in it: a `nodeInfoList` of `{ nodeId, fieldName, … }` is looked for');
  const { webappName, name } = isObject(app) ? app : {};
  const title = webappName ?? name;
  return { inputs, ...(typeof title === 'string' && { name: title }) };
}

function within(saved: unknown, names: readonly string[], isIt: (value: unknown) => boolean, depth = 0): unknown {
  const value = decoded(saved);
  if (isIt(value)) return value;
  if (!isObject(value) || depth > DEEPEST) return undefined;
  for (const name of names) {
    const found = Object.hasOwn(value, name) ? within(value[name], names, isIt, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function decoded(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return parseJson(value);
  } catch {
    return undefined;
  }
}
