import type { bundle } from 'redocly2';
import { relativePath } from './relative-path.js';
import { SpecError } from './spec-error.js';

/** What the bundler says about a fault. */
export type Problem = Pick<Awaited<ReturnType<typeof bundle>>['problems'][number], 'message' | 'location'>;

const SYNTAX = /^(?:Failed to parse: )?(.*) in ".*" \((\d+):\d+\)$/s;
const NO_FILE = /ENOENT: no such file or directory,? .*'(.*)'/;

/** Says what the bundler found in the words of the file at hand, without absolute paths. */
export function toSpecError({ message, location }: Problem, entry: string): SpecError {
  const [first] = location;
  const file = first?.source.absoluteRef ?? entry;
  const [, syntax, line] = SYNTAX.exec(message) ?? [];
  if (syntax !== undefined) return new SpecError(`this is not YAML: ${syntax}`, { file, line: Number(line) });
  const [, target] = NO_FILE.exec(message) ?? [];
  const reason = target === undefined ? message : `there is no file ${relativePath(target)}`;
  return new SpecError(reason, { file, ...(first?.pointer === undefined ? {} : { pointer: first.pointer }) });
}
