import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { curlCall } from '../../../docs/site/shared/calls/curl.js';
import { helperCall, idCall, taskCall } from '../../../docs/site/shared/calls/typescript.js';

const model = { id: 'vendor/model', helper: 'vendorModel', output: 'image' } as const;
const awkward = {
  prompt: `a fox's "den"\n$HOME \`id\` \\ \u2028 狐狸 \${x}`,
  'odd-name': [1, 2.5, true, null],
  nested: [{ index: 1, text: "it's" }],
};
const file = new File(['bytes'], "fox's den.png");

/** Runs a program of the docs with a client that only notes down what it was called with. */
async function called(program: string): Promise<unknown[]> {
  const calls: unknown[][] = [];
  const body = program.replaceAll(/^import .*$/gm, '').replace('new RunningHub()', 'client');
  const run = async (...call: unknown[]) => {
    calls.push(call);
    return { outputs: [] };
  };
  const submit = async (...call: unknown[]) => ({ result: () => run(...call) });
  const AsyncFunction = (async () => {}).constructor as new (
    ...source: string[]
  ) => (...values: unknown[]) => Promise<void>;
  await new AsyncFunction('client', 'vendorModel', 'file', 'console', body)(
    { run, submit },
    'the helper',
    (path: string) => ({ path }),
    { log() {} },
  );
  return calls[0]!;
}

/** Runs the commands in a shell whose `curl` prints its arguments, and whose `jq` turns uploads into addresses. */
function requests(commands: string): string[][] {
  const shell = `
curl() { printf '%s\\0' "$@" END >&3; echo; }
jq() { cat >/dev/null; [ "$2" = .taskId ] && echo 19 || echo "https://files.example/up load.png"; }
${commands}`;
  const { output } = spawnSync('bash', ['-c', shell], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return output[3]!
    .split('END\0')
    .slice(0, -1)
    .map((call) => call.split('\0').slice(0, -1));
}

describe('the code that the form writes', () => {
  it.each([
    ['helper', helperCall, 'the helper'],
    ['id', idCall, 'vendor/model'],
    ['id, keeping the task', taskCall, 'vendor/model'],
  ] as const)('calls by %s with exactly the inputs of the form', async (_, write, first) => {
    expect(await called(write(model, awkward))).toEqual([first, awkward]);
  });

  it('names a picked file as one on disk, and imports what it needs for that', async () => {
    const program = idCall(model, { images: [file] });
    expect(await called(program)).toEqual(['vendor/model', { images: [{ path: "./fox's den.png" }] }]);
    expect(program).toContain("import { file, RunningHub } from 'runninghub';");
    expect(idCall(model, awkward)).toContain("import { RunningHub } from 'runninghub';");
  });

  it('sends exactly the inputs of the form with curl', () => {
    const [submit, query] = requests(curlCall(model, awkward));
    expect(submit).toContain('https://www.runninghub.ai/openapi/v2/vendor/model');
    expect(JSON.parse(submit!.at(-1)!)).toEqual(awkward);
    expect(JSON.parse(query!.at(-1)!)).toEqual({ taskId: '19' });
  });

  it('uploads each file once before the submit with curl', () => {
    const [upload, submit, ...rest] = requests(curlCall(model, { first: file, images: [file] }));
    expect(upload).toContain("file=@fox's den.png");
    const address = 'https://files.example/up load.png';
    expect(JSON.parse(submit!.at(-1)!)).toEqual({ first: address, images: [address] });
    expect(rest).toHaveLength(1);
  });
});
