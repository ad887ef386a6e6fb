import { expect, it } from 'vitest';
import { isInputError, type MediaInput, type Model } from '../../../src/index.js';
import { ended, ok, serve, stores, UPLOAD } from '../../support/server.js';

const ID = '1900000000000000001';
const WORKFLOW = `/openapi/v2/run/workflow/${ID}`;
const APP = `/openapi/v2/run/ai-app/${ID}`;
const TASK = '1900000000000000402';

interface PosterInput {
  prompt?: string | undefined;
  photo?: MediaInput | undefined;
  seed?: number | undefined;
}

const poster: Model<PosterInput, 'image'> = {
  id: `run/workflow/${ID}`,
  output: 'image',
  media: { photo: ['image', 0, ''] },
  nodes: { prompt: '6.text', photo: '12:3.image', seed: '3.seed' },
  seeds: ['seed'],
};
const cutout: Model<PosterInput> = { id: `run/ai-app/${ID}`, nodes: { prompt: '122.prompt' } };

const nodeList = (body: Readonly<Record<string, unknown>> | undefined) => body!.nodeInfoList;

it('sends the fields of a helper as inputs of nodes, with the names of what is uploaded', async () => {
  const { rh, seen } = await serve({ [WORKFLOW]: ended(TASK), [UPLOAD]: stores() });
  const { output, seeds } = await rh.run(poster, {
    prompt: 'a red fox',
    photo: new Blob(['x'], { type: 'image/png' }),
    seed: 7,
  });
  expect(output.kind).toBe('image');
  expect(seeds).toBeUndefined();
  expect(seen.at(-1)!.body).toEqual({
    nodeInfoList: [
      { nodeId: '6', fieldName: 'text', fieldValue: 'a red fox' },
      { nodeId: '12:3', fieldName: 'image', fieldValue: 'openapi/1.png' },
      { nodeId: '3', fieldName: 'seed', fieldValue: 7 },
    ],
  });
});

it('sends one value to all the inputs that a field stands for', async () => {
  const { rh, seen } = await serve({ [WORKFLOW]: ended(TASK) });
  const nodes = { seed: ['3.seed', '12:8.noise_seed'] };
  await rh.run({ id: poster.id, nodes }, { seed: 7 });
  await rh.workflows.run({ id: poster.id, nodes }, { seed: 7 });
  for (const { body } of seen) {
    expect(nodeList(body)).toEqual([
      { nodeId: '3', fieldName: 'seed', fieldValue: 7 },
      { nodeId: '12:8', fieldName: 'noise_seed', fieldValue: 7 },
    ]);
  }
  await expect(rh.run({ id: poster.id, nodes: { seed: [] } }, {})).rejects.toThrow("The model's nodes are");
});

it('sends a seed beyond 2^53 - 1 that is given as text, digit by digit', async () => {
  const { rh, seen } = await serve({ [WORKFLOW]: ended(TASK) });
  const { seeds } = await rh.run(
    { id: poster.id, nodes: { seed: '3.seed' }, seeds: ['seed'] },
    { seed: '9007199254740993' },
  );
  expect(nodeList(seen[0]!.body)).toEqual([{ nodeId: '3', fieldName: 'seed', fieldValue: '9007199254740993' }]);
  expect(seeds).toBeUndefined();
});

it('draws a seed that is left out, sends it, and tells it with task and result', async () => {
  const { rh, seen } = await serve({ [WORKFLOW]: ended(TASK), query: ended(TASK) });
  const task = await rh.submit(poster, { prompt: 'a red fox', seed: undefined });
  const { seed } = task.seeds!;
  expect(Number.isInteger(seed) && seed! >= 0 && seed! < 2 ** 31).toBe(true);
  expect(nodeList(seen[0]!.body)).toContainEqual({ nodeId: '3', fieldName: 'seed', fieldValue: seed });
  const stored = JSON.parse(JSON.stringify(task)) as typeof task;
  expect((await rh.task(stored).result()).seeds).toEqual({ seed });
  expect((await rh.submit(poster, {})).seeds).not.toEqual({ seed });
});

it.each([
  [{ promt: 'x' }, 'promt is no field of this workflow or app. Its fields are prompt, photo and seed.'],
  [{ toString: 'x' }, 'toString is no field'],
  [{ prompt: ['x'] }, 'prompt: an array cannot be sent. Allowed are text, numbers, booleans and media.'],
  [{ seed: 2 ** 60 }, 'write it as text'],
  [{ photo: 'cat.png' }, 'photo: "cat.png" is no address'],
])('refuses %j before anything is submitted', async (input, message) => {
  const { rh, count } = await serve({ [WORKFLOW]: ended(TASK) });
  const error: unknown = await rh.run(poster, input as PosterInput).catch((reason: unknown) => reason);
  expect(error).toSatisfy(isInputError);
  expect((error as Error).message).toContain(message);
  expect(count(WORKFLOW)).toBe(0);
});

it('tells as many fields as can be read', async () => {
  const nodes = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, `${index}.text`]));
  const { rh } = await serve({});
  await expect(rh.run({ id: `run/workflow/${ID}`, nodes }, { g: 1 })).rejects.toThrow('f29 and 10 more.');
});

it.each([[{ a: '6' }], [{ a: 6 }], ['6.text'], [[]]])('refuses a helper whose nodes are %j', async (nodes) => {
  const { rh } = await serve({});
  await expect(rh.run({ id: 'run/workflow/1', nodes: nodes as never }, {})).rejects.toThrow("The model's nodes are");
  const seeds = ['b'];
  await expect(rh.run({ id: 'run/workflow/1', nodes: { a: '6.text' }, seeds }, {})).rejects.toThrow(
    'its seeds an array',
  );
});

it('runs a helper with the options that workflows and apps have', async () => {
  const { rh, seen } = await serve({ [WORKFLOW]: ended(TASK), [APP]: ended(TASK) });
  const { seeds, output } = await rh.workflows.run(poster, { prompt: 'a red fox' }, { instanceType: 'plus' });
  expect(output.kind).toBe('image');
  expect(seen[0]!.body).toEqual({
    nodeInfoList: [
      { nodeId: '6', fieldName: 'text', fieldValue: 'a red fox' },
      { nodeId: '3', fieldName: 'seed', fieldValue: seeds!.seed },
    ],
    instanceType: 'plus',
  });
  await rh.apps.submit(cutout, { prompt: 'a cat' }, { retainSeconds: 60 });
  expect(seen.at(-1)!.body).toMatchObject({
    retainSeconds: 60,
    nodeInfoList: [{ nodeId: '122', fieldValue: 'a cat' }],
  });
});

it('checks a helper against the graph, or writes its fields into another one', async () => {
  const graph = {
    '6': { class_type: 'CLIPTextEncode', inputs: { text: '' } },
    '3': { class_type: 'K', inputs: { seed: 1 } },
  };
  const prompt = JSON.stringify({ '6': graph['6'] });
  const { rh, seen, count } = await serve({ [WORKFLOW]: ended(TASK), '/api/openapi/getJsonApiFormat': ok({ prompt }) });
  await expect(rh.workflows.run(poster, { prompt: 'x' }, { check: true })).rejects.toThrow('has no node 3');
  expect(count(WORKFLOW)).toBe(0);
  await rh.workflows.run(poster, { prompt: 'x', seed: 5 }, { graph });
  const { workflow, nodeInfoList } = seen.at(-1)!.body as { workflow: string; nodeInfoList: unknown };
  expect(nodeInfoList).toEqual([]);
  expect(JSON.parse(workflow)).toMatchObject({ '6': { inputs: { text: 'x' } }, '3': { inputs: { seed: 5 } } });
});

it('refuses a helper of the other kind, and a model', async () => {
  const { rh } = await serve({});
  await expect(rh.apps.run(poster)).rejects.toThrow('helpers of an AI app. Give it to rh.workflows.');
  await expect(rh.workflows.run(cutout)).rejects.toThrow('helpers of a workflow. Give it to rh.apps.');
  await expect(rh.workflows.run({ id: 'a/b' }, {})).rejects.toThrow('The helper is one of "a/b"');
  await expect(rh.workflows.run({ id: `run/workflow/${ID}` }, {})).rejects.toThrow('helpers of a workflow');
});
