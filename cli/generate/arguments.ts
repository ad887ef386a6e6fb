import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';
import { findConfig, loadConfig } from './load-config.js';
import { pathIn } from './path-in.js';
import { type Source, sourceOf } from './source-of.js';
import { type Settings, settingsOf } from './targets.js';

/** What the command was called with. */
export interface GenerateCall {
  readonly workflow: readonly string[];
  readonly app: readonly string[];
  readonly models: readonly string[];
  readonly objectInfo?: string | undefined;
  readonly out?: string | undefined;
  readonly config?: string | undefined;
  readonly offline: boolean;
  readonly check: boolean;
  readonly json: boolean;
  readonly watch: boolean;
  readonly simulate: boolean;
  readonly port?: string | undefined;
}

/** The configuration to read; undefined when the arguments say all. */
export function configOf(folder: string, { config, workflow, app, models }: GenerateCall): string | undefined {
  if (config !== undefined) return pathIn(folder, config);
  const found = findConfig(folder);
  if (found === undefined && workflow.length + app.length + models.length === 0)
    throw new UserError('there is no runninghub.config.ts here, and no --workflow, --app or --models was given');
  return found;
}

/** What is to be written: what the arguments say, and otherwise the configuration. */
export async function readSettings(folder: string, file: string | undefined, call: GenerateCall): Promise<Settings> {
  const config = file === undefined ? {} : await loadConfig(file);
  const isGiven = call.workflow.length + call.app.length + call.models.length > 0;
  const given = {
    workflows: entriesOf(call.workflow, folder),
    apps: entriesOf(call.app, folder),
    models: call.models.map((name) => pathGiven('models', name, folder)),
  };
  const settings = settingsOf(
    isGiven ? { ...(config as object), ...given } : config,
    file === undefined ? folder : path.dirname(file),
  );
  return {
    ...settings,
    ...(call.out !== undefined && { out: pathGiven('out', call.out, folder) }),
    ...(call.objectInfo !== undefined && { objectInfo: pathGiven('object-info', call.objectInfo, folder) }),
  };
}

/** The command that writes what a call with `--check` has found missing. */
export function commandOf({ workflow, app, models, objectInfo, out, config, offline }: GenerateCall): string {
  const given = { workflow, app, models, 'object-info': objectInfo, out, config };
  const options = Object.entries(given).flatMap(([name, value]) =>
    [value ?? []].flat().map((text) => `--${name} ${inShell(text)}`),
  );
  return ['npx runninghub generate', ...options, ...(offline ? ['--offline'] : [])].join(' ');
}

const inShell = (text: string) =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

function pathGiven(option: string, given: string, folder: string): string {
  if (given === '') throw new UserError(`--${option} must be a path`);
  return pathIn(folder, given);
}

function entriesOf(pairs: readonly string[], folder: string): Record<string, Source> {
  const entries = new Map<string, Source>();
  for (const pair of pairs) {
    const [, name, given = ''] = /^([^=]*)=([^]*)$/.exec(pair) ?? [];
    if (name === undefined) throw new UserError(`"${pair}" has no name: write <name>=<id>, as in makePoster=${pair}`);
    if (entries.has(name)) throw new UserError(`two helpers are called ${name}`);
    const source = sourceOf(given);
    const { file } = source;
    entries.set(name, typeof file === 'string' ? { ...source, file: pathIn(folder, file) } : source);
  }
  return Object.fromEntries(entries);
}
