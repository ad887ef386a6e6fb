import type { BaseResolver, Document } from 'redocly2';
import { toSpecError } from './spec-problem.js';

/**
 * Reads a YAML file the way the bundler does, and keeps it for the bundler.
 *
 * @throws SpecError when it is not there, or is not YAML.
 */
export async function readYaml(file: string, resolver: BaseResolver): Promise<Document> {
  const document = await resolver.resolveDocument(null, file, true).catch((error: Error) => error);
  if (document instanceof Error) throw toSpecError({ message: document.message, location: [] }, file);
  return document;
}
