import type { BaseResolver, Document } from 'redocly2';
import { SpecError } from './spec-error.js';
import { toSpecError } from './spec-problem.js';

/**
 * Reads a YAML file the way the bundler does, and keeps it for the bundler.
 *
 * @throws SpecError when it is not there, is not YAML, or has no end.
 */
export async function readYaml(file: string, resolver: BaseResolver): Promise<Document> {
  const document = await resolver.resolveDocument(null, file, true).catch((error: Error) => error);
  if (document instanceof Error) throw toSpecError({ message: document.message, location: [] }, file);
  if (isCircular(document.parsed)) {
    throw new SpecError('an alias here refers to what it stands in, so the file has no end', { file });
  }
  return document;
}

/** Whether a value stands in itself. Whoever walks through it would never come back. */
function isCircular(value: unknown, around: ReadonlySet<unknown> = new Set()): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return around.has(value) || Object.values(value).some((part) => isCircular(part, new Set(around).add(value)));
}
