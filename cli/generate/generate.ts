import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';
import { lineOf } from './changes.js';
import { type Generation, generation } from './generation.js';
import { findConfig, loadConfig } from './load-config.js';
import { filesAt } from './newer-models.js';
import { portOf, simulated } from './simulate.js';
import { oneLine } from './one-line.js';
import { savedFile } from './saved.js';
import { type Settings, settingsOf } from './targets.js';
import { watchFiles } from './watch-files.js';

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

/**
 * Runs `runninghub generate`.
 *
 * @returns Whether nothing is out of step.
 * @throws UserError for what the user can mend.
 */
export async function generate(folder: string, call: GenerateCall): Promise<boolean> {
  try {
    return await run(folder, call);
  } catch (cause) {
    throw cause instanceof UserError ? new UserError(oneLine(cause.message), { cause }) : cause;
  }
}

async function run(folder: string, call: GenerateCall): Promise<boolean> {
  const file = configOf(folder, call);
  const settings = await readSettings(folder, file, call);
  const first = await generation(settings, call.offline, new Date());
  if (call.check) return report(first, call);
  write(first, settings.out, call);
  if (call.watch) {
    await watchFiles(filesOf(file, settings), async () => {
      const now = await readSettings(folder, file, call);
      const made = await generation(now, true, new Date());
      if (!isInStep(made)) write(made, now.out, call);
      return filesOf(file, now);
    });
  }
  if (call.simulate) {
    const { serveSimulator } = await import('../../src/simulator/server.js');
    const { url } = await serveSimulator({ ...simulated(first.read, first.classes), port: portOf(call.port) });
    console.log(`a simulator runs them: new RunningHub({ apiKey: 'any', baseUrl: '${url}' })`);
  }
  return true;
}

/** What is read offline. */
function filesOf(config: string | undefined, settings: Settings): string[] {
  const files = [
    config,
    settings.objectInfo,
    ...settings.targets.map((target) => target.file ?? savedFile(settings.out, target)),
    ...settings.models.from.flatMap(filesAt),
  ];
  return files.filter((name) => name !== undefined);
}

function configOf(folder: string, { config, workflow, app, models }: GenerateCall): string | undefined {
  if (config !== undefined) return path.resolve(folder, config);
  const found = findConfig(folder);
  if (found === undefined && workflow.length + app.length + models.length === 0)
    throw new UserError('there is no runninghub.config.ts here, and no --workflow, --app or --models was given');
  return found;
}

async function readSettings(folder: string, file: string | undefined, call: GenerateCall): Promise<Settings> {
  const config = file === undefined ? {} : await loadConfig(file);
  const isGiven = call.workflow.length + call.app.length + call.models.length > 0;
  const given = {
    workflows: entriesOf(call.workflow),
    apps: entriesOf(call.app),
    models: call.models.map((name) => path.resolve(folder, name)),
  };
  const settings = settingsOf(
    isGiven ? { ...(config as object), ...given } : config,
    file === undefined ? folder : path.dirname(file),
  );
  return {
    ...settings,
    ...(call.out !== undefined && { out: path.resolve(folder, call.out) }),
    ...(call.objectInfo !== undefined && { objectInfo: path.resolve(folder, call.objectInfo) }),
  };
}

function entriesOf(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', id] = pair.split('=', 2);
      if (id === undefined) throw new UserError(`"${pair}" has no name: write <name>=<id>, as in makePoster=${pair}`);
      return [name, id];
    }),
  );
}

function write(now: Generation, out: string, { json }: GenerateCall): void {
  now.write();
  const { missing, differing, extra } = now.difference;
  if (json) return console.log(asJson(now));
  for (const line of told(now)) console.log(line);
  const place = path.relative(process.cwd(), out) || '.';
  console.log(`${place}: ${missing.length + differing.length} files written, ${extra.length} removed`);
}

function report(now: Generation, { offline, json }: GenerateCall): boolean {
  const { missing, differing, extra } = now.difference;
  if (json) console.log(asJson(now));
  else if (isInStep(now)) console.log([...told(now), 'everything is up to date'].join('\n'));
  else {
    const lines = [
      ...told(now),
      ...missing.map((name) => `  missing  ${name}`),
      ...differing.map((name) => `  differs  ${name}`),
      ...extra.map((name) => `  extra    ${name}`),
      `Run \`npx runninghub generate${offline ? ' --offline' : ''}\` and commit the result.`,
    ];
    console.error(lines.join('\n'));
  }
  return isInStep(now);
}

function isInStep({ difference: { missing, differing, extra } }: Generation): boolean {
  return missing.length + differing.length + extra.length === 0;
}

function told({ changes, told: ofModels }: Generation): string[] {
  return [...ofModels.map(oneLine), ...changes.map(lineOf)];
}

function asJson({ changes, difference }: Generation): string {
  return JSON.stringify({
    changes: changes.map((change) => ({ ...change, what: change.what.replace(/^:? /, '') })),
    ...difference,
  });
}
