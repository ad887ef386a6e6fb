import { isCollection, isMap, isPair, isSeq, parseDocument } from 'yaml';
import type { Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Value } from '../../../codegen/sources/catalog.js';
import { inlineYaml } from './inline.js';

/** Where something stands in a YAML document: keys and indices from the root. */
export type YamlPath = readonly (string | number)[];

/**
 * Sets a value, changing no byte elsewhere: comments, quotes and line breaks stay as the curator left them. A key that
 * is missing is added to its map, which must exist; in a block map it goes before `before`, if that is there.
 *
 * @throws Error when the map is missing.
 */
export function setYaml(text: string, path: YamlPath, value: Value, before = 'description'): string {
  const node = nodeAt(text, path);
  if (node) return splice(text, node, inlineYaml(value));
  const key = String(path.at(-1));
  const line = `${key}: ${inlineYaml(value)}`;
  const map = mapAt(text, path.slice(0, -1));
  if (map.flow) return insertIntoFlow(text, map, [line]);
  return insertLines(text, map, [line], before);
}

/** Appends values to a list, in whichever style the list is written. */
export function appendYaml(text: string, path: YamlPath, values: readonly Value[]): string {
  const list = nodeAt(text, path);
  if (!isSeq(list)) throw new Error(`${path.join('.')} is no list`);
  if (list.flow) return insertIntoFlow(text, list, values.map(inlineYaml));
  const last = list.items.at(-1) as Node;
  const start = startOf(last);
  const indent = ' '.repeat(columnOf(text, text.lastIndexOf('-', start - 1)));
  const end = last.range?.[1] ?? start;
  return `${text.slice(0, end)}${values.map((value) => `\n${indent}- ${inlineYaml(value)}`).join('')}${text.slice(end)}`;
}

/** Adds lines to a block map, before the entry with the given key or else at the end. They are indented to fit. */
export function addToMap(text: string, path: YamlPath, lines: readonly string[], before: string): string {
  return insertLines(text, mapAt(text, path), lines, before);
}

/** Takes a key and its value out of a block map, with their lines. */
export function removeYaml(text: string, path: YamlPath): string {
  const map = mapAt(text, path.slice(0, -1));
  const { items } = map;
  const index = items.findIndex((pair) => pair.key.value === path.at(-1));
  const [pair, next] = [items[index], items[index + 1]];
  if (!pair) return text;
  const end = next ? lineStart(text, startOf(next.key)) : endOfMap(text, map);
  return text.slice(0, lineStart(text, startOf(pair.key))) + text.slice(end);
}

function nodeAt(text: string, path: YamlPath): Node | undefined {
  return parseDocument(text).getIn(path, true) as Node | undefined;
}

function mapAt(text: string, path: YamlPath): YAMLMap<Scalar, Node> {
  const map = path.length === 0 ? parseDocument(text).contents : nodeAt(text, path);
  if (!isMap(map)) throw new Error(`${path.join('.')} is no map`);
  return map as YAMLMap<Scalar, Node>;
}

function splice(text: string, node: Node, value: string): string {
  const [start, end] = node.range ?? [0, 0];
  if (!isCollection(node) || node.flow) return text.slice(0, start) + value + text.slice(end);
  // A block collection starts on a line of its own, after its key, and takes its last line break with it.
  const key = text.slice(0, start).trimEnd();
  return `${key} ${value}\n${text.slice(end)}`;
}

/** A collection over several lines gets a line more; a trailing comma stays where it is, behind the last entry. */
function insertIntoFlow(
  text: string,
  collection: YAMLMap<Scalar, Node> | YAMLSeq,
  additions: readonly string[],
): string {
  const last = collection.items.at(-1);
  const open = startOf(collection) + 1;
  if (last === undefined) return text.slice(0, open) + additions.join(', ') + text.slice(open);
  const [first, end] = isPair(last)
    ? [last.key as Node, (last.value ?? last.key) as Node]
    : [last as Node, last as Node];
  const start = startOf(first);
  const separator = text.slice(open, start).includes('\n') ? `,\n${' '.repeat(columnOf(text, start))}` : ', ';
  const position = end.range?.[1] ?? start;
  return text.slice(0, position) + additions.map((addition) => separator + addition).join('') + text.slice(position);
}

function insertLines(text: string, map: YAMLMap<Scalar, Node>, lines: readonly string[], before: string): string {
  const items = map.items;
  const first = startOf(items[0]?.key as Node);
  const indent = ' '.repeat(columnOf(text, first));
  const block = lines.map((line) => `${indent}${line}\n`).join('');
  const next = items.find((pair) => pair.key.value === before);
  const position = next ? lineStart(text, startOf(next.key)) : endOfMap(text, map);
  return text.slice(0, position) + block + text.slice(position);
}

function endOfMap(text: string, map: YAMLMap<Scalar, Node>): number {
  const end = map.range?.[1] ?? text.length;
  const content = text.slice(0, end).trimEnd();
  const line = text.indexOf('\n', content.length);
  return line === -1 ? text.length : line + 1;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function lineStart(text: string, position: number): number {
  return text.lastIndexOf('\n', position - 1) + 1;
}

function columnOf(text: string, position: number): number {
  return position - lineStart(text, position);
}
