import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesOf, listen, type Loopback } from '../support/loopback.js';
import { QUERY } from '../support/platform.js';
import { buildProgram } from '../support/bundle-program.js';
import { inParallel } from '../runtimes/suite/in-parallel.js';
import { SUBMITS } from './methods.js';
import { Random } from './random.js';

const METHODS = Object.keys(SUBMITS);
const KILLS = 200;
const PARALLEL = 6;
const folder = mkdtempSync(join(tmpdir(), 'runninghub-kill-'));
let program: string;
const submits: string[] = [];
let finished = false;
let server: Loopback;

beforeAll(async () => {
  program = await buildProgram('test/campaign/kill-child.ts', folder);
  // Tasks run until every program is dead, so that none can end before it is killed.
  server = await listen(async (request, response) => {
    const body = (await bytesOf(request)).toString();
    let id = (JSON.parse(body) as { taskId: string }).taskId;
    if (request.url !== QUERY) {
      id = String(1_900_000_000_000_000_000n + BigInt(submits.push(/prompt \d+/.exec(body)![0])));
    }
    const results = finished ? [{ url: `https://example.com/${id}.png`, outputType: 'png' }] : null;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ taskId: id, status: finished ? 'SUCCESS' : 'RUNNING', errorCode: '', results }));
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Kill {
  readonly file: string;
  readonly prompt: string;
  readonly method: string;
  readonly after: number;
}

/** Starts a program and kills it a given time after it has stored its task. */
function startAndKill({ file, prompt, method, after }: Kill): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, server.url, 'start', file, prompt, method], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
    child.once('error', reject);
    child.once('exit', (_, signal) => resolve(signal));
  });
}

it(`gets ${KILLS} results for ${KILLS} submits although every program is killed`, { timeout: 600_000 }, async () => {
  const random = new Random(20);
  const kills = Array.from({ length: KILLS }, (_, index): Kill => ({
    file: join(folder, `${index}.json`),
    prompt: `prompt ${index}`,
    method: METHODS[index % METHODS.length]!,
    after: random.next() * 400,
  }));
  const signals: (NodeJS.Signals | null)[] = [];
  await inParallel(kills, PARALLEL, async (kill) => signals.push(await startAndKill(kill)));
  expect(signals).toEqual(kills.map(() => 'SIGKILL'));

  finished = true;
  const files = kills.map(({ file }) => file);
  const { stdout } = await promisify(execFile)(process.execPath, [program, server.url, 'resume', ...files]);
  const ids = files.map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { id: string }).id);
  // Our proxy makes an id longer by its signature; the platform's own is in front.
  expect(JSON.parse(stdout)).toEqual(ids.map((id) => [id, `https://example.com/${id.slice(0, 19)}.png`]));
  expect(new Set(ids).size).toBe(KILLS);
  expect(submits).toHaveLength(KILLS);
  expect(new Set(submits).size).toBe(KILLS);
});
