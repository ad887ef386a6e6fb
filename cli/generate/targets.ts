import { TakenNames } from '../../spec/conventions/names.mjs';
import { UserError } from '../../codegen/spec/user-error.js';
import { isObject } from '../../src/json/values.js';
import { isOwnName, problemWith } from './helper-name.js';
import { pathIn } from './path-in.js';
import { idIn, sourceOf } from './source-of.js';

/** A helper that is to be written. */
export interface Target {
  readonly kind: 'workflow' | 'app';
  readonly helper: string;
  readonly id: string;
  /** Absolute path of the file to read in place of asking the platform. */
  readonly file?: string | undefined;
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** What is to be written, and where. */
export interface Settings {
  /** Absolute path. */
  readonly out: string;
  readonly targets: readonly Target[];
  /** Absolute paths of files about newer models, and names of helpers by the id of a model. */
  readonly models: { readonly from: readonly string[]; readonly names: Readonly<Record<string, string>> };
  /** Absolute path of what ComfyUI says about its nodes. */
  readonly objectInfo?: string | undefined;
  readonly site?: 'ai' | 'cn' | undefined;
  readonly baseUrl?: string | undefined;
}

const KNOWN = ['out', 'workflows', 'apps', 'models', 'objectInfo', 'site', 'baseUrl'];

/**
 * Reads a configuration.
 *
 * @param folder What its paths are relative to.
 * @throws UserError that names what is wrong, and what is allowed.
 */
export function settingsOf(config: unknown, folder: string): Settings {
  if (!isObject(config)) throw new UserError('the configuration is no object: export one as the default');
  const unknown = Object.keys(config).find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    throw new UserError(`the configuration has \`${unknown}\`; allowed are ${KNOWN.join(', ')}`);
  const { out = 'runninghub', site, baseUrl, objectInfo } = config;
  if (typeof out !== 'string' || out === '') throw new UserError('`out` must be the path of a folder');
  if (site !== undefined && site !== 'ai' && site !== 'cn') throw new UserError("`site` must be 'ai' or 'cn'");
  if (baseUrl !== undefined && typeof baseUrl !== 'string') throw new UserError('`baseUrl` must be an address');
  const targets = [...targetsIn('workflow', config.workflows, folder), ...targetsIn('app', config.apps, folder)];
  if (objectInfo !== undefined && typeof objectInfo !== 'string') throw new UserError('`objectInfo` must be a path');
  const models = modelsOf(config.models, folder);
  if (targets.length + models.from.length === 0)
    throw new UserError('there is nothing to generate: name workflows, apps or models');
  const taken = new TakenNames();
  for (const { helper } of targets) {
    if (taken.claim(helper, helper)) throw new UserError(`two helpers are called ${helper}`);
  }
  const ids = new Set<string>();
  for (const { kind, id, helper } of targets) {
    if (ids.has(kind + id)) throw new UserError(`${helper}: another helper is made of the same ${kind} ${id}`);
    ids.add(kind + id);
  }
  return {
    out: pathIn(folder, out),
    targets,
    models,
    ...(objectInfo !== undefined && { objectInfo: pathIn(folder, objectInfo) }),
    site,
    baseUrl,
  };
}

function modelsOf(given: unknown = [], folder: string): Settings['models'] {
  const {
    from,
    names = {},
    ...rest
  } = Array.isArray(given) ? { from: given as unknown } : isObject(given) ? given : {};
  const isNames = isObject(names) && Object.values(names).every((name) => typeof name === 'string' && isOwnName(name));
  if (
    !Array.isArray(from) ||
    !from.every((file) => typeof file === 'string' && file !== '') ||
    Object.keys(rest).length > 0
  )
    throw new UserError("`models` must be a list of paths, or { from: ['registry.json'], names: { … } }");
  if (!isNames) throw new UserError('`models`: `names` must be names of helpers by the id of a model, in camelCase');
  return { from: from.map((file: string) => pathIn(folder, file)), names: names as Record<string, string> };
}

function targetsIn(kind: Target['kind'], given: unknown, folder: string): Target[] {
  if (given === undefined) return [];
  if (!isObject(given)) throw new UserError(`\`${kind}s\` must be an object: helpers by name`);
  return Object.entries(given).map(([helper, source]) => targetOf(kind, helper, source, folder));
}

function targetOf(kind: Target['kind'], helper: string, source: unknown, folder: string): Target {
  const problem = problemWith(helper);
  if (problem !== undefined) throw new UserError(problem);
  const given = typeof source === 'string' ? sourceOf(source) : isObject(source) ? source : {};
  const { id: own, file, names, ...rest } = given as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new UserError(`${helper} has \`${unknown}\`; allowed are id, file and names`);
  if (file !== undefined && (typeof file !== 'string' || file === ''))
    throw new UserError(`${helper}: \`file\` must be a path`);
  const id = own === undefined && file !== undefined ? idIn(kind, helper, folder, file) : own;
  if (typeof id !== 'string' || !/^(?!0+$)\d{1,25}$/.test(id))
    throw new UserError(`${helper} has no id: write the digits in the address of its page, as text`);
  if (names !== undefined) assertNames(helper, names);
  return {
    kind,
    helper,
    id,
    ...(file !== undefined && { file: pathIn(folder, file) }),
    ...(names !== undefined && { names: names as Record<string, string> }),
  };
}

function assertNames(helper: string, names: unknown): void {
  const isName = (name: unknown) => typeof name === 'string' && /^[\p{L}_][\p{L}\p{M}\p{Nd}_]*$/u.test(name);
  const entries = isObject(names) ? Object.entries(names) : [[undefined, names] as const];
  const bad = entries.find(([, name]) => !isName(name) || (name as string) in Object.prototype);
  if (bad) {
    const [input, name] = bad;
    const where = input === undefined ? '' : `${JSON.stringify(name)} cannot be the name of ${input}: `;
    throw new UserError(`${helper}: ${where}\`names\` must be names by input, as in { '6.text': 'prompt' }`);
  }
  for (const [at, [input, name]] of entries.entries()) {
    const [other] = entries.slice(0, at).find(([, one]) => one === name) ?? [];
    if (other !== undefined)
      throw new UserError(`${helper}: ${other} and ${input} have the same name, ${String(name)}`);
  }
}
