import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../../codegen/command.js';
import { serveSimulator } from '../../../src/simulator/server.js';
import { examples, type Example } from './blocks.js';
import { writeFixtures } from './fixtures.js';
import { compile, type Compiled } from './project.js';
import { runAlone, runTogether, type Failure } from './runs.js';

const USAGE = `usage: npm run docs:examples

Checks every ts block of the README, the guides and the pages of models as one project, and runs them on a simulator
that is served over HTTP. Needs the built package and the written pages (npm run docs:build).

exit code: 0 all is well; 1 an example does not compile, or fails; 2 wrong usage, or no pages`;

/** Milliseconds that a task of the simulator takes: nobody looks at it. */
const DURATIONS = { create: 1, queue: 1, image: 1, video: 1, audio: 1, '3d': 1, text: 1, file: 1 };

async function runExamples(runnable: readonly Example[], fileOf: Compiled['fileOf']): Promise<Failure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'runninghub-examples-'));
  const server = await serveSimulator({
    durations: DURATIONS,
    concurrency: 1000,
    balance: '1000000',
    webhooks: true,
  });
  try {
    await writeFixtures(folder);
    const env = { RUNNINGHUB_BASE_URL: server.url, RUNNINGHUB_API_KEY: 'example' };
    const of = (kind: string) => runnable.filter((example) => example.kind === kind);
    return [
      ...(await runAlone(of('guide'), fileOf, folder, env)),
      ...(await runTogether(of('model'), fileOf, folder, env)),
    ];
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand({
  usage: USAGE,
  async run() {
    const started = performance.now();
    const all = examples();
    const { problems, fileOf } = compile(all);
    const runnable = all.filter((example) => example.skipped === undefined);
    const run = problems.length > 0 ? [] : runnable;
    const failures = run.length === 0 ? [] : await runExamples(run, fileOf);
    for (const problem of problems) console.error(problem);
    for (const { place, output } of failures) console.error(`\n${place}\n${output}`);
    for (const { place, skipped } of all) if (skipped !== undefined) console.log(`not run: ${place} (${skipped})`);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(
      `${all.length} examples checked, ${problems.length} problems; ${run.length} run, ${failures.length} failed; ` +
        `${all.length - runnable.length} marked as not to be run; ${seconds} s`,
    );
    return problems.length + failures.length === 0;
  },
});
