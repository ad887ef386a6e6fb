import { describe, expect, it } from 'vitest';
import { isInputError, isNotFoundError, type NodeInputs } from '../../../src/index.js';
import { ended, envelope, KEY, ok, serve, stores, UPLOAD } from '../../support/server.js';

const ID = '1900000000000000001';
const RUN = `/openapi/v2/run/workflow/${ID}`;
const GRAPH = '/api/openapi/getJsonApiFormat';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]);

const graph = {
  '3': { class_type: 'KSampler', inputs: { seed: 1, steps: 20, model: ['4', 0] }, _meta: { title: 'Sampler' } },
  '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a cat', clip: ['4', 1] } },
};
const withGraph = { [GRAPH]: ok({ prompt: JSON.stringify(graph) }) };

describe('rh.workflows.run', () => {
  it('sends the readable form as a nodeInfoList with the header alone', async () => {
    const { rh, seen } = await serve({ [RUN]: ended('1900000000000000301') });
    const result = await rh.workflows.run(BigInt(ID), { '6.text': 'a red fox', '3.seed': 2n ** 63n, '3.steps': 30 });
    expect(result.taskId).toBe('1900000000000000301');
    expect(result.outputs[0]).toMatchObject({ kind: 'image', nodeId: '9', url: 'https://files.example/out.png' });
    expect(seen).toHaveLength(1);
    expect(seen[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(seen[0]!.body).toEqual({
      nodeInfoList: [
        { nodeId: '6', fieldName: 'text', fieldValue: 'a red fox' },
        { nodeId: '3', fieldName: 'seed', fieldValue: '9223372036854775808' },
        { nodeId: '3', fieldName: 'steps', fieldValue: 30 },
      ],
    });
  });

  it('sends the options in the form the platform samples use', async () => {
    const { rh, seen } = await serve({ [RUN]: ended('1900000000000000301') });
    await rh.workflows.run(ID, [{ nodeId: 6, fieldName: 'text', fieldValue: 'x', description: 'prompt' }], {
      instanceType: 'plus',
      usePersonalQueue: true,
      retainSeconds: 60,
      addMetadata: false,
      accessPassword: 'sesame',
      webhookUrl: 'https://example.com/hook',
    });
    expect(seen[0]!.body).toEqual({
      nodeInfoList: [{ nodeId: '6', fieldName: 'text', fieldValue: 'x', description: 'prompt' }],
      instanceType: 'plus',
      usePersonalQueue: 'true',
      retainSeconds: 60,
      addMetadata: false,
      accessPassword: 'sesame',
      webhookUrl: 'https://example.com/hook',
    });
  });

  it('runs a workflow as it is saved with an empty list, and says false as text', async () => {
    const { rh, seen } = await serve({ [RUN]: ended('1900000000000000301') });
    const task = await rh.workflows.submit(ID, undefined, { usePersonalQueue: false });
    expect(seen[0]!.body).toEqual({ nodeInfoList: [], usePersonalQueue: 'false' });
    expect(task.toJSON()).toMatchObject({ v: 1, id: '1900000000000000301', model: `run/workflow/${ID}` });
  });

  it('uploads local media once and sends its name, and leaves text alone', async () => {
    const { rh, seen, paths } = await serve({ [UPLOAD]: stores(), [RUN]: ended('1900000000000000301') });
    await rh.workflows.run(ID, {
      '12.image': new Blob([png]),
      '13.image': png,
      '14.image': 'example.png',
      '15.image': new URL('https://example.com/cat.png'),
      '16.skipped': undefined,
    });
    expect(paths()).toEqual([UPLOAD, RUN]);
    expect(seen[1]!.body!.nodeInfoList).toEqual([
      { nodeId: '12', fieldName: 'image', fieldValue: 'openapi/1.png' },
      { nodeId: '13', fieldName: 'image', fieldValue: 'openapi/1.png' },
      { nodeId: '14', fieldName: 'image', fieldValue: 'example.png' },
      { nodeId: '15', fieldName: 'image', fieldValue: 'https://example.com/cat.png' },
    ]);
  });

  const unusable: [string, NodeInputs, RegExp][] = [
    ['a name without a node', { text: 'x' }, /"text" names no input/],
    ['a name without an id', { '.text': 'x' }, /"\.text" names no input/],
    ['a name with a space', { '6 .text': 'x' }, /"6 \.text" names no input/],
    ['an item without an id', [{ nodeId: '', fieldName: 'x', fieldValue: 1 }], /needs `nodeId`, `fieldName`/],
    ['a rounded seed', { '3.seed': 2 ** 60 }, /3\.seed: \d+ cannot be sent as it is. JavaScript may/],
    ['not a number', { '3.seed': NaN }, /3\.seed: NaN cannot be sent as it is\.$/],
    ['a link', { '3.model': ['4', 0] as never }, /3\.model: the value is a list/],
    ['null', { '3.seed': null as never }, /3\.seed: the value is null/],
    ['an object', { '3.seed': { a: 1 } as never }, /3\.seed: the value is an object\./],
    ['an incomplete item', [{ nodeId: '3', fieldValue: 1 } as never], /needs `nodeId`, `fieldName`/],
    [
      'the same input twice',
      [
        { nodeId: '3', fieldName: 'seed', fieldValue: 1 },
        { nodeId: 3, fieldName: 'seed', fieldValue: 2 },
      ],
      /3\.seed is given twice/,
    ],
  ];
  it('uploads a long data: address, and sends a short one and other long text as they are', async () => {
    const { rh, of } = await serve({ [RUN]: ended('1900000000000000301'), [UPLOAD]: [stores()] });
    const bytes = Buffer.concat([png, Buffer.alloc(6 * 1024 * 1024)]);
    const long = `DATA:image/png;base64,${bytes.toString('base64')}`;
    const prompt = `data: ${'x'.repeat(7_100_000)}`;
    const short = 'data:image/png;base64,AAAA';
    await rh.workflows.submit(ID, { '12.file': long, '6.text': prompt, '7.image': short });
    expect(of(UPLOAD)).toHaveLength(1);
    expect(of(UPLOAD)[0]!.bytes.includes(bytes)).toBe(true);
    const values = (of(RUN)[0]!.body as { nodeInfoList: { fieldValue: string }[] }).nodeInfoList;
    expect(values.map(({ fieldValue }) => fieldValue)).toEqual(['openapi/1.png', prompt, short]);
  });

  it('refuses a long data: address that cannot be read, before anything is sent', async () => {
    const { rh, seen } = await serve({});
    const nodes = { '12.image': `data:image/png;base64,!${'A'.repeat(20_000_000)}` };
    const error = await rh.workflows.submit(ID, nodes).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'InputError', field: '12.image' });
    expect((error as Error).message).toBe('12.image: what follows the comma of the data: address is no base64.');
    expect(seen).toEqual([]);
  });

  it.each(unusable)('refuses %s before anything is sent', async (_, nodes, message) => {
    const { rh, seen } = await serve({ [RUN]: ended('1') });
    const error: unknown = await rh.workflows.run(ID, nodes).catch((reason: unknown) => reason);
    expect(isInputError(error)).toBe(true);
    expect((error as Error).message).toMatch(message);
    expect(seen).toHaveLength(0);
  });

  it('refuses ids that are not made of digits or were rounded, and seconds out of range', async () => {
    const { rh, seen } = await serve({});
    await expect(rh.workflows.run('../query')).rejects.toThrow(/is no id/);
    await expect(rh.workflows.run(1900000000000000001 as never)).rejects.toThrow(/rounded this number/);
    await expect(rh.workflows.run(ID, {}, { retainSeconds: 5 })).rejects.toThrow(/from 10 to 180/);
    expect(seen).toHaveLength(0);
  });
});

describe('check', () => {
  it('asks for the workflow first and lets fitting inputs pass', async () => {
    const { rh, paths } = await serve({ ...withGraph, [RUN]: ended('1900000000000000301') });
    await rh.workflows.run(ID, { '6.text': 'a red fox' }, { check: true });
    expect(paths()).toEqual([GRAPH, RUN]);
  });

  it('lists no more nodes than a person can read, and survives one without inputs', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, id) => [String(id), { class_type: 'Note' }]));
    const { rh } = await serve({ [GRAPH]: ok({ prompt: JSON.stringify(many) }) });
    await expect(rh.workflows.run(ID, { '99.text': 'x' }, { check: true })).rejects.toThrow(
      /28 \(Note\), 29 \(Note\) and 10 more\.$/,
    );
    await expect(rh.workflows.run(ID, { '1.text': 'x' }, { check: true })).rejects.toThrow(
      /Its inputs to set are none\.$/,
    );
  });

  it.each([
    [{ '7.text': 'x' }, '7.text: the workflow has no node 7. It has 3 (KSampler), 6 (CLIPTextEncode).'],
    [{ '3.sampler': 'x' }, '3.sampler: this input of KSampler does not exist. Its inputs to set are seed, steps.'],
    [{ '3.model': 'x' }, '3.model: this input of KSampler is linked to node 4 and cannot be replaced.'],
  ])('refuses %j before an upload or a submit', async (nodes, message) => {
    const { rh, paths } = await serve({ ...withGraph, [UPLOAD]: stores(), [RUN]: ended('1') });
    const run = rh.workflows.run(ID, { ...nodes, '6.text': new Blob([png]) }, { check: true });
    await expect(run).rejects.toThrow(message);
    expect(paths()).toEqual([GRAPH]);
  });
});

describe('rh.workflows.get', () => {
  it('sends the key in the body and keeps 64-bit seeds', async () => {
    const prompt = '{"3":{"class_type":"KSampler","inputs":{"seed":18446744073709551615}}}';
    const { rh, seen } = await serve({ [GRAPH]: ok({ prompt }) });
    const json = await rh.workflows.get(ID);
    expect(json['3']!.inputs.seed).toBe('18446744073709551615');
    expect(seen[0]!.body).toEqual({ apiKey: KEY, workflowId: ID });
    expect(seen[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it('takes a graph that is no text, and leaves the key to a server in between', async () => {
    const { rh, seen } = await serve({ [GRAPH]: ok({ prompt: graph }) }, { apiKey: null });
    expect(await rh.workflows.get(ID)).toEqual(graph);
    expect(seen[0]!.body).toEqual({ workflowId: ID });
  });

  it('says that a workflow does not exist, and that a response has no graph', async () => {
    const missing = await serve({ [GRAPH]: envelope(380, 'WORKFLOW_NOT_EXISTS') });
    await expect(missing.rh.workflows.get(ID)).rejects.toSatisfy(isNotFoundError);
    const odd = await serve({ [GRAPH]: ok({ prompt: 'oops' }) });
    await expect(odd.rh.workflows.get(ID)).rejects.toThrow(/holds no graph/);
    const empty = await serve({ [GRAPH]: ok(null) });
    await expect(empty.rh.workflows.get(ID)).rejects.toThrow(/has no data/);
  });
});
