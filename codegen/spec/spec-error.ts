import { readFileSync } from 'node:fs';
import { Source, getLineColLocation } from 'redocly2';
import { follow, type Place } from './place.js';
import { relativePath } from './relative-path.js';
import { UserError } from './user-error.js';

/** A fault in the spec that stops the generator. The message names the file, the line, the pointer and the reason. */
export class SpecError extends UserError {
  override readonly name = 'SpecError';
  /** Where it is written, which may be another file than the one that was read. */
  readonly place: Place;

  constructor(
    readonly reason: string,
    place: Place,
  ) {
    const written = follow(place);
    super(`${describe(written)}: ${reason}`);
    this.place = written;
  }
}

function describe({ file, pointer, line }: Place): string {
  const found = line ?? (pointer === undefined ? undefined : lineOf(file, pointer));
  const place = [relativePath(file), found].filter((part) => part !== undefined).join(':');
  return pointer === undefined ? place : `${place} ${pointer}`;
}

/** The line is a courtesy: a file that cannot be read has none. */
function lineOf(file: string, pointer: string): number | undefined {
  try {
    const source = new Source(file, readFileSync(file, 'utf8'));
    return getLineColLocation({ source, pointer, reportOnKey: true }).start.line;
  } catch {
    return undefined;
  }
}
