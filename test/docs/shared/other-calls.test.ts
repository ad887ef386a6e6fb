import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { fetchCall } from '../../../docs/site/shared/calls/fetch.js';
import { pythonCall } from '../../../docs/site/shared/calls/python.js';
import { encodePng } from '../../../src/simulator/media/png.js';
import { Raster } from '../../../src/simulator/media/raster.js';
import { serveSimulator, type SimulatorServer } from '../../../src/simulator/server.js';
import { temporaryFolder } from '../../support/folder.js';

const image = { id: 'rhart-image-x-official/text-to-image' };
const edit = { id: 'rhart-image-x-official/edit' };
const prompt = `a fox's "den"\n$HOME \`id\` \\ \u2028 狐狸 🦊 \${x} {y} %s !!`;
const NAME = `a, b;1 "fox's\\den".png`;
const picture = new File(['bytes'], NAME);

// One that is there may not see the libraries of the system's own.
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import requests']).status === 0,
);
const LANGUAGES = [
  { name: 'JavaScript with fetch', file: 'call.mjs', command: process.execPath, write: fetchCall, there: true },
  { name: 'Python', file: 'call.py', command: python ?? '', write: pythonCall, there: python !== undefined },
];

it('Python can be tested where everything is tested', () => {
  expect(python !== undefined || process.env.CI !== 'true').toBe(true);
});

describe.each(LANGUAGES.filter(({ there }) => there))('the code in $name', ({ file, command, write }) => {
  let server: SimulatorServer;
  beforeAll(async () => {
    server = await serveSimulator({ durations: { create: 1, queue: 1, image: 1 } });
  });
  afterAll(() => server.close());

  /** Runs the program beside a file with an awkward name, without its pauses. */
  async function run(program: string, key = 'any') {
    const folder = await temporaryFolder();
    writeFileSync(path.join(folder, NAME), await encodePng(new Raster(64, 64)));
    const hasty = program.replace('https://www.runninghub.ai', server.url.replace(/\/$/, ''));
    writeFileSync(path.join(folder, file), hasty.replace('5000', '1').replace('sleep(5)', 'sleep(0.001)'));
    const env = { ...process.env, RUNNINGHUB_API_KEY: key, NO_PROXY: '127.0.0.1', PYTHONIOENCODING: 'utf8' };
    const child = spawn(command, [file], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    // Without a server it would ask for ever.
    onTestFinished(() => void child.kill());
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { stdout, stderr, code: child.exitCode };
  }

  it('sends the inputs, names the task, and waits for its end whatever is lost on the way', async () => {
    server.simulator.fault({ type: 'network', on: 'query' });
    server.simulator.fault({ type: 'html', on: 'query' });
    server.simulator.fault({ type: 'status', status: 503, on: 'query' });
    const { stdout, stderr, code } = await run(write(image, { prompt, outputFormat: 'png' }));
    const task = server.simulator.tasks.at(-1)!;
    expect(stderr).toBe(`task ${task.id}\n`);
    expect(task.input).toEqual({ prompt, outputFormat: 'png' });
    expect(stdout).toContain('SUCCESS');
    expect(code).toBe(0);
  });

  it('uploads a file with an awkward name, and sends its address', async () => {
    const { code, stderr } = await run(write(edit, { prompt, image: picture }));
    expect(stderr).toMatch(/^task \d+\n$/);
    expect(server.simulator.tasks.at(-1)!.input).toEqual({
      prompt,
      image: expect.stringContaining(server.url.replace(/\/$/, '')) as string,
    });
    expect(code).toBe(0);
  });

  it.each([
    ['a submit is refused', write(image, {}), '1007'],
    ['a file is missing', write(edit, { prompt, image: new File([], 'none.png') }), 'none.png'],
  ])('ends with the reason when %s', async (_, program, reason) => {
    const before = server.simulator.tasks.length;
    const { stderr, code } = await run(program);
    expect(stderr).toContain(reason);
    expect(code).not.toBe(0);
    expect(server.simulator.tasks).toHaveLength(before);
  });

  it('names the other site when it is asked to', () => {
    expect(write(image, { prompt }, 'cn')).toContain('https://www.runninghub.cn');
  });
});
