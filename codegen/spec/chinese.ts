import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type YAMLParseError } from 'yaml';
import { CHINESE } from '../../spec/conventions/chinese.mjs';
import { isMap, keyProblems } from '../../spec/conventions/keys.mjs';
import { sorted } from './order.js';
import { pointerTo } from './place.js';
import { SpecError } from './spec-error.js';

/** What is said of a model in Chinese. */
export interface ChineseText {
  /** The name for people. */
  readonly title: string;
  readonly description: string;
  /** Digest of the English that it was translated from. */
  readonly of: string;
  /** Path of a field, as in `shots[].text` → its text: of every described field, or not there. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Where the Chinese texts of a spec are, whether there are any or not. */
export const chineseFolder = (entry: string) => path.join(path.dirname(entry), 'zh');

/** The files with Chinese texts, absolute, one for each family that has any. A spec without them has none. */
export function chineseFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return sorted(readdirSync(folder).filter((name) => name.endsWith('.yaml'))).map((name) => path.join(folder, name));
}

/**
 * Id of a model → what its family's file says of it.
 *
 * @throws SpecError when the file is not YAML, or an entry is not complete.
 */
export function readChinese(file: string): Map<string, ChineseText> {
  const entries = parsed(file);
  if (!isMap(entries)) throw new SpecError('this must be a map from ids of models to their texts', { file });
  for (const [id, entry] of Object.entries(entries)) {
    if (!isMap(entry)) throw new SpecError('this must be a map', { file, pointer: pointerTo(id) });
    const [problem] = keyProblems(entry, CHINESE);
    if (problem) {
      const reason = problem.message.replace(/\.$/, '');
      throw new SpecError(reason, { file, pointer: pointerTo(id, ...problem.path) });
    }
  }
  return new Map(Object.entries(entries as Record<string, never>));
}

function parsed(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { message, linePos } = error as YAMLParseError;
    const [reason = ''] = message.split(/ at line \d+|\n/);
    throw new SpecError(`this is not YAML: ${reason}`, { file, ...(linePos && { line: linePos[0].line }) });
  }
}
