import path from 'node:path';
import { isMap, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { byCodeUnit, sorted } from './order.js';
import { pointerTo } from './place.js';
import { relativePath } from './relative-path.js';
import { SpecError } from './spec-error.js';

/** One path of the entry file, with the lines that it takes in the text. */
interface Entry {
  route: string;
  /** What it refers to, as a path from the folder of the entry file. */
  target: string | undefined;
  /** Nothing stands below the path, such as when its line with `$ref` is gone. */
  isEmpty: boolean;
  start: number;
  end: number;
}

/**
 * Keeps the list of model paths in the entry file of the spec: adds the models that it lacks, in order, and takes out
 * what leads to no model any more. No byte changes elsewhere, so comments and the order of what is there stay.
 *
 * @param text The entry file.
 * @param models Path → absolute file of every model.
 * @returns The text as it should be.
 * @throws SpecError when a model has the path of another endpoint.
 */
export function keepModelPaths(text: string, models: ReadonlyMap<string, string>, entry: string): string {
  const root = path.dirname(entry);
  const wanted = new Map([...models].map(([route, file]) => [route, toPosix(path.relative(root, file))]));
  const entries = pathsOf(text, entry).items.map((pair) => entryOf(text, pair));
  const obsolete = new Set(
    entries.filter(({ route, target, isEmpty }) =>
      isEmpty ? wanted.has(route) : target?.startsWith('models/') && wanted.get(route) !== target,
    ),
  );
  for (const { route, isEmpty } of entries) {
    if (!isEmpty || wanted.has(route)) continue;
    const reason = `the path ${route} leads to no file: write $ref with a file of platform/ below it, or take it out`;
    throw new SpecError(reason, { file: entry, pointer: pointerTo('paths', route) });
  }
  const kept = new Map(entries.flatMap((item) => (obsolete.has(item) ? [] : [[item.route, item.target]])));
  for (const [route, target] of kept) {
    if (!wanted.has(route) || wanted.get(route) === target) continue;
    const owner = relativePath(target === undefined ? entry : path.join(root, target));
    throw new SpecError(`the path ${route} is taken by ${owner}`, { file: models.get(route) ?? entry });
  }
  const added = [...wanted].filter(([route]) => !kept.has(route));
  return rewrite(text, entries, obsolete, added);
}

function pathsOf(text: string, file: string): YAMLMap<Node, Node> {
  const paths = parseDocument(text).get('paths', true);
  if (isMap<Node, Node>(paths) && !paths.flow && paths.items.length > 0) return paths;
  throw new SpecError('paths must be a map with one path to a line', { file, pointer: '#/paths' });
}

function entryOf(text: string, { key, value }: Pair<Node, Node>): Entry {
  const { $ref: reference } = (isMap(value) ? value.toJSON() : {}) as { $ref?: unknown };
  const start = text.lastIndexOf('\n', startOf(key) - 1) + 1;
  const content = text.slice(0, value?.range?.[1] ?? start).trimEnd();
  return {
    route: String(key),
    isEmpty: !isMap(value) || value.items.length === 0,
    target: typeof reference === 'string' ? path.posix.normalize(reference) : undefined,
    start,
    end: lineEnd(text, content.length),
  };
}

/**
 * The text with another list: obsolete entries are left out, and each new one goes before the first that follows it.
 */
function rewrite(
  text: string,
  entries: readonly Entry[],
  obsolete: ReadonlySet<Entry>,
  added: readonly (readonly [route: string, target: string])[],
): string {
  const pad = /^ */.exec(text.slice(entries[0]?.start))?.[0] ?? '';
  const waiting = sorted(added, ([a], [b]) => byCodeUnit(a, b));
  const insertBefore = (isDue: (route: string) => boolean) => {
    const due = waiting.splice(0, waiting.filter(([route]) => isDue(route)).length);
    return due.map(([route, target]) => `${pad}${route}:\n${pad}  $ref: ${target}\n`).join('');
  };
  let result = '';
  let position = 0;
  for (const entry of entries) {
    result += text.slice(position, entry.start);
    if (!obsolete.has(entry)) {
      result += insertBefore((route) => byCodeUnit(route, entry.route) < 0) + text.slice(entry.start, entry.end);
    }
    position = entry.end;
  }
  return result + insertBefore(() => true) + text.slice(position);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The position after the line break that ends a line. */
function lineEnd(text: string, position: number): number {
  const end = text.indexOf('\n', position);
  return end === -1 ? text.length : end + 1;
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
