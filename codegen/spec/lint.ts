import { existsSync } from 'node:fs';
import path from 'node:path';
import { BaseResolver, createConfig, type Document, lintDocument, loadConfig } from 'redocly2';
import { listYaml } from './model-files.js';
import { readYaml } from './read-yaml.js';
import { toSpecError } from './spec-problem.js';

/** Looks at a spec as it was read. */
export type Linter = (document: Document, resolver: BaseResolver) => Promise<void>;

/** What a rule says about a place in a spec. */
type Finding = Awaited<ReturnType<typeof lintDocument>>[number];

type Config = Awaited<ReturnType<typeof loadConfig>>;

/**
 * The rules that a project has for its spec, so that nothing is generated from what they refuse. A project without
 * `redocly.yaml` has none.
 *
 * @param root Folder of the project.
 * @returns What throws a SpecError at the first fault, and says how many more there are.
 */
export async function linterOf(root: string): Promise<Linter | undefined> {
  return collectorOf(root, ([first, ...others], document) => {
    if (!first) return;
    const more = others.length === 0 ? '' : ` (npm run check:spec tells ${others.length} more)`;
    throw toSpecError({ ...first, message: first.message + more }, document.source.absoluteRef);
  });
}

/**
 * The rules of a project, for who wants to know of every fault in a spec.
 *
 * @param tell Gets the faults and the document that they were found in.
 */
export async function collectorOf(
  root: string,
  tell: (faults: readonly Finding[], document: Document) => void,
): Promise<Linter | undefined> {
  if (!existsSync(rulesOf(root))) return undefined;
  const config = await loadConfig({ configPath: rulesOf(root) });
  return async (document, resolver) => tell((await findings(document, resolver, config)).filter(isFault), document);
}

/**
 * All that the rules of a project say about a spec: the linter is that of {@link linterOf}, so both refuse the same.
 *
 * @param entry The entry file.
 * @param root Folder of the project whose rules count.
 * @throws SpecError when the entry file is not there, or a file of the spec is not YAML, has a key twice or has no end.
 */
export async function findingsIn(entry: string, root: string): Promise<Finding[]> {
  const config = await loadConfig({ configPath: rulesOf(root) });
  const resolver = new BaseResolver(config.resolve);
  // The linter walks through a file without asking whether it has an end, and reads only what the entry leads to.
  for (const file of listYaml(path.dirname(path.resolve(entry)))) await readYaml(file, resolver);
  return findings(await readYaml(path.resolve(entry), resolver), resolver, config);
}

/**
 * What the rules find. They take for granted that a document is built as OpenAPI has it, so where it is not, only that
 * is told.
 */
async function findings(document: Document, externalRefResolver: BaseResolver, config: Config): Promise<Finding[]> {
  const form = await createConfig({ rules: { struct: 'error', 'no-unresolved-refs': 'error' } });
  const misshapen = (await lintDocument({ document, externalRefResolver, config: form })).filter(isFault);
  return misshapen.length > 0 ? misshapen : lintDocument({ document, externalRefResolver, config });
}

/** Whether a finding is more than a warning. */
export const isFault = ({ severity }: Finding): boolean => severity === 'error';

const rulesOf = (root: string) => path.join(root, 'redocly.yaml');
