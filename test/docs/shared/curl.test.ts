import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { curlCall } from '../../../docs/site/shared/calls/curl.js';
import { encodePng } from '../../../src/simulator/media/png.js';
import { Raster } from '../../../src/simulator/media/raster.js';
import { serveSimulator, type SimulatorServer } from '../../../src/simulator/server.js';
import { temporaryFolder } from '../../support/folder.js';

const image = { id: 'rhart-image-x-official/text-to-image' };
const edit = { id: 'rhart-image-x-official/edit' };
const prompt = `a fox's "den"\n$HOME \`id\` \\ \u2028 狐狸 \${x} !!`;
const input = { prompt, outputFormat: 'png' };
// In -F, a comma begins another file and a semicolon a parameter.
const NAME = `a, b;1 "fox's\\den".png`;
const picture = new File(['bytes'], NAME);
const hasCommand = (name: string) => spawnSync(name, ['--help']).error === undefined;
const shells = ['dash', 'bash', 'zsh'].filter((shell) => spawnSync(shell, ['-c', ':']).status === 0);

/** Runs the commands in a shell whose `curl` prints its arguments, and answers as one call after the other. */
function requests(commands: string): string[][] {
  const shell = `
curl() { printf '%s\\0' "$@" END >&3; echo '{}'; }
jq() { cat >/dev/null; case $2 in .taskId*) echo 19 ;; .status*) echo SUCCESS ;; *) echo "https://files.example/up load.png" ;; esac; }
sleep() { :; }
${commands}`;
  const { output } = spawnSync('bash', ['-c', shell], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 60_000,
  });
  return output[3]!
    .split('END\0')
    .slice(0, -1)
    .map((call) => call.split('\0').slice(0, -1));
}

describe('the commands for curl', () => {
  it('send exactly the inputs of the form, and ask for the task', () => {
    const awkward = { prompt, 'odd-name': [1, 2.5, true, null], nested: [{ index: 1, text: "it's" }] };
    const [submit, query] = requests(curlCall({ id: 'vendor/model' }, awkward));
    expect(submit).toContain('https://www.runninghub.ai/openapi/v2/vendor/model');
    expect(JSON.parse(submit!.at(-1)!)).toEqual(awkward);
    expect(JSON.parse(query!.at(-1)!)).toEqual({ taskId: '19' });
  });

  it('upload each file once before the submit', () => {
    const [upload, submit, ...rest] = requests(curlCall({ id: 'vendor/model' }, { first: picture, images: [picture] }));
    expect(upload?.at(-1)).toBe(`file=@"a, b;1 \\"fox's\\\\den\\".png"`);
    const address = 'https://files.example/up load.png';
    expect(JSON.parse(submit!.at(-1)!)).toEqual({ first: address, images: [address] });
    expect(rest).toHaveLength(1);
  });
});

describe.skipIf(!hasCommand('curl') || !hasCommand('jq')).each(shells)('the commands for curl, in %s', (shell) => {
  let server: SimulatorServer;
  beforeAll(async () => {
    server = await serveSimulator({ durations: { create: 1, queue: 1, image: 1 } });
  });
  afterAll(() => server.close());

  /** Pastes the commands into a shell that does not wait between its questions, and goes on with one more. */
  async function paste(call: string, key = 'any') {
    const folder = await temporaryFolder();
    writeFileSync(path.join(folder, NAME), await encodePng(new Raster(64, 64)));
    const commands = call.replaceAll('https://www.runninghub.ai', server.url);
    const child = spawn(shell, ['-c', `sleep() { :; }\n${commands}echo "ended with $?"`], {
      cwd: folder,
      env: { ...process.env, RUNNINGHUB_API_KEY: key },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // Without a server it would ask for ever.
    onTestFinished(() => void child.kill());
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    const [, answer = '', end] = /^(.*?)\n?(ended with \d+)\n$/s.exec(stdout) ?? [];
    return { answer, stderr, end };
  }

  it('end with the final answer and name the task at once, whatever is lost on the way', async () => {
    server.simulator.fault({ type: 'network', on: 'query' });
    server.simulator.fault({ type: 'html', on: 'query' });
    server.simulator.fault({ type: 'status', status: 503, on: 'query' });
    const { answer, stderr, end } = await paste(curlCall(image, input));
    const task = server.simulator.tasks.at(-1)!;
    expect(JSON.parse(answer)).toMatchObject({ taskId: task.id, status: 'SUCCESS', results: [{ outputType: 'png' }] });
    expect(stderr.split('\n')[0]).toBe(`task ${task.id}`);
    expect(task.input).toEqual(input);
    expect(end).toBe('ended with 0');
  });

  it('upload a file with an awkward name, and send its address', async () => {
    const { answer, end } = await paste(curlCall(edit, { prompt, image: picture }));
    expect(JSON.parse(answer)).toMatchObject({ status: 'SUCCESS' });
    expect(end).toBe('ended with 0');
    expect(server.simulator.tasks.at(-1)!.input).toEqual({
      prompt,
      image: expect.stringContaining(server.url) as string,
    });
  });

  it.each([
    ['a submit is refused', curlCall(image, {}), '"errorCode":"1007"'],
    ['an upload is refused', curlCall(edit, { prompt, image: picture }), '"code":412', ''],
    ['a file is missing', curlCall(edit, { prompt, image: new File([], 'none.png') }), 'curl: (26)'],
  ])('stop and say why when %s, and leave the terminal open', async (_, call, reason, key?: string) => {
    const before = server.simulator.tasks.length;
    const { answer, stderr, end } = await paste(call, key);
    expect(answer).toBe('');
    expect(stderr).toContain(reason);
    expect(end).toMatch(/ended with [1-9]/);
    expect(server.simulator.tasks).toHaveLength(before);
  });

  it('end with the answer that says why a task failed', async () => {
    server.simulator.fault({ type: 'fail', code: '1505' });
    const { answer, end } = await paste(curlCall(image, input));
    expect(JSON.parse(answer)).toMatchObject({ status: 'FAILED', errorCode: '1505' });
    expect(end).toBe('ended with 1');
  });
});
