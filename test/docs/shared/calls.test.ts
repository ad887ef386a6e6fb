import { describe, expect, it } from 'vitest';
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
});
