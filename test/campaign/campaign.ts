/**
 * Drives the client through thousands of seeded fault schedules against a server on the loopback address, and counts
 * what must never happen. `npm run test:campaign -- --calls 10000 --seed 1` prints the table.
 */
import { build } from 'esbuild';
import { Worker } from 'node:worker_threads';
import { isRunningHubError, RunningHub, type Task } from '../../src/index.js';

export interface CampaignOptions {
  readonly calls: number;
  /** Schedules `seed` to `seed + calls - 1` are run. */
  readonly seed?: number;
  /** Calls under way at once. */
  readonly parallel?: number;
  /** How much faster than real time the client's waits pass. */
  readonly haste?: number;
}

export interface CampaignReport {
  readonly calls: number;
  readonly submits: number;
  readonly accepted: number;
  /** How often each kind of outcome came. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** What must never happen, with the seeds at which it did. */
  readonly violations: Readonly<Record<string, readonly number[]>>;
}

interface ServerReport {
  readonly report: readonly { seed: number; submits: number; tasks: string[]; told: string[] }[];
  readonly strays: number;
}

type Outcome = { readonly result: string; readonly taskId: string } | { readonly error: unknown };

const MODEL = { id: 'campaign/text-to-image', output: 'image' } as const;

/** The ways in which a program starts a task and waits for it. */
const METHODS: readonly ((rh: RunningHub, prompt: string) => Promise<{ taskId: string; url: string | undefined }>)[] = [
  async (rh, prompt) => shown(await rh.run(MODEL, { prompt })),
  async (rh, prompt) => shown(await (await rh.submit(MODEL, { prompt })).result()),
  async (rh, prompt) => {
    const task = await rh.submit(MODEL, { prompt });
    return shown(await rh.task(JSON.stringify(task)).result());
  },
  async (rh, prompt) => {
    const task: Task = await rh.submit(MODEL, { prompt });
    for await (const event of task) if (event.taskId !== task.id) throw new Error('an event of another task');
    return shown(await task.result());
  },
  async (rh, prompt) => shown(await rh.workflows.run('1900000000000000001', { '6.text': prompt })),
  async (rh, prompt) => shown(await (await rh.workflows.submit('1900000000000000001', { '6.text': prompt })).result()),
  async (rh, prompt) => shown(await rh.apps.run('1900000000000000002', { '6.text': prompt })),
  async (rh, prompt) => shown(await (await rh.apps.submit('1900000000000000002', { '6.text': prompt })).result()),
  async (rh, prompt) => shown(await rh.quickCreate.run('1900000000000000003', '001', [quickNode(prompt)])),
  async (rh, prompt) =>
    shown(await (await rh.quickCreate.submit('1900000000000000003', '001', [quickNode(prompt)])).result()),
];

const quickNode = (fieldValue: string) => ({
  nodeId: '6',
  nodeName: 'Text',
  fieldName: 'text',
  fieldType: 'STRING',
  fieldValue,
  description: 'prompt',
});

function shown(result: { taskId: string; outputs: readonly { url?: string }[] }) {
  return { taskId: result.taskId, url: result.outputs[0]?.url };
}

export async function runCampaign({
  calls,
  seed = 1,
  parallel = 1000,
  haste = 100,
}: CampaignOptions): Promise<CampaignReport> {
  const { worker, url } = await startServer();
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);
  const restore = hurry(haste);
  try {
    const rh = new RunningHub({
      apiKey: 'campaign',
      baseUrl: url,
      // Five seconds of real time: a busy machine must not look like a server that hangs.
      requestTimeout: 5000 * haste,
      pollsPerSecond: 1e6,
    });
    const outcomes = new Map<number, Outcome>();
    let next = seed;
    const drive = async () => {
      while (next < seed + calls) {
        const own = next++;
        const method = METHODS[own % METHODS.length]!;
        outcomes.set(
          own,
          await method(rh, `seed-${own}`).then(
            ({ taskId, url }) => ({ taskId, result: url ?? '' }),
            (error: unknown) => ({ error }),
          ),
        );
      }
    };
    await Promise.all(Array.from({ length: parallel }, drive));
    const server = await askServer(worker);
    return judge(outcomes, server, unhandled);
  } finally {
    restore();
    process.off('unhandledRejection', onUnhandled);
    await worker.terminate();
  }
}

/** Compares what each call reported with what the server knows. */
function judge(
  outcomes: ReadonlyMap<number, Outcome>,
  { report, strays }: ServerReport,
  unhandled: unknown[],
): CampaignReport {
  const counts: Record<string, number> = {};
  const violations: Record<string, number[]> = {
    'accepted more than once': [],
    'lost task id': [],
    'wrong result': [],
    'claimed that nothing was started': [],
    'error that is not ours': [],
    'unhandled rejection': unhandled.map(() => -1),
    'followed a redirect': Array.from({ length: strays }, () => -1),
  };
  for (const { seed, tasks, told } of report) {
    const outcome = outcomes.get(seed)!;
    if (tasks.length > 1) violations['accepted more than once']!.push(seed);
    if ('error' in outcome) {
      const { error } = outcome;
      if (!isRunningHubError(error)) {
        violations['error that is not ours']!.push(seed);
        continue;
      }
      counts[error.name] = (counts[error.name] ?? 0) + 1;
      if (told.length && error.taskId !== told[0]) violations['lost task id']!.push(seed);
      if (tasks.length && !told.length && error.name !== 'SubmitOutcomeUnknownError') {
        violations['claimed that nothing was started']!.push(seed);
      }
    } else {
      counts.result = (counts.result ?? 0) + 1;
      const right = outcome.taskId === told[0] && outcome.result === `https://example.com/${told[0]}.png`;
      if (!right) violations['wrong result']!.push(seed);
    }
  }
  return {
    calls: outcomes.size,
    submits: sum(report.map(({ submits }) => submits)),
    accepted: sum(report.map(({ tasks }) => tasks.length)),
    outcomes: counts,
    violations,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Makes this thread's timers run faster. The server has timers of its own. */
function hurry(haste: number): () => void {
  const real = globalThis.setTimeout;
  globalThis.setTimeout = ((work: () => void, ms = 0, ...rest: []) =>
    real(work, ms / haste, ...rest)) as typeof setTimeout;
  return () => void (globalThis.setTimeout = real);
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

function askServer(worker: Worker): Promise<ServerReport> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.postMessage('report');
  });
}
