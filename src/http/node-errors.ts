import type { NodeError } from '../errors/node-error.js';
import { cut } from '../json/show.js';
import { unpacked } from '../json/unpacked.js';
import { isObject, text } from '../json/values.js';
import { dataIn, LONGEST_ID } from './response.js';

type Fields = Record<string, unknown>;

/** Most errors that are kept, and most of them that a message tells. */
const MOST_KEPT = 50;
const MOST_TOLD = 3;

/** Longest text of an error, and longest name, in characters. */
const LONGEST = 1000;
const LONGEST_NAME = 100;

/** Keys of nodes, also of those in a node that holds a graph. */
const NODE_ID = /^\d{1,20}(?::\d{1,20}){0,9}$/;

/** How deep errors are looked for in what is said of one node. ComfyUI has them two levels down. */
const DEEPEST = 8;

/**
 * The node errors in a response to a submit or a query, bare or in an envelope: in the JSON text `promptTips`, as the
 * platform has them, or beside it. Empty when there are none. Takes time in proportion to the response, and never
 * throws: the response may have the id of a task that is paid.
 */
export function nodeErrorsIn(body: unknown): readonly NodeError[] {
  const records = recordsIn(body);
  const tips = tipsIn(records);
  const nodes = firstOf([...records, ...tips], (record) => perNode(unpacked(record.node_errors)));
  if (nodes.length > 0) return nodes;
  const ownKeys = firstOf(tips, (tip) => perNode(tip, NODE_ID));
  return ownKeys.length > 0 ? ownKeys : firstOf(tips, ({ error }) => errorsOf({}, unpacked(error)));
}

const recordsIn = (body: unknown): Fields[] => [body, dataIn(body)].filter(isObject);

const tipsIn = (records: readonly Fields[]): Fields[] =>
  records.map(({ promptTips }) => unpacked(promptTips)).filter(isObject);

/** The first different errors in some records. */
function firstOf(records: readonly Fields[], read: (record: Fields) => Iterable<NodeError>): NodeError[] {
  const found = new Map<string, NodeError>();
  for (const record of records) {
    for (const error of read(record)) {
      found.set(JSON.stringify(error), error);
      if (found.size === MOST_KEPT) return [...found.values()];
    }
  }
  return [...found.values()];
}

// Generators, so that nothing is read beyond the last error that is kept.
/** Node errors by the key of their node, or as a list. */
function* perNode(errors: unknown, keys = /^/): Generator<NodeError> {
  if (Array.isArray(errors)) yield* errorsOf({}, errors);
  if (!isObject(errors)) return;
  for (const nodeId of Object.keys(errors)) {
    if (keys.test(nodeId)) yield* errorsOf({ nodeId: cut(nodeId, LONGEST_NAME) }, errors[nodeId]);
  }
}

/** What is said of one node: a text, an error, a list of errors, or a record with such a list. */
function* errorsOf(node: Pick<NodeError, 'nodeId' | 'nodeName'>, given: unknown, depth = 0): Generator<NodeError> {
  if (depth > DEEPEST) return;
  if (Array.isArray(given)) {
    for (const error of given as unknown[]) {
      if (!Array.isArray(error)) yield* errorsOf(node, error, depth + 1);
    }
  } else if (isObject(given)) {
    const about = {
      ...node,
      ...named('nodeId', given.node_id ?? given.nodeId),
      ...named('nodeName', given.class_type ?? given.nodeName),
    };
    if (Array.isArray(given.errors)) yield* errorsOf(about, given.errors, depth + 1);
    else yield* textOf({ ...about, ...named('type', given.type) }, wordsOf(given));
  } else yield* textOf(node, given);
}

function wordsOf({ message, details, exception_message, msg }: Fields): string {
  return [message ?? exception_message ?? msg, details].flatMap((part) => text(part)?.trim() || []).join(': ');
}

const named = (name: keyof NodeError, value: unknown) => {
  const given = text(value);
  return given === undefined ? {} : { [name]: cut(given, LONGEST_NAME) };
};

function textOf(about: Omit<NodeError, 'message'>, value: unknown): NodeError[] {
  const message = text(value)?.trim();
  return message ? [{ ...about, message: cut(message, LONGEST) }] : [];
}

/** Where in the graph something went wrong, in words; undefined when it is not known. */
export function placeInGraph({ nodeId, nodeName }: Pick<NodeError, 'nodeId' | 'nodeName'>): string | undefined {
  if (nodeId === undefined) return undefined;
  return `node ${cut(nodeId, LONGEST_ID)}${nodeName === undefined ? '' : ` (${cut(nodeName, LONGEST_ID)})`}`;
}

/** Node errors in a sentence: the first few, and how many more there are. Empty when there are none. */
export function nodeErrorsInWords(errors: readonly NodeError[]): string {
  const told = errors
    .slice(0, MOST_TOLD)
    .map((error) => [placeInGraph(error), error.message].filter(Boolean).join(': '));
  const more = errors.length - MOST_TOLD;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/**
 * Whether a response without an id says that no part of the graph was taken: ComfyUI then has nothing to execute. With
 * node errors alone the rest of a graph may run.
 */
export function isGraphRefused(body: unknown): boolean {
  if (nodeErrorsIn(body).length === 0) return false;
  return tipsIn(recordsIn(body)).some(
    ({ result, outputs_to_execute: outputs }) => result === false && Array.isArray(outputs) && outputs.length === 0,
  );
}
