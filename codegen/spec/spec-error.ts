import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Source, getLineColLocation } from '@redocly/openapi-core';
import { UserError } from './user-error.js';

/** A place in the spec: a file and a JSON pointer into it. */
export interface Place {
  /** Absolute path. */
  file: string;
  /** `#/post/x-model/price`, relative to the file. */
  pointer?: string;
  /** The line, where it is known without the pointer. */
  line?: number;
}

/** A fault in the spec that stops the generator. The message names the file, the line, the pointer and the reason. */
export class SpecError extends UserError {
  override readonly name = 'SpecError';

  constructor(
    readonly reason: string,
    readonly place: Place,
  ) {
    super(`${describe(place)}: ${reason}`);
  }
}

function describe({ file, pointer, line }: Place): string {
  const found = line ?? (pointer === undefined ? undefined : lineOf(file, pointer));
  const place = [relativePath(file), found].filter((part) => part !== undefined).join(':');
  return pointer === undefined ? place : `${place} ${pointer}`;
}

/** A file as messages name it: relative to the folder the user is in. */
export function relativePath(file: string): string {
  return path.relative(process.cwd(), file) || file;
}

/** The line is a courtesy: a file that cannot be read, or a pointer that leads through a `$ref`, has none. */
function lineOf(file: string, pointer: string): number | undefined {
  try {
    const source = new Source(file, readFileSync(file, 'utf8'));
    return getLineColLocation({ source, pointer, reportOnKey: true }).start.line;
  } catch {
    return undefined;
  }
}

/** The place of what stands deeper in the same file. */
export function below({ pointer = '#', ...place }: Place, ...segments: (string | number)[]): Place {
  return { ...place, pointer: pointer + pointerTo(...segments).slice(1) };
}

/** `#/a/b~1c` from its segments. */
export function pointerTo(...segments: (string | number)[]): string {
  return `#/${segments.map((segment) => String(segment).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}
