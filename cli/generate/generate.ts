import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';
import { type Generation, generation } from './generation.js';
import { findConfig, loadConfig } from './load-config.js';
import { simulated } from './simulate.js';
import { savedFile } from './saved.js';
import { type Settings, settingsOf } from './targets.js';
import { watchFiles } from './watch-files.js';

/** What the command was called with. */
export interface GenerateCall {
  readonly workflow: readonly string[];
  readonly app: readonly string[];
  readonly out?: string | undefined;
  readonly config?: string | undefined;
  readonly offline: boolean;
  readonly check: boolean;
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
  const file = configOf(folder, call);
  const settings = await readSettings(folder, file, call);
  const first = await generation(settings, call.offline, new Date());
  if (call.check) return report(first, call);
  write(first, settings.out);
  if (call.watch) {
    const watched = [file, ...settings.targets.map((target) => target.file ?? savedFile(settings.out, target))];
    watchFiles(
      watched.filter((name) => name !== undefined),
      async () => {
        const now = await readSettings(folder, file, call);
        write(await generation(now, true, new Date()), now.out);
      },
    );
  }
  if (call.simulate) {
    const { serveSimulator } = await import('../../src/simulator/server.js');
    const { url } = await serveSimulator({ ...simulated(first.read), port: portOf(call.port) });
    console.log(`a simulator runs them: new RunningHub({ apiKey: 'any', baseUrl: '${url}' })`);
  }
  return true;
}

function configOf(folder: string, { config, workflow, app }: GenerateCall): string | undefined {
  if (config !== undefined) return path.resolve(folder, config);
  const found = findConfig(folder);
  if (found === undefined && workflow.length + app.length === 0)
    throw new UserError('there is no runninghub.config.ts here, and no --workflow or --app was given');
  return found;
}

async function readSettings(folder: string, file: string | undefined, call: GenerateCall): Promise<Settings> {
  const config = file === undefined ? {} : await loadConfig(file);
  const isGiven = call.workflow.length + call.app.length > 0;
  const given = { workflows: entriesOf(call.workflow), apps: entriesOf(call.app) };
  const settings = settingsOf(
    isGiven ? { ...(config as object), ...given } : config,
    file === undefined ? folder : path.dirname(file),
  );
  return call.out === undefined ? settings : { ...settings, out: path.resolve(folder, call.out) };
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

function write({ difference, changes, write: bringInStep }: Generation, out: string): void {
  bringInStep();
  const { missing, differing, extra } = difference;
  for (const line of changes) console.log(line);
  const place = path.relative(process.cwd(), out) || '.';
  console.log(`${place}: ${missing.length + differing.length} files written, ${extra.length} removed`);
}

function report({ difference, changes }: Generation, { offline }: GenerateCall): boolean {
  const { missing, differing, extra } = difference;
  if (missing.length + differing.length + extra.length === 0) {
    console.log('everything is up to date');
    return true;
  }
  const lines = [
    ...missing.map((name) => `  missing  ${name}`),
    ...differing.map((name) => `  differs  ${name}`),
    ...extra.map((name) => `  extra    ${name}`),
  ];
  for (const line of changes) console.error(line);
  console.error(lines.join('\n'));
  console.error(`Run \`npx runninghub generate${offline ? ' --offline' : ''}\` and commit the result.`);
  return false;
}

function portOf(given: string | undefined): number {
  const port = Number(given ?? 0);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UserError(`--port is ${given}; it must be a whole number from 0 to 65535`);
}
