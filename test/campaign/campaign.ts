/**
 * Drives the client through thousands of seeded fault schedules against a server on the loopback address, and counts
 * what must never happen. `npm run test:campaign -- --calls 10000 --seed 1` prints the table.
 */
import { build } from 'esbuild';
import { Worker } from 'node:worker_threads';
import { inParallel } from '../runtimes/suite/in-parallel.js';
import { startClock } from './clock.js';
import { type CampaignReport, judge, type Outcome, type ServerReport } from './judge.js';
import { type Clients, clientsOf, RUNS } from './methods.js';

export interface CampaignOptions {
  readonly calls: number;
  /** Schedules `seed` to `seed + calls - 1` are run. */
  readonly seed?: number;
  /** Calls under way at once. */
  readonly parallel?: number;
  /** How much faster than real time the client's waits pass. */
  readonly haste?: number;
}

export async function runCampaign({
  calls,
  seed = 1,
  parallel = 200,
  haste = 100,
}: CampaignOptions): Promise<CampaignReport> {
  const { worker, url } = await startServer();
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);
  const clock = startClock(haste, async () => void (await ask(worker, 'pulse')));
  try {
    const clients = clientsOf(url, { requestTimeout: 1000 * haste, pollsPerSecond: 1e6 });
    const outcomes = await drive(clients, { calls, seed, parallel });
    return judge(outcomes, (await ask(worker, 'report')) as ServerReport, unhandled);
  } finally {
    clock.stop();
    process.off('unhandledRejection', onUnhandled);
    await worker.terminate();
  }
}

/** Makes the calls, so many at once, and tells what became of each, by its seed. */
async function drive(
  clients: Clients,
  { calls, seed, parallel }: Required<Omit<CampaignOptions, 'haste'>>,
): Promise<Map<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  const seeds = Array.from({ length: calls }, (_, index) => seed + index);
  await inParallel(seeds, parallel, async (own) => {
    const run = RUNS[own % RUNS.length]!;
    const outcome = await run(clients, `seed-${own}`).then(
      ({ taskId, outputs }) => ({ taskId, result: outputs[0]?.url ?? '' }),
      (error: unknown) => ({ error }),
    );
    outcomes.set(own, outcome);
  });
  return outcomes;
}

async function startServer(): Promise<{ worker: Worker; url: string }> {
  const entry = new URL('./server.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const worker = new Worker(outputFiles[0]!.text, { eval: true, workerData: { base: 7 } });
  const url = await new Promise<string>((resolve, reject) => {
    worker.once('message', (message: { url: string }) => resolve(message.url));
    worker.once('error', reject);
  });
  return { worker, url };
}

/** Asks the server's thread. One question of a kind is open at a time. */
function ask(worker: Worker, question: 'pulse' | 'report'): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = (message: { question: string; response: unknown }) => {
      if (message.question !== question) return;
      worker.off('message', listen);
      resolve(message.response);
    };
    worker.on('message', listen);
    worker.postMessage(question);
  });
}
