import { InputError } from '../errors/input.js';
import { listInWords } from '../json/list-in-words.js';
import { show } from '../json/show.js';
import { nodeInputOf } from '../resources/comfy/node-name.js';

type Nodes = Readonly<Record<string, string | readonly string[]>>;

/** Largest seed that is drawn: nodes differ in the largest one that they take, and all take those of 31 bits. */
const SEEDS = 2 ** 31;

/** Most fields that a message names. */
const MOST_TOLD = 30;

/** @throws InputError for a field that stands for no input of a node. */
export function assertNodes(fields: readonly string[], nodes: Nodes): void {
  const field = fields.find((name) => !Object.hasOwn(nodes, name));
  if (field === undefined) return;
  const names = Object.keys(nodes);
  const more = names.length > MOST_TOLD ? [`${names.length - MOST_TOLD} more`] : [];
  const known = listInWords([...names.slice(0, MOST_TOLD), ...more]) || 'none';
  throw new InputError(`${field.slice(0, 100)} is no field of this workflow or app. Its fields are ${known}.`, {
    field,
  });
}

/** A seed for each field that takes one and is left out; undefined when none is. */
export function drawSeeds(
  given: readonly string[],
  fields: readonly string[] = [],
): Record<string, number> | undefined {
  const missing = fields.filter((name) => !given.includes(name));
  if (missing.length === 0) return undefined;
  return Object.fromEntries(missing.map((name) => [name, Math.floor(Math.random() * SEEDS)]));
}

/**
 * The values of the fields as the platform takes them: a list of inputs of nodes.
 *
 * @throws InputError for a value that no input of a node has: lists are links between nodes.
 */
export function nodeListOf(body: Readonly<Record<string, unknown>>, nodes: Nodes): object[] {
  return Object.entries(body).flatMap(([field, fieldValue]) => {
    if (fieldValue === undefined) return [];
    const isExact = typeof fieldValue !== 'number' || Math.abs(fieldValue) <= Number.MAX_SAFE_INTEGER;
    if (!['string', 'number', 'boolean'].includes(typeof fieldValue) || !isExact) {
      const why = isExact ? '' : ' JavaScript may have rounded it; write it as text.';
      const allowed = 'Allowed are text, numbers, booleans and media';
      throw new InputError(`${field}: ${show(fieldValue)} cannot be sent.${why} ${allowed}.`, { field });
    }
    return [nodes[field]!].flat().map((node) => ({ ...nodeInputOf(node), fieldValue }));
  });
}
