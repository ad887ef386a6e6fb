import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../../codegen/command.js';
import { serveSimulator } from '../../../src/simulator/server.js';
import { ROOT } from '../build/locations.js';
import { loadSite } from '../build/read/site.js';
import { type Block, guideBlocks, endpointBlocks } from './blocks.js';
import { writeFixtures } from './fixtures.js';
import { compile, type Compiled } from './project.js';
import { runAlone, runTogether, type Failure } from './runs.js';

const USAGE = `usage: npm run docs:examples

Compiles every program of the README, the guides and the pages of models and other endpoints, and runs it on a simulator
that is served over HTTP: TypeScript (ts), and JavaScript as it stands (js is an ES module, cjs is CommonJS).

A block that is marked as a file of an app (js app: servers/express.mjs) is run by npm run test:apps, where its text is
that file. TypeScript among them is compiled here, too, unless it is one of the compilers' app. Any other mark is an
error, so there is no block of code that nothing runs.

exit code: 0 all is well; 1 a program does not compile, or fails; 2 wrong usage, a broken spec, or a block that
nothing would test`;

/** Milliseconds that a task of the simulator takes: nobody looks at it. */
const DURATIONS = { create: 1, queue: 1, image: 1, video: 1, audio: 1, '3d': 1, text: 1, file: 1 };

async function runPrograms(
  guides: readonly Block[],
  endpoints: readonly Block[],
  fileOf: Compiled['fileOf'],
): Promise<Failure[]> {
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
    return [...(await runAlone(guides, fileOf, folder, env)), ...(await runTogether(endpoints, fileOf, folder, env))];
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const isProgram = ({ kind }: Block) => kind === 'program';
/** The compilers' app has the packages that its blocks import, and compiles them itself. */
const isChecked = ({ language, app }: Block) => language === 'ts' && app?.startsWith('compilers/') === false;

await runCommand({
  usage: USAGE,
  async run() {
    const started = performance.now();
    const site = await loadSite(path.join(ROOT, 'spec/openapi.yaml'));
    const blocks = guideBlocks();
    const [guides, endpoints] = [blocks.filter(isProgram), endpointBlocks(site).filter(isProgram)];
    const apps = blocks.filter(({ kind }) => kind === 'app');
    const checked = [...guides, ...endpoints, ...apps.filter(isChecked)];
    const { problems, fileOf } = compile(checked);
    const failures = problems.length > 0 ? [] : await runPrograms(guides, endpoints, fileOf);
    for (const problem of problems) console.error(problem);
    for (const { place, output } of failures) console.error(`\n${place}\n${output}`);
    const run = problems.length > 0 ? 0 : guides.length + endpoints.length;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(
      `${checked.length} programs checked, ${problems.length} problems; ${run} run, ${failures.length} failed; ` +
        `${apps.length} blocks are run by test:apps; ${seconds} s`,
    );
    return problems.length + failures.length === 0;
  },
});
