import { existsSync } from 'node:fs';
import path from 'node:path';
import { lintDocument, loadConfig, type BaseResolver, type Document } from '@redocly/openapi-core';
import { toSpecError } from './spec-problem.js';

/** Looks at a spec as it was read. */
export type Linter = (document: Document, resolver: BaseResolver) => Promise<void>;

/**
 * The rules that a project has for its spec, so that nothing is generated from what they refuse. A project without
 * `redocly.yaml` has none.
 *
 * @param root Folder of the project.
 * @returns What throws a SpecError at the first fault, and says how many more there are.
 */
export async function linterOf(root: string): Promise<Linter | undefined> {
  const configPath = path.join(root, 'redocly.yaml');
  if (!existsSync(configPath)) return undefined;
  const { styleguide } = await loadConfig({ configPath });
  return async (document, externalRefResolver) => {
    const problems = await lintDocument({ document, externalRefResolver, config: styleguide });
    const [first, ...others] = problems.filter(({ severity }) => severity === 'error');
    if (!first) return;
    const more = others.length === 0 ? '' : ` (npm run check:spec tells ${others.length} more)`;
    throw toSpecError({ ...first, message: first.message + more }, document.source.absoluteRef);
  };
}
