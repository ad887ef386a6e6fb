/**
 * `npm run docs:examples`: checks every `ts` block of the README, the guides and the pages of models as one project,
 * and runs them on a simulator that is served over HTTP. Needs the built package and the written pages.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveSimulator } from '../../../src/simulator/server.js';
import { examples } from './blocks.js';
import { writeFixtures } from './fixtures.js';
import { compile } from './project.js';
import { runAlone, runTogether } from './runs.js';

const started = performance.now();
const all = examples();
const { problems, fileOf } = compile(all);
for (const problem of problems) console.error(problem);

const folder = mkdtempSync(path.join(tmpdir(), 'runninghub-examples-'));
await writeFixtures(folder);
const stages = { create: 1, queue: 1, image: 1, video: 1, audio: 1, '3d': 1, text: 1, file: 1 };
const server = await serveSimulator({ durations: stages, concurrency: 1000, balance: '1000000', webhooks: true });
const env = { RUNNINGHUB_BASE_URL: server.url, RUNNINGHUB_API_KEY: 'example' };
try {
  const runnable = all.filter((example) => example.skipped === undefined);
  const of = (kind: string) => runnable.filter((example) => example.kind === kind);
  const failures =
    problems.length > 0
      ? []
      : [
          ...(await runAlone(of('guide'), fileOf, folder, env)),
          ...(await runTogether(of('model'), fileOf, folder, env)),
        ];
  for (const { place, output } of failures) console.error(`\n${place}\n${output}`);
  for (const { place, skipped } of all) if (skipped !== undefined) console.log(`not run: ${place} (${skipped})`);
  const ran = problems.length > 0 ? 0 : runnable.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const counts = [
    `${all.length} examples checked, ${problems.length} problems`,
    `${ran} run, ${failures.length} failed`,
    `${all.length - runnable.length} marked as not to be run`,
    `${seconds} s`,
  ];
  console.log(counts.join('; '));
  process.exitCode = problems.length + failures.length > 0 ? 1 : 0;
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
