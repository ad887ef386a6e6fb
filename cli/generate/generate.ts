import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';
import { lineOf } from './changes.js';
import { commandOf, configOf, type GenerateCall, readSettings } from './arguments.js';
import { type Generation, generation } from './generation.js';
import { filesAt } from './newer-models.js';
import { portOf, simulated } from './simulate.js';
import { oneLine } from './one-line.js';
import { savedFile } from './saved.js';
import type { Settings } from './targets.js';
import { watchFiles } from './watch-files.js';
import type { SimulatorServer } from '../../src/simulator/server.js';

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
    if (!(cause instanceof UserError)) throw cause;
    if (call.json) console.log(JSON.stringify({ error: cause.message }));
    throw new UserError(oneLine(cause.message), { cause });
  }
}

async function run(folder: string, call: GenerateCall): Promise<boolean> {
  const port = portOf(call.port);
  const file = configOf(folder, call);
  const settings = await readSettings(folder, file, call);
  const first = await generation(settings, call.offline, new Date());
  if (call.check) return report(first, call);
  const server = call.simulate ? await served(first, port) : undefined;
  try {
    write(first, settings.out, call);
  } catch (cause) {
    await server?.close();
    throw cause;
  }
  if (call.watch) {
    await watchFiles(filesOf(file, settings), async () => {
      const now = await readSettings(folder, file, call);
      const made = await generation(now, true, new Date());
      if (!isInStep(made)) write(made, now.out, call);
      return filesOf(file, now);
    });
  }
  if (server) console.log(`a simulator runs them: new RunningHub({ apiKey: 'any', baseUrl: '${server.url}' })`);
  return true;
}

/** @throws UserError when the port is taken. */
async function served({ read, classes, newer }: Generation, port: number): Promise<SimulatorServer> {
  const { serveSimulator } = await import('../../src/simulator/server.js');
  try {
    return await serveSimulator({ ...simulated(read, { classes, newer }), port });
  } catch (cause) {
    throw new UserError(`the simulator cannot be served: ${(cause as Error).message}`, { cause });
  }
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

function write(now: Generation, out: string, { json }: GenerateCall): void {
  now.write();
  const { missing, differing, extra } = now.difference;
  if (json) return console.log(asJson(now));
  for (const line of told(now)) console.log(line);
  const place = path.relative(process.cwd(), out) || '.';
  console.log(`${place}: ${missing.length + differing.length} files written, ${extra.length} removed`);
}

function report(now: Generation, call: GenerateCall): boolean {
  const { missing, differing, extra } = now.difference;
  if (call.json) console.log(asJson(now));
  else if (isInStep(now)) console.log([...told(now), 'everything is up to date'].join('\n'));
  else {
    const lines = [
      ...told(now),
      ...missing.map((name) => `  missing  ${name}`),
      ...differing.map((name) => `  differs  ${name}`),
      ...extra.map((name) => `  extra    ${name}`),
      `Run \`${commandOf(call)}\` and commit the result.`,
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
