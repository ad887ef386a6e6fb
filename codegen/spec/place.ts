import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isMap } from '../../spec/conventions/keys.mjs';

/** A place in the spec: a file and a JSON pointer into it. */
export interface Place {
  /** Absolute path. */
  file: string;
  /** `#/post/x-model/price`, relative to the file. */
  pointer?: string;
  /** The line, where it is known without the pointer. */
  line?: number;
}

/**
 * The place where something is written, when its pointer leads through references into other files: whoever reads the
 * message looks for the line, and the file that refers has none.
 */
export function follow(place: Place): Place {
  if (place.pointer === undefined) return place;
  try {
    return { ...place, ...walk(place.file, segmentsOf(place.pointer), new Set()) };
  } catch {
    // A file that cannot be read is told of elsewhere.
    return place;
  }
}

function walk(file: string, segments: readonly string[], seen: Set<string>): Place {
  let node: unknown = parse(readFileSync(file, 'utf8'));
  for (const [index, segment] of segments.entries()) {
    // What stands beside a reference is part of what it refers to.
    const isHere = isMap(node) && Object.hasOwn(node, segment);
    const next = isMap(node) && !isHere && typeof node.$ref === 'string' ? targetOf(file, node.$ref) : undefined;
    if (next) {
      const ahead = [...next.segments, ...segments.slice(index)];
      const step = next.file + pointerTo(...ahead);
      if (!seen.has(step)) return walk(next.file, ahead, seen.add(step));
    }
    node = (node as Record<string, unknown> | undefined)?.[segment];
  }
  return { file, pointer: pointerTo(...segments) };
}

function targetOf(file: string, reference: string): { file: string; segments: string[] } {
  const [target = '', pointer = ''] = reference.split('#');
  return { file: target === '' ? file : path.resolve(path.dirname(file), target), segments: segmentsOf(pointer) };
}

function segmentsOf(pointer: string): string[] {
  const steps = pointer.replace(/^#/, '').split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `#/a/b~1c` from its segments. */
export function pointerTo(...segments: (string | number)[]): string {
  return `#/${segments.map((segment) => String(segment).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}

/** The place of what stands deeper in the same file. */
export function below({ pointer = '#', ...place }: Place, ...segments: (string | number)[]): Place {
  return { ...place, pointer: pointer + pointerTo(...segments).slice(1) };
}
